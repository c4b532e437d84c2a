package org.openita.scoring.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.assessment.Agency;
import org.openita.model.text.Text;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for the names of other agencies of the same kind, districts and provinces. */
final class PlaceCheck implements ReportCheck {

    private final Patterns patterns;
    private final ExpectedFigures facts;
    private final Agency agency;
    private final List<String> notNames;
    private final int nameLength;

    PlaceCheck(Patterns patterns, ExpectedFigures facts) {
        this.patterns = patterns;
        this.facts = facts;
        this.agency = facts.data().agency();
        this.notNames = patterns.list("not.names");
        this.nameLength = patterns.number("name.length");
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        patterns.list("agency.kinds").stream()
                .filter(kind -> agency.name().startsWith(kind))
                .findFirst()
                .ifPresent(kind -> agency(passage, kind, remarks));
        agency.district().ifPresent(own -> place(passage, patterns.text("district"), own, "district", remarks));
        agency.province().ifPresent(own -> place(passage, patterns.text("province"), own, "province", remarks));
    }

    private void agency(Passage passage, String kind, Consumer<Discrepancy> remarks) {
        String own = agency.name().substring(kind.length()).strip();
        String doubled = patterns.text("agency.doubled");
        Matcher found =
                Pattern.compile(spaced(kind) + "\\s*(?:" + doubled + ")?").matcher(passage.text());
        while (found.find()) {
            String rest = passage.from(found.end(), nameLength).stripLeading();
            if (!own.isEmpty() && isOther(rest, own)) {
                Text text = facts.messages().text("agency", agency.name());
                int end = Math.min(found.end() + nameLength, passage.text().length());
                remarks.accept(remark("text-agency", passage, found.start(), end, text, agency.name()));
            }
        }
    }

    /** A name that a blank or the line's end follows; what runs on may be any word. */
    private void place(Passage passage, String word, String own, String key, Consumer<Discrepancy> remarks) {
        Matcher found = Pattern.compile(word + "\\s*(\\S{1," + nameLength + "})(?=\\s|$)")
                .matcher(passage.text());
        while (found.find()) {
            if (isOther(found.group(1), own)) {
                Text text = facts.messages().text(key, own);
                remarks.accept(remark("text-place", passage, found.start(), found.end(), text, own));
            }
        }
    }

    private boolean isOther(String rest, String own) {
        return !rest.isEmpty()
                && Character.UnicodeScript.of(rest.charAt(0)) == Character.UnicodeScript.THAI
                && !rest.startsWith(own)
                && notNames.stream().noneMatch(rest::startsWith);
    }

    /** Documents break such words over lines and cells, before their last part. */
    private String spaced(String kind) {
        String last = patterns.text("agency.doubled");
        return kind.endsWith(last) ? kind.substring(0, kind.length() - last.length()) + "\\s*" + last : kind;
    }

    private Discrepancy remark(String kind, Passage passage, int start, int end, Text text, String data) {
        return new Discrepancy(
                kind, passage.quote(start, end), text, Optional.empty(), data, Sure.MEDIUM);
    }
}

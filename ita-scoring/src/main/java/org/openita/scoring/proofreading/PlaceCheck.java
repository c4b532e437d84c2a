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
    public void read(Line line, Consumer<Discrepancy> remarks) {
        patterns.list("agency.kinds").stream()
                .filter(kind -> agency.name().startsWith(kind))
                .findFirst()
                .ifPresent(kind -> agency(line, kind, remarks));
        agency.district().ifPresent(own -> place(line, patterns.text("district"), own, "district", remarks));
        agency.province().ifPresent(own -> place(line, patterns.text("province"), own, "province", remarks));
    }

    private void agency(Line line, String kind, Consumer<Discrepancy> remarks) {
        String own = agency.name().substring(kind.length()).strip();
        String doubled = patterns.text("agency.doubled");
        Matcher found =
                Pattern.compile(spaced(kind) + "\\s*(?:" + doubled + ")?").matcher(line.text());
        while (found.find()) {
            String rest = line.from(found.end(), nameLength).stripLeading();
            if (!own.isEmpty() && isOther(rest, own)) {
                String quote = (found.group() + line.from(found.end(), nameLength)).strip();
                Text text = facts.messages().text("agency", agency.name());
                remarks.accept(remark("text-agency", line, quote, text, agency.name(), Sure.MEDIUM));
            }
        }
    }

    /** A name that a blank or the line's end follows; what runs on may be any word. */
    private void place(Line line, String word, String own, String key, Consumer<Discrepancy> remarks) {
        Matcher found = Pattern.compile(word + "\\s*(\\S{1," + nameLength + "})(?=\\s|$)")
                .matcher(line.text());
        while (found.find()) {
            if (isOther(found.group(1), own)) {
                Text text = facts.messages().text(key, own);
                remarks.accept(remark("text-place", line, found.group(), text, own, Sure.MEDIUM));
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

    private Discrepancy remark(String kind, Line line, String quote, Text text, String data, Sure sure) {
        return new Discrepancy(kind, line.number(), quote, text, Optional.empty(), data, sure);
    }
}

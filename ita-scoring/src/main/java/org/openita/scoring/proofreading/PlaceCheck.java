package org.openita.scoring.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.assessment.Agency;
import org.openita.model.text.Text;
import org.openita.model.text.ThaiSpelling;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for the names of other agencies, districts and provinces. */
final class PlaceCheck implements ReportCheck {

    /** A kind of agency, as it is written out and abbreviated, and whether the agency is of it. */
    private record Kind(Pattern name, boolean isOwn) {}

    private final ExpectedFigures facts;
    private final Agency agency;
    private final List<Kind> kinds = new ArrayList<>();
    private final String own;
    private final Pattern district;
    private final Pattern province;
    private final List<String> notNames;
    private final int nameLength;

    PlaceCheck(Patterns patterns, ExpectedFigures facts) {
        this.facts = facts;
        this.agency = facts.data().agency();
        this.notNames = patterns.list("not.names");
        this.nameLength = patterns.number("name.length");
        this.district = patterns.pattern("district");
        this.province = patterns.pattern("province");
        String name = ThaiSpelling.of(agency.name()).text().strip();
        String rest = "";
        for (int i = 1; patterns.find("agency." + i).isPresent(); i++) {
            Pattern kind = patterns.pattern("agency." + i);
            Matcher found = kind.matcher(name);
            boolean isOwn = rest.isEmpty() && found.lookingAt();
            rest = isOwn ? plain(name.substring(found.end())) : rest;
            kinds.add(new Kind(kind, isOwn));
        }
        this.own = rest;
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        if (!own.isEmpty()) {
            kinds.forEach(kind -> agency(passage, kind, remarks));
        }
        agency.district().ifPresent(name -> place(passage, district, name, "district", remarks));
        agency.province().ifPresent(name -> place(passage, province, name, "province", remarks));
    }

    /** Another of the own kind, or one of another kind that has the own name. */
    private void agency(Passage passage, Kind kind, Consumer<Discrepancy> remarks) {
        Matcher found = kind.name().matcher(passage.text());
        while (found.find()) {
            String rest =
                    passage.from(found.end(), nameLength + 2 * own.length()).stripLeading();
            boolean isOwnName = plain(rest).startsWith(own);
            if (kind.isOwn() ? isName(rest) && !isOwnName : isOwnName) {
                Text text = facts.messages().text("agency", agency.name());
                int end = Math.min(found.end() + nameLength, passage.text().length());
                remarks.accept(remark(
                        "text-agency",
                        passage,
                        found.start(),
                        end,
                        text,
                        agency.name(),
                        kind.isOwn() ? Sure.MEDIUM : Sure.LOW));
            }
        }
    }

    /** A name that a blank or the line's end follows; what runs on may be any word. */
    private void place(Passage passage, Pattern word, String name, String key, Consumer<Discrepancy> remarks) {
        String right = plain(ThaiSpelling.of(name).text());
        Matcher found = word.matcher(passage.text());
        while (found.find()) {
            String said = found.group("name") != null ? found.group("name") : found.group("brief");
            if (isName(said) && !said.startsWith(right)) {
                Text text = facts.messages().text(key, name);
                remarks.accept(remark("text-place", passage, found.start(), found.end(), text, name, Sure.MEDIUM));
            }
        }
    }

    private boolean isName(String rest) {
        return !rest.isEmpty()
                && Character.UnicodeScript.of(rest.charAt(0)) == Character.UnicodeScript.THAI
                && notNames.stream().noneMatch(rest::startsWith);
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "");
    }

    private static Discrepancy remark(
            String kind, Passage passage, int start, int end, Text text, String data, Sure sure) {
        return new Discrepancy(kind, passage.quote(start, end), text, Optional.empty(), data, sure);
    }
}

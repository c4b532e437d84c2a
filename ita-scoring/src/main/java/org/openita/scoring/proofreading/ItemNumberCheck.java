package org.openita.scoring.proofreading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.Disclosure;
import org.openita.model.framework.FiscalYear;
import org.openita.model.text.Text;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for item numbers that the year does not have, and for those beside which the words of another year's item stand. */
final class ItemNumberCheck implements ReportCheck {

    /** How much of a name must stand beside the number, and by how much more than of this year's. */
    private static final double ALIKE = 0.72;

    private static final double MORE_ALIKE = 0.25;

    /** How much of this year's name must follow the number to be meant by it. */
    private static final double NAMED = 0.5;

    /** What ends the words about the item before. */
    private static final Pattern SAID = Pattern.compile(";|[0-9]\\.[0-9]{2}");

    private static final int REACH_BEFORE = 260;
    private static final int QUOTED_BEFORE = 30;
    private static final int QUOTED_AFTER = 50;

    private final ExpectedFigures facts;
    private final ItemNumbers items;
    private final Pattern range;
    private final Pattern closed;
    private final Pattern misread;
    private final String misreadLetter;
    private final FiscalYear year;

    ItemNumberCheck(Patterns patterns, ExpectedFigures facts) {
        this.facts = facts;
        this.items = new ItemNumbers(patterns, facts.framework());
        this.range = patterns.pattern("item.range");
        this.closed = patterns.pattern("item.closed");
        this.misread = patterns.pattern("misread.i");
        this.misreadLetter = patterns.text("misread.i.letter");
        this.year = facts.framework().fiscalYear();
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        Matcher found = items.in(passage);
        while (found.find()) {
            items.id(found).flatMap(id -> check(passage, found, id)).ifPresent(remarks);
        }
        Matcher wrong = misread.matcher(passage.text());
        while (wrong.find()) {
            unknown(passage, wrong, misreadLetter + wrong.group("number"), Sure.MEDIUM)
                    .ifPresent(remarks);
        }
    }

    private Optional<Discrepancy> check(Passage passage, Matcher found, String id) {
        boolean isKnown = facts.framework().items().containsKey(id);
        return isKnown ? otherYear(passage, found, id) : unknown(passage, found, id, Sure.HIGH);
    }

    private Optional<Discrepancy> unknown(Passage passage, Matcher found, String id, Sure sure) {
        if (facts.framework().items().containsKey(id)) {
            return Optional.empty();
        }
        Text text = inAnotherYear(id, disclosure -> 1)
                .map(other -> facts.messages()
                        .text(
                                "item.unknown.was",
                                id,
                                year,
                                other.year(),
                                other.disclosure().name()))
                .orElseGet(() -> facts.messages().text("item.unknown", id, year));
        return Optional.of(remark("text-item-unknown", passage, found.start(), found.end(), text, id, sure));
    }

    private Optional<Discrepancy> otherYear(Passage passage, Matcher found, String id) {
        Optional<Disclosure> now = crosswalk().of(year, id);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        String after = passage.from(found.end(), (int) (1.3 * longestName()));
        if (range.matcher(after).find()) {
            return Optional.empty();
        }
        if (NameSimilarity.of(now.get().name().th(), after) >= NAMED) {
            return Optional.empty();
        }
        String before =
                passage.before(found.start(), Math.min(REACH_BEFORE, found.start() - lastItemBefore(passage, found)));
        String inFront = before.substring(
                SAID.matcher(before).results().map(MatchResult::end).reduce(0, Math::max));
        String behind = closed.matcher(after).find() ? "" : after;
        return otherYear(passage, found, id, now.get(), behind, Sure.HIGH)
                .or(() -> otherYear(passage, found, id, now.get(), inFront, Sure.MEDIUM));
    }

    /** Where the item before ends, whose words the words in between may be. */
    private int lastItemBefore(Passage passage, Matcher found) {
        return items.in(passage)
                .results()
                .mapToInt(MatchResult::end)
                .filter(end -> end <= found.start())
                .max()
                .orElse(0);
    }

    private Optional<Discrepancy> otherYear(
            Passage passage, Matcher found, String id, Disclosure now, String beside, Sure sure) {
        double least = Math.max(ALIKE, NameSimilarity.of(now.name().th(), beside) + MORE_ALIKE);
        ToDoubleFunction<Disclosure> likeness =
                other -> NameSimilarity.of(other.name().th(), beside);
        return inAnotherYear(id, likeness)
                .filter(other -> likeness.applyAsDouble(other.disclosure()) >= least)
                .map(other -> otherYear(passage, found, text(id, now, other), id, sure));
    }

    private Text text(String id, Disclosure now, InYear other) {
        List<String> ids = other.disclosure().in(year);
        Text today = ids.isEmpty()
                ? facts.messages().text("item.gone", year)
                : facts.messages().text("item.now", String.join(", ", ids), year);
        return facts.messages()
                .text(
                        "item.other",
                        id,
                        year,
                        now.name(),
                        other.year(),
                        other.disclosure().name(),
                        today);
    }

    private record InYear(FiscalYear year, Disclosure disclosure) {}

    /** The other year in which the number stood for what is most alike, the latest of several. */
    private Optional<InYear> inAnotherYear(String id, ToDoubleFunction<Disclosure> likeness) {
        return crosswalk().disclosures().stream()
                .flatMap(disclosure -> disclosure.numbers().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(year)
                                && entry.getValue().ids().contains(id))
                        .map(entry -> new InYear(entry.getKey(), disclosure)))
                .max(Comparator.<InYear>comparingDouble(other -> likeness.applyAsDouble(other.disclosure()))
                        .thenComparing(InYear::year));
    }

    private int longestName() {
        return crosswalk().disclosures().stream()
                .mapToInt(disclosure -> disclosure.name().th().length())
                .max()
                .orElse(0);
    }

    private Discrepancy otherYear(Passage passage, Matcher found, Text text, String id, Sure sure) {
        boolean isBehind = sure == Sure.HIGH;
        int start = isBehind ? found.start() : Math.max(0, found.start() - QUOTED_BEFORE);
        int end =
                isBehind ? Math.min(found.start() + QUOTED_AFTER, passage.text().length()) : found.end();
        return remark("text-item-other-year", passage, start, end, text, id, sure);
    }

    private Discrepancy remark(String kind, Passage passage, int start, int end, Text text, String id, Sure sure) {
        String data = crosswalk().of(year, id).map(known -> known.name().th()).orElse("");
        Quote quote = passage.quote(start, end);
        return new Discrepancy(kind, quote, text, Optional.of(id), data, sure);
    }

    private Crosswalk crosswalk() {
        return facts.framework().years().crosswalk();
    }
}

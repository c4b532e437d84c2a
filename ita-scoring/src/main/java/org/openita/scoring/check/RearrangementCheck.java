package org.openita.scoring.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Aggregate;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.Scored;
import org.openita.scoring.arithmetic.Scorer;

/**
 * Looks for scores that were typed in the wrong place by the column: all from a row on one row too high or too low, or the
 * two parts of an instrument for each other. What explains two published figures at once, or three, and leaves no new
 * contradiction, is taken to be so.
 *
 * @param scorer adds up what is tried
 * @param composition what each score adds up from
 * @param items the items by the people who answer them
 * @param pairs of groups that are the two parts of one instrument
 * @param words the words of the notes
 */
record RearrangementCheck(
        Scorer scorer, Composition composition, MeasuredItems items, List<PartPair> pairs, Words words) {

    /** Two published figures may come out by chance where many places are tried; three hardly do. */
    private static final int CERTAIN = 3;

    /** Fewer rows than this are an exchange. */
    private static final int FEWEST_ROWS = 3;

    /** From so many scores that a group of people cannot give, but the other can, the parts are exchanged. */
    private static final int MANY = 3;

    private static final double LIKELY = 0.5;

    static RearrangementCheck of(Framework framework, Scorer scorer, MeasuredItems items, Words words) {
        Composition composition = Composition.of(framework);
        List<PartPair> pairs = framework.instruments().stream()
                .filter(instrument -> instrument.parts().size() == 2)
                .map(instrument -> PartPair.of(instrument, items))
                .toList();
        return new RearrangementCheck(scorer, composition, items, pairs, words);
    }

    /** A result as it would be with the scores in their right places, and what to say of it. */
    record Rearranged(Scored scored, Crowds crowds, List<Mismatch> gone, Note note) {}

    /** The two parts of an instrument. */
    record PartPair(List<String> parts, ItemGroup one, ItemGroup other) {

        static PartPair of(Instrument instrument, MeasuredItems items) {
            List<String> parts = instrument.parts().stream().map(Part::id).toList();
            return new PartPair(parts, items.answeredBy(parts.get(0)), items.answeredBy(parts.get(1)));
        }
    }

    /** The result put right, where putting scores in other places puts it right; quick where there is no need. */
    Optional<Rearranged> find(Scored scored, Crowds crowds) {
        boolean isContradicted = !scored.mismatches().isEmpty();
        if (!isContradicted && scored.assessment().respondents().isEmpty()) {
            return Optional.empty();
        }
        Optional<Rearranged> exchanged = pairs.stream()
                .flatMap(pair -> exchanged(pair, scored, crowds).stream())
                .findFirst();
        return exchanged.isPresent() || !isContradicted ? exchanged : shifted(scored);
    }

    private Optional<Rearranged> exchanged(PartPair pair, Scored scored, Crowds crowds) {
        if (pair.one().items().size() != pair.other().items().size()) {
            return Optional.empty();
        }
        Scored after = scorer.score(new Moves(scored)
                .exchanged(pair.one().items(), pair.other().items())
                .result());
        boolean bothParts = Words.ids(explained(scored, after)).containsAll(pair.parts());
        Crowds crowdsAfter = Crowds.of(items, after);
        boolean byPeople = misfits(pair, crowds) >= MANY && misfits(pair, crowdsAfter) == 0;
        return (bothParts || byPeople) && isConsistent(scored, after)
                ? Optional.of(new Rearranged(after, crowdsAfter, gone(scored, after), exchanged(pair)))
                : Optional.empty();
    }

    private static long misfits(PartPair pair, Crowds crowds) {
        return Stream.of(pair.one(), pair.other())
                .mapToLong(group -> IntStream.range(0, group.items().size())
                        .filter(i -> crowds.doubt(group.items().get(i), group.numbers(i)) >= LIKELY)
                        .count())
                .sum();
    }

    private Note exchanged(PartPair pair) {
        List<String> parts = pair.parts();
        return new Note(
                "parts-exchanged",
                words.text("exchanged.whole", words.name(parts.get(0)), words.name(parts.get(1))),
                Words.details("subjects", parts, "confidence", "high"));
    }

    /** The shift that explains most, with the most rows. */
    private Optional<Rearranged> shifted(Scored scored) {
        return items.groups().stream()
                .flatMap(group -> shifts(group))
                .flatMap(shift -> tried(shift, scored).stream())
                .max(Comparator.<Tried>comparingInt(tried -> tried.explained().size())
                        .thenComparing(tried -> tried.shift().rows().size()))
                .map(tried -> rearranged(tried, scored));
    }

    private static Stream<Shift> shifts(ItemGroup group) {
        int size = group.items().size();
        return IntStream.range(0, size)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + FEWEST_ROWS, size)
                        .boxed()
                        .flatMap(to -> Stream.of(
                                new Shift(group.items().subList(from, to), true),
                                new Shift(group.items().subList(from, to), false))));
    }

    private record Tried(Shift shift, Scored scored, List<Subject> explained) {}

    private Optional<Tried> tried(Shift shift, Scored scored) {
        Scored after = scorer.score(new Moves(scored).shifted(shift).result());
        List<Subject> explained = explained(scored, after);
        int enough = shift.leavesGap(scored.sheet()) ? CERTAIN - 1 : CERTAIN;
        return explained.size() >= enough && isConsistent(scored, after)
                ? Optional.of(new Tried(shift, after, explained))
                : Optional.empty();
    }

    private Rearranged rearranged(Tried tried, Scored before) {
        Crowds crowds = Crowds.of(items, tried.scored());
        return new Rearranged(tried.scored(), crowds, gone(before, tried.scored()), shifted(tried));
    }

    private Note shifted(Tried tried) {
        List<MeasuredItem> rows = tried.shift().rows();
        Subject first = rows.get(0).subject();
        Subject last = rows.get(rows.size() - 1).subject();
        return new Note(
                "rows-shifted",
                words.text(
                        tried.shift().tooHigh() ? "shifted.high" : "shifted.low",
                        words.name(first),
                        words.name(last),
                        words.names(tried.explained())),
                Words.details(
                        "subjects",
                        rows.stream().map(row -> row.subject().id()).toList(),
                        "direction",
                        tried.shift().tooHigh() ? "up" : "down",
                        "explains",
                        Words.ids(tried.explained()),
                        "confidence",
                        tried.explained().size() >= CERTAIN ? "high" : "medium"));
    }

    /** The mismatches that are no more. */
    private static List<Mismatch> gone(Scored before, Scored after) {
        Set<Subject> left = after.mismatches().stream().map(Mismatch::subject).collect(Collectors.toSet());
        return before.mismatches().stream()
                .filter(mismatch -> !left.contains(mismatch.subject()))
                .toList();
    }

    /** What was published and only now is what its members add up to. */
    private List<Subject> explained(Scored before, Scored after) {
        return composition.aggregates().stream()
                .map(Aggregate::subject)
                .filter(subject -> Influence.isPublished(subject, before))
                .filter(subject -> agrees(subject, after) && !agrees(subject, before))
                .toList();
    }

    private boolean agrees(Subject subject, Scored scored) {
        return composition.membersOf(subject).stream()
                        .allMatch(member -> scored.sheet().of(member.subject()).isPresent())
                && scored.mismatches().stream()
                        .noneMatch(mismatch -> mismatch.subject().equals(subject));
    }

    /** Whether nothing is contradicted that was not before. */
    private static boolean isConsistent(Scored before, Scored after) {
        return before.mismatches().containsAll(after.mismatches());
    }
}

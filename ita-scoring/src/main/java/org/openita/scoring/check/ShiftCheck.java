package org.openita.scoring.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Note;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Scored;

/**
 * Looks for scores that all stand one row too high or too low from some row on. What explains two published figures at once,
 * or three, and leaves no new contradiction, is taken to be so.
 *
 * @param retrial adds up what is tried
 * @param words the words of the notes
 */
record ShiftCheck(Retrial retrial, Words words) {

    /** Two published figures may come out by chance where many places are tried; three hardly do. */
    private static final int CERTAIN = 3;

    /** Fewer rows than this are an exchange. */
    private static final int FEWEST_ROWS = 3;

    /** The result put right by the shift that explains most, with the most rows; quick where nothing is contradicted. */
    Optional<Rearranged> find(Scored scored) {
        List<Subject> open = retrial.published(scored)
                .filter(subject -> !retrial.agrees(subject, scored))
                .toList();
        return retrial.items().groups().stream()
                .flatMap(group -> shifts(group, open, scored).stream())
                .flatMap(shift -> tried(shift, scored).stream())
                .max(Comparator.<Tried>comparingInt(tried -> tried.explained().size())
                        .thenComparing(tried -> tried.shift().rows().size()))
                .map(tried -> rearranged(tried, scored));
    }

    /** The shifts that move something in enough of the figures that are open. */
    private List<Shift> shifts(ItemGroup group, List<Subject> open, Scored scored) {
        List<BitSet> rows =
                open.stream().map(subject -> rowsOf(subject, group, scored)).toList();
        List<Shift> shifts = new ArrayList<>();
        for (int from = 0; from < group.items().size(); from++) {
            for (int to = from + FEWEST_ROWS; to <= group.items().size(); to++) {
                int touched = touched(rows, from, to);
                if (touched >= CERTAIN - 1) {
                    add(new Shift(group.items().subList(from, to), true), touched, scored, shifts);
                    add(new Shift(group.items().subList(from, to), false), touched, scored, shifts);
                }
            }
        }
        return shifts;
    }

    private static void add(Shift shift, int touched, Scored scored, List<Shift> into) {
        if (enough(shift, scored) <= touched) {
            into.add(shift);
        }
    }

    private static int touched(List<BitSet> rows, int from, int to) {
        int touched = 0;
        for (BitSet each : rows) {
            int next = each.nextSetBit(from);
            touched += next >= 0 && next < to ? 1 : 0;
        }
        return touched;
    }

    /** The rows of a group that move an aggregate. */
    private BitSet rowsOf(Subject aggregate, ItemGroup group, Scored scored) {
        BitSet rows = new BitSet();
        for (Influence influence : Influence.on(aggregate, scored, retrial.composition())) {
            int row = group.items().indexOf(retrial.items().of(influence.subject()));
            if (row >= 0) {
                rows.set(row);
            }
        }
        return rows;
    }

    private record Tried(Shift shift, Scored scored, List<Subject> explained) {}

    private Optional<Tried> tried(Shift shift, Scored scored) {
        Scored after = retrial.score(new Moves(scored).shifted(shift));
        List<Subject> explained = retrial.explained(scored, after);
        return explained.size() >= enough(shift, scored) && Retrial.isConsistent(scored, after)
                ? Optional.of(new Tried(shift, after, explained))
                : Optional.empty();
    }

    /** How many published figures must come out for it to be no chance. */
    private static int enough(Shift shift, Scored scored) {
        return shift.leavesGap(scored.sheet()) ? CERTAIN - 1 : CERTAIN;
    }

    private Rearranged rearranged(Tried tried, Scored before) {
        Crowds crowds = retrial.crowds(tried.scored());
        return new Rearranged(tried.scored(), crowds, Retrial.gone(before, tried.scored()), note(tried));
    }

    private Note note(Tried tried) {
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
}

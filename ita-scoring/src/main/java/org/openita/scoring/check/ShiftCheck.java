package org.openita.scoring.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * Looks for scores that all stand one row too high or too low from some row on. What explains two published figures at once,
 * or three, and leaves no new contradiction, is taken to be so.
 *
 * @param test adds up what is tried
 * @param words the words of the notes
 */
record ShiftCheck(CorrectionTest test, NoteTexts words) {

    /** Two published figures may come out by chance where many places are tried; three hardly do. */
    private static final int CERTAIN = 3;

    /** Fewer rows than this are an exchange. */
    private static final int FEWEST_ROWS = 3;

    /** The result put right by the shift that explains most, with the most rows; quick where nothing is contradicted. */
    Optional<CorrectedResult> find(ScoredAssessment scored) {
        return candidates(scored).stream()
                .flatMap(shift -> tried(shift, scored).stream())
                .max(Comparator.<Tried>comparingInt(tried -> tried.explained().size())
                        .thenComparing(tried -> tried.shift().rows().size()))
                .map(tried -> rearranged(tried, scored));
    }

    /**
     * The shifts that are worth trying: those after which enough of the figures that are open now have all of their scores. Where
     * there are no scores to be moved, there are none.
     */
    List<Shift> candidates(ScoredAssessment scored) {
        List<Subject> open = test.published(scored)
                .filter(subject -> !test.agrees(subject, scored))
                .toList();
        return open.size() < CERTAIN - 1
                ? List.of()
                : test.items().groups().stream()
                        .flatMap(group -> shifts(group, open, scored).stream())
                        .toList();
    }

    private List<Shift> shifts(ItemGroup group, List<Subject> open, ScoredAssessment scored) {
        BitSet present = group.present(scored.sheet());
        if (present.isEmpty()) {
            return List.of();
        }
        List<BitSet> figures = figures(group, open, present.cardinality(), scored);
        List<Shift> shifts = new ArrayList<>();
        for (int from = 0; from < group.items().size(); from++) {
            for (int to = from + FEWEST_ROWS; to <= group.items().size(); to++) {
                if (touched(figures, from, to) >= CERTAIN - 1) {
                    add(new Shift(group.items().subList(from, to), true), from, figures, present, scored, shifts);
                    add(new Shift(group.items().subList(from, to), false), from, figures, present, scored, shifts);
                }
            }
        }
        return shifts;
    }

    /** The rows of each open figure that lacks nothing elsewhere, and no more of them than there are scores to fill. */
    private List<BitSet> figures(ItemGroup group, List<Subject> open, int scores, ScoredAssessment scored) {
        return open.stream()
                .flatMap(subject -> rowsOf(subject, group, scored).stream())
                .filter(rows -> !rows.isEmpty() && rows.cardinality() <= scores)
                .toList();
    }

    private static void add(
            Shift shift, int from, List<BitSet> figures, BitSet present, ScoredAssessment scored, List<Shift> into) {
        int enough = enough(shift, scored);
        int to = from + shift.rows().size();
        if (enough <= touched(figures, from, to)
                && enough <= touched(whole(figures, shift.present(present, from, scored.sheet())), from, to)) {
            into.add(shift);
        }
    }

    private static List<BitSet> whole(List<BitSet> figures, BitSet present) {
        return figures.stream().filter(rows -> isWithin(rows, present)).toList();
    }

    private static boolean isWithin(BitSet rows, BitSet present) {
        BitSet lacking = (BitSet) rows.clone();
        lacking.andNot(present);
        return lacking.isEmpty();
    }

    private static int touched(List<BitSet> figures, int from, int to) {
        int touched = 0;
        for (BitSet rows : figures) {
            int next = rows.nextSetBit(from);
            touched += next >= 0 && next < to ? 1 : 0;
        }
        return touched;
    }

    /** The rows of a group that move an aggregate; empty where a score is missing elsewhere that no shift in here brings. */
    private Optional<BitSet> rowsOf(Subject aggregate, ItemGroup group, ScoredAssessment scored) {
        BitSet rows = new BitSet();
        for (Contribution influence : Contribution.on(aggregate, scored, test.composition())) {
            int row = group.items().indexOf(test.items().of(influence.subject()));
            if (row >= 0) {
                rows.set(row);
            } else if (scored.sheet().of(influence.subject()).isMissing()) {
                return Optional.empty();
            }
        }
        return Optional.of(rows);
    }

    private record Tried(Shift shift, ScoredAssessment scored, List<Subject> explained) {}

    private Optional<Tried> tried(Shift shift, ScoredAssessment scored) {
        ScoredAssessment after = test.score(new ScoreCorrection(scored).shifted(shift));
        List<Subject> explained = test.explained(scored, after);
        return explained.size() >= enough(shift, scored) && CorrectionTest.isConsistent(scored, after)
                ? Optional.of(new Tried(shift, after, explained))
                : Optional.empty();
    }

    /** How many published figures must come out for it to be no chance. */
    private static int enough(Shift shift, ScoredAssessment scored) {
        return shift.leavesGap(scored.sheet()) ? CERTAIN - 1 : CERTAIN;
    }

    private CorrectedResult rearranged(Tried tried, ScoredAssessment before) {
        RespondentEstimates estimates = test.estimates(tried.scored());
        return new CorrectedResult(tried.scored(), estimates, CorrectionTest.gone(before, tried.scored()), note(tried));
    }

    private Note note(Tried tried) {
        List<MeasuredItem> rows = tried.shift().rows();
        Subject first = rows.get(0).subject();
        Subject last = rows.get(rows.size() - 1).subject();
        return new Note(
                NoteKind.ROWS_SHIFTED,
                words.text(
                        tried.shift().tooHigh() ? "shifted.high" : "shifted.low",
                        words.name(first),
                        words.name(last),
                        words.names(tried.explained())),
                NoteTexts.details(
                        "subjects",
                        rows.stream().map(row -> row.subject().id()).toList(),
                        "direction",
                        tried.shift().tooHigh() ? "up" : "down",
                        "explains",
                        NoteTexts.ids(tried.explained()),
                        "confidence",
                        tried.explained().size() >= CERTAIN ? "high" : "medium"));
    }
}

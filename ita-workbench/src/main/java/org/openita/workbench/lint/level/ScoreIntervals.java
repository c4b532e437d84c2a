package org.openita.workbench.lint.level;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openita.workbench.lint.reach.Work;

/** Scores where something is so, with the mixes for which it is. Not thread-safe. */
final class ScoreIntervals {

    private record Span(ScoreInterval scores, Optional<ComponentScores> mix, LevelProbe trial) {}

    private final BitSet scores = new BitSet();
    private final List<Span> spans = new ArrayList<>();

    void add(ScoreInterval where, Optional<ComponentScores> mix, LevelProbe trial) {
        scores.set(where.first(), where.last() + 1);
        spans.add(new Span(where, mix, trial));
    }

    /** The scores next to each other, apart where a border lies between them. */
    List<ScoreInterval> runs(BitSet borders) {
        List<ScoreInterval> runs = new ArrayList<>();
        for (int first = scores.nextSetBit(0); first >= 0; first = scores.nextSetBit(first)) {
            int last = first;
            while (scores.get(last + 1) && borders.get(last + 1) == borders.get(first)) {
                last++;
            }
            runs.add(new ScoreInterval(first, last));
            first = last + 1;
        }
        return runs;
    }

    /** A mix for which it is so at a score, if components were told. */
    Optional<ComponentScores> mixAt(int score) {
        return spans.stream().filter(span -> covers(span, score)).findFirst().flatMap(Span::mix);
    }

    /** What the rules said at a score, for the same mix. */
    LevelProbe trialAt(int score) {
        return spans.stream()
                .filter(span -> covers(span, score))
                .findFirst()
                .map(Span::trial)
                .orElseThrow();
    }

    private static boolean covers(Span span, int score) {
        Work.spend(1);
        return span.scores().first() <= score && score <= span.scores().last();
    }
}

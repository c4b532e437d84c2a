package org.openita.scoring.proofreading;

import java.util.List;
import java.util.function.Consumer;
import org.openita.model.text.Messages;
import org.openita.scoring.Analysis;

/** All checks of a report against one agency's result. */
record Reader(Patterns patterns, List<Check> checks) implements Check {

    static Reader of(Analysis data, Messages messages) {
        Patterns patterns = Patterns.of(data.scores().framework());
        Facts facts = new Facts(data, messages);
        Mentions mentions = Mentions.of(patterns, facts);
        return new Reader(
                patterns,
                List.of(
                        new PeriodCheck(patterns, facts),
                        new ItemNumberCheck(patterns, facts),
                        new ScoreCheck(patterns, facts, mentions),
                        new ClaimCheck(patterns, facts),
                        new LevelCheck(patterns, facts),
                        new PlaceCheck(patterns, facts)));
    }

    @Override
    public void read(Line line, Consumer<Remark> remarks) {
        checks.forEach(check -> check.read(line, remarks));
    }
}

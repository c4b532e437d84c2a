package org.openita.scoring.proofreading;

import java.util.List;
import java.util.function.Consumer;
import org.openita.model.text.Messages;
import org.openita.scoring.Analysis;

/** All checks of a report against one agency's result. */
record ReportChecks(Patterns patterns, List<ReportCheck> checks) implements ReportCheck {

    static ReportChecks of(Analysis data, Messages messages) {
        Patterns patterns = Patterns.of(data.scores().framework());
        ExpectedFigures facts = new ExpectedFigures(data, messages);
        SubjectMentions mentions = new SubjectMentions(patterns, facts.framework());
        return new ReportChecks(
                patterns,
                List.of(
                        new PeriodCheck(patterns, facts),
                        new ItemNumberCheck(patterns, facts),
                        new RangeScoreCheck(patterns, facts),
                        new StatedScoreCheck(patterns, facts, mentions),
                        new ScoreRowCheck(patterns, facts, mentions),
                        new ClaimCheck(patterns, facts, mentions),
                        new ReportedLevelCheck(patterns, facts, mentions),
                        new ReportedYearCheck(patterns, facts),
                        new IndicatorNameCheck(patterns, facts),
                        new PlaceCheck(patterns, facts),
                        new DamageCheck(patterns, facts)));
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        checks.forEach(check -> check.read(passage, remarks));
    }
}

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
        SubjectMentions mentions = SubjectMentions.of(patterns, facts);
        return new ReportChecks(
                patterns,
                List.of(
                        new PeriodCheck(patterns, facts),
                        new ItemNumberCheck(patterns, facts),
                        new ReportedScoreCheck(patterns, facts, mentions),
                        new ClaimCheck(patterns, facts),
                        new ReportedLevelCheck(patterns, facts),
                        new PlaceCheck(patterns, facts)));
    }

    @Override
    public void read(Line line, Consumer<Discrepancy> remarks) {
        checks.forEach(check -> check.read(line, remarks));
    }
}

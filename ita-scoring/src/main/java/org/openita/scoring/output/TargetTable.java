package org.openita.scoring.output;

import java.util.List;
import org.openita.model.finding.Target;
import org.openita.model.framework.Subject;
import org.openita.scoring.result.AnalysisView;

/** Figures to reach and how far it is: those of the whole, and of its members those that are missed. */
final class TargetTable {

    private static final ConsoleColumns COLUMNS = ConsoleColumns.of(52, -6, -8, 24);

    private final List<Target> targets;
    private final ConsolePage page;

    TargetTable(AnalysisView analysis, ConsolePage page) {
        this.targets = analysis.targets().stream()
                .filter(target -> !target.reached() || target.subject().equals(Subject.OVERALL))
                .toList();
        this.page = page;
    }

    void write() {
        if (!targets.isEmpty()) {
            page.heading("targets");
            targets.forEach(target -> page.row(COLUMNS, cells(target)));
        }
    }

    private List<String> cells(Target target) {
        String sign = target.distance().signum() < 0 ? "" : "+";
        return List.of(
                (target.reached() ? "✓ " : "✗ ") + page.in(target.name()),
                target.value().toPlainString(),
                sign + target.distance().toPlainString(),
                page.word("confidence", target.confidence().label()));
    }
}

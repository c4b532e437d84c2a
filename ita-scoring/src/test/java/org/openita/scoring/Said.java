package org.openita.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Remark.Verdict;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.oracle.HandWritten2567;

/** What an analysis says and why, in lines that can be compared. */
final class Said {

    private Said() {}

    static List<String> by(Analysis analysis) {
        List<String> said = new ArrayList<>();
        said.add(line("level " + analysis.level().code(), analysis.level().because()));
        analysis.recommendations().forEach(advice -> said.add(line("recommend " + advice.code(), advice.because())));
        analysis.topics().stream()
                .flatMap(topic -> topic.rows().stream())
                .forEach(row -> said.add(line(
                        (row.verdict() == Verdict.IMPROVE ? "improve " : "maintain ") + row.topic() + " "
                                + row.instrument(),
                        row.because())));
        analysis.targets()
                .forEach(target -> said.add(line(
                        (target.reached() ? "reach " : "miss ") + target.code() + " " + target.subject(),
                        target.because())));
        analysis.limits().forEach(limit -> said.add(line("limit " + limit.code(), limit.because())));
        analysis.actions()
                .forEach(action -> said.add(
                        line((action.mode() == Mode.IMPROVE ? "plan " : "keep ") + action.id(), action.because())));
        return said;
    }

    static List<String> by(HandWritten2567 oracle) {
        return oracle.findings().stream().flatMap(Said::lines).toList();
    }

    private static Stream<String> lines(Finding finding) {
        String what = finding.kind().call() + " " + String.join(" ", finding.arguments());
        return finding.kind() == FindingKind.REACH || finding.kind() == FindingKind.MISS
                ? finding.because().stream().map(because -> line(what + " " + because.subject(), List.of(because)))
                : Stream.of(line(what, finding.because()));
    }

    /** Reasons in order of their subjects: which is told first does not matter. */
    private static String line(String what, List<Because> because) {
        TreeSet<String> claims = new TreeSet<>();
        because.forEach(one -> claims.add(one.subject() + " " + one.value() + " " + one.comparison() + " "
                + one.threshold().stripTrailingZeros().toPlainString()));
        return what + " because " + claims;
    }
}

package org.openita.workbench.lint;

import java.util.List;
import java.util.stream.IntStream;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Call;
import org.openita.workbench.lint.reach.Meaning;

/** Remarks "maintain" that never show, because another rule says "improve" whenever they are made. */
final class OverruledRemark implements Check {

    @Override
    public String id() {
        return "overruled-remark";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (Meaning meaning : pack.meanings()) {
            for (Call call : meaning.rule().calls()) {
                if (is(call, FindingKind.MAINTAIN) && !meaning.isImpossible()) {
                    look(meaning, call, pack, violations);
                }
            }
        }
    }

    private void look(Meaning weak, Call call, PackInForce pack, Violations violations) {
        pack.meanings().stream()
                .filter(other -> weak.implies(other) && improves(weak, call, other))
                .findFirst()
                .map(Meaning::rule)
                .ifPresent(rule -> violations.add(
                        pack.inOwnFiles(call.place(), rule),
                        List.of(weak.rule(), rule),
                        id(),
                        weak.rule().name(),
                        rule.name(),
                        rule.place()));
    }

    private static boolean improves(Meaning weak, Call call, Meaning other) {
        return other.rule().calls().stream()
                .filter(theirs -> is(theirs, FindingKind.IMPROVE))
                .anyMatch(theirs -> IntStream.range(0, call.arguments().size())
                        .allMatch(i -> weak.isSame(
                                call.arguments().get(i),
                                other,
                                theirs.arguments().get(i))));
    }

    private static boolean is(Call call, FindingKind kind) {
        return call.name().equals(kind.call());
    }
}

package org.openita.workbench.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.openita.rules.Finding.Kind;
import org.openita.rules.language.Call;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;

/** Under which keys the texts of a finding stand. */
final class FindingTexts {

    private FindingTexts() {}

    /** The keys that a call fills in by itself, in order; those that depend on the facts are left out. */
    static List<String> keys(Call call, Kind kind) {
        return kind.texts().stream()
                .map(pattern -> filled(pattern, call))
                .filter(key -> key.indexOf('{') < 0)
                .toList();
    }

    /** The figure that a rule's targets are about, as their names tell it; open where it depends on the facts. */
    static String figure(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.constraints().stream())
                .flatMap(constraint -> constraint instanceof Constraint.Comparison comparison
                                && comparison.operand() instanceof Operand.Number number
                        ? Stream.of(number.shown())
                        : Stream.empty())
                .findFirst()
                .orElse("…");
    }

    private static String filled(String pattern, Call call) {
        String key = pattern;
        for (int i = 0; i < call.arguments().size(); i++) {
            if (call.arguments().get(i) instanceof Operand.Quoted quoted) {
                key = key.replace("{" + i + "}", quoted.text());
            }
        }
        return key;
    }
}

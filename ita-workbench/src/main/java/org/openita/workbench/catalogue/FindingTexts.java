package org.openita.workbench.catalogue;

import java.util.List;
import org.openita.rules.Finding.Kind;
import org.openita.rules.language.Call;
import org.openita.rules.language.Operand;

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

package org.openita.workbench.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.rules.Finding;
import org.openita.rules.language.Call;
import org.openita.rules.language.Operand;

/** The keys of the texts that rules can ask for. */
record UsedTexts(List<Pattern> keys) {

    static UsedTexts of(PackInForce pack) {
        return new UsedTexts(pack.rules().stream()
                .flatMap(rule -> rule.calls().stream())
                .flatMap(UsedTexts::keys)
                .distinct()
                .map(Pattern::compile)
                .toList());
    }

    boolean has(String key) {
        return keys.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }

    private static Stream<String> keys(Call call) {
        return Finding.Kind.ofCall(call.name()).stream()
                .flatMap(kind -> kind.texts().stream())
                .map(key -> filled(key, call.arguments()));
    }

    /** The key as a regular expression; what a variable stands for can be anything. */
    private static String filled(String key, List<Operand> arguments) {
        String filled = Pattern.quote(key);
        for (int i = 0; i < arguments.size(); i++) {
            String text = arguments.get(i) instanceof Operand.Quoted quoted ? quoted.text() : "\\E.*\\Q";
            filled = filled.replace("{" + i + "}", text);
        }
        return filled;
    }
}

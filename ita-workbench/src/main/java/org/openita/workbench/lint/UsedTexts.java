package org.openita.workbench.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.rules.language.CallExpander;

/**
 * The keys of the texts that rules can ask for.
 *
 * @param keys those that stand in the rules
 * @param open those into which a variable puts something
 */
record UsedTexts(Set<String> keys, List<Pattern> open) {

    static UsedTexts of(PackInForce pack) {
        return new UsedTexts(
                keys(pack).filter(key -> key.indexOf('{') < 0).collect(Collectors.toSet()),
                keys(pack)
                        .filter(key -> key.indexOf('{') >= 0)
                        .distinct()
                        .map(UsedTexts::pattern)
                        .toList());
    }

    boolean has(String key) {
        return keys.contains(key)
                || open.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }

    private static Stream<String> keys(PackInForce pack) {
        CallExpander expander = new CallExpander(pack.framework());
        return pack.rules().stream()
                .flatMap(rule -> expander.calls(rule).stream())
                .flatMap(call -> call.textKeys().stream());
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(
                Stream.of(key.split("\\{[0-9]}", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}

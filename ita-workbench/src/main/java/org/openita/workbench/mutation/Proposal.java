package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.problem.Visible;

/** Writes cases as they can be put into a case file: YAML whatever stands in the names of rules and cases. Not thread-safe. */
final class Proposal {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_+-]*+");

    /** What YAML takes for no text, in any spelling. */
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private static final int LONGEST_DESCRIPTION = 80;

    private final Set<String> taken;
    private final Map<String, String> names = new HashMap<>();

    /** @param taken the names of the cases that there are: no two cases have the same */
    Proposal(Set<String> taken) {
        this.taken = taken;
    }

    /**
     * A case.
     *
     * @param rule the name of the rule that it is about
     * @param members its lines before what it expects: what is given
     * @param expect what it expects, one a line
     */
    String of(String rule, List<String> members, List<String> expect) {
        String body = String.join("\n", lines(members, expect));
        String description = String.join(", ", members).replaceAll("[{}\"]|given: ", "");
        String name = names.computeIfAbsent(body, key -> free(rule + "; " + shortened(description)));
        return "- name: " + quoted(name) + "\n" + body;
    }

    private static List<String> lines(List<String> members, List<String> expect) {
        List<String> lines = new ArrayList<>();
        members.forEach(member -> lines.add("  " + member));
        lines.add("  expect:");
        expect.forEach(line -> lines.add("    " + line));
        return lines;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_DESCRIPTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION)) + "…";
    }

    /** The name, with a number behind it where there is such a case. */
    private String free(String name) {
        String free = name;
        for (int i = 2; taken.contains(free) || names.containsValue(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    /** A code as a scalar: as it is where YAML reads it as a text. */
    static String scalar(String code) {
        boolean isPlain = PLAIN.matcher(code).matches() && !WORDS.contains(code.toLowerCase(Locale.ROOT));
        return isPlain ? code : quoted(code);
    }

    /** A text in double quotes as YAML reads it, whatever stands in it, and nothing hidden in what is shown. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (Visible.isHidden(character)) {
                quoted.append(String.format(character > 0xFFFF ? "\\U%08X" : "\\u%04X", character));
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}

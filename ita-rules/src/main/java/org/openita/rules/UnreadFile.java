package org.openita.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file in a pack's directory that looks as if it should be read, and is not.
 *
 * @param slip what is told of it
 * @param name what it should be called
 */
record UnreadFile(String slip, String name) {

    /** Editors like to add an ending of their own, and some systems hide it. */
    private static final Pattern RULES = Pattern.compile("(.*)\\.drl(?:\\.txt)?+|(.*rule.*)\\.txt");

    private static final List<String> OTHER_FORMS =
            List.of(".dsl", ".dslr", ".rdrl", ".drlx", ".gdst", ".xls", ".xlsx", ".ods", ".csv");

    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");
    private static final Pattern MESSAGES = Pattern.compile("messages.*\\.properties(?:\\.txt)?+");
    private static final List<String> MESSAGE_FILES = List.of("messages_th.properties", "messages_en.properties");

    /** What is wrong with the name of a file; empty if it is read, or nothing to do with rules. */
    static Optional<UnreadFile> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.endsWith(PackReader.RULES) || MESSAGE_FILES.contains(name)) {
            return Optional.empty();
        }
        if (RULES.matcher(lower).matches()) {
            String base = lower.contains(".drl") ? name.substring(0, lower.indexOf(".drl")) : withoutEnding(name);
            return Optional.of(new UnreadFile("nearly-rule-file", base + PackReader.RULES));
        }
        if (MESSAGES.matcher(lower).matches()) {
            return Optional.of(new UnreadFile("nearly-message-file", messages(lower)));
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return Optional.of(new UnreadFile("case-file-outside", "cases/" + withoutEnding(name) + ".yaml"));
        }
        return OTHER_FORMS.stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(form ->
                        new UnreadFile("other-rule-file", name.substring(0, name.length() - form.length()) + ".drl"));
    }

    private static String messages(String lower) {
        return lower.contains("en") ? MESSAGE_FILES.get(1) : MESSAGE_FILES.get(0);
    }

    private static String withoutEnding(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }
}

package org.openita.workbench.lint;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an analyst says about a rule or text: these lints are to pass over it, for a reason.
 *
 * <p>Written as {@code @lint("ignore same-rule: the two will part next year")}, several lints separated by commas.
 *
 * @param lints the ids of the lints
 * @param reason why
 */
record Exemption(Set<String> lints, String reason) {

    /** The annotation's name. */
    static final String ANNOTATION = "lint";

    private static final Pattern FORM = Pattern.compile("ignore ([a-z, -]++):(.*)");
    private static final Pattern COMMENT = Pattern.compile("@lint\\(\"([^\"]*)\"\\)");

    Exemption {
        lints = Set.copyOf(lints);
    }

    /** Reads what stands in quotes; empty if it has not this form or gives no reason. */
    static Optional<Exemption> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || matcher.group(2).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Exemption(
                Splitter.on(',').trimResults().splitToStream(matcher.group(1)).collect(Collectors.toSet()),
                matcher.group(2).strip()));
    }

    /** What stands in quotes in a comment, where it is meant as an exemption. */
    static Optional<String> inComment(String comment) {
        Matcher matcher = COMMENT.matcher(comment);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}

package org.openita.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a rule that has a name, so that a pack can move it in all rules that name it: {@code @threshold("iit = 85")}.
 *
 * <p>The number stands in the rule as well, for readers and for other tools. Immutable and thread-safe.
 *
 * @param name the name, the same in all rules that mean the same threshold
 * @param number the number that stands in the rule for it
 */
public record NamedThreshold(String name, BigDecimal number) {

    /** The annotation that gives numbers their names. */
    public static final String ANNOTATION = "threshold";

    private static final Pattern ONE =
            Pattern.compile("\\s*+([a-z][a-z0-9-]*+)\\s*+=\\s*+([0-9]{1,3}+(?:\\.[0-9]{1,2}+)?+)\\s*+");

    /** The numbers to which a rule gives names. */
    public static List<NamedThreshold> of(Rule rule) {
        return Optional.ofNullable(rule.annotations().get(ANNOTATION))
                .flatMap(NamedThreshold::parse)
                .orElse(List.of());
    }

    /** Reads an annotation; empty where it is of another form, or where a name or a number stands in it twice. */
    static Optional<List<NamedThreshold>> parse(String annotation) {
        List<NamedThreshold> all = new ArrayList<>();
        for (String part : annotation.split(",", -1)) {
            Matcher one = ONE.matcher(part);
            if (!one.matches()) {
                return Optional.empty();
            }
            NamedThreshold named = new NamedThreshold(one.group(1), new BigDecimal(one.group(2)));
            if (all.stream().anyMatch(named::isMixedUpWith)) {
                return Optional.empty();
            }
            all.add(named);
        }
        return Optional.of(all);
    }

    private boolean isMixedUpWith(NamedThreshold other) {
        return name.equals(other.name) || isAlso(other.number);
    }

    /** Whether it is this number, whatever its decimals. */
    boolean isAlso(BigDecimal other) {
        return number.compareTo(other) == 0;
    }

    /** As it stands in an annotation. */
    @Override
    public String toString() {
        return name + " = " + number.toPlainString();
    }
}

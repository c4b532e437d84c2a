package org.openita.server.call;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;

/**
 * What a request asks for after its question mark. Only that: a body is never taken for it, whatever type it says it is of. Immutable
 * and thread-safe.
 *
 * @param values the values by their names, in order
 */
public record Query(Map<String, List<String>> values) {

    private static final int MOST = 200;

    /**
     * Reads a query.
     *
     * @param known the names that mean something: one that does not is refused, since its answer would be one to another question
     * @throws InputException naming all that are not known, or if it cannot be read
     */
    static Query of(@Nullable String query, List<String> known) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (query != null && !query.isEmpty()) {
            String[] pairs = query.split("&", MOST + 1);
            if (pairs.length > MOST) {
                throw ServerTexts.refused("?", "query-too-long", MOST);
            }
            for (String pair : pairs) {
                int sign = pair.indexOf('=');
                String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
                values.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(decoded(sign < 0 ? "" : pair.substring(sign + 1)));
            }
        }
        requireKnown(values, known);
        return new Query(values);
    }

    private static void requireKnown(Map<String, List<String>> values, List<String> known) {
        List<Problem> unknown = values.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> ServerTexts.problem(
                        "?" + name, "unknown-parameter", name, known, DidYouMean.remedy(name, known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InputException(unknown);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ServerTexts.refused("?", "query-not-encoded", text);
        }
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The value of a name.
     *
     * @throws InputException if there are several
     */
    public Optional<String> text(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw ServerTexts.refused("?" + name, "parameter-twice", name);
        }
        return all.stream().findFirst();
    }

    /**
     * The value of a name that must be there.
     *
     * @throws InputException if it is not
     */
    public String required(String name) {
        return text(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> ServerTexts.refused("?" + name, "parameter-missing", name));
    }

    /**
     * A whole number.
     *
     * @throws InputException if it is something else
     */
    public Optional<Integer> number(String name) {
        return text(name).map(value -> {
            if (!value.matches("[0-9]{1,6}")) {
                throw ServerTexts.refused("?" + name, "parameter-not-number", value);
            }
            return Integer.valueOf(value);
        });
    }

    /**
     * Whether something is wanted: {@code true}, or the name alone.
     *
     * @throws InputException if it is neither {@code true} nor {@code false}
     */
    public boolean isSet(String name) {
        return text(name)
                .filter(value ->
                        !oneOf(name, value, List.of("", "true", "false")).equals("false"))
                .isPresent();
    }

    /**
     * One of several values, in small letters.
     *
     * @param values those that can be; the first where none is given
     * @throws InputException if it is another one
     */
    public String oneOf(String name, List<String> values) {
        return text(name).map(value -> oneOf(name, value, values)).orElse(values.get(0));
    }

    /** One of the constants of an enumeration, by their names in small letters; empty where none is given. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        List<String> names = Stream.of(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        return text(name).map(value -> type.getEnumConstants()[names.indexOf(oneOf(name, value, names))]);
    }

    private static String oneOf(String name, String value, List<String> values) {
        if (!values.contains(value)) {
            throw ServerTexts.refused("?" + name, "parameter-not-among", value, values);
        }
        return value;
    }
}

package org.openita.model.problem;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/**
 * Puts the problems of a module into words.
 *
 * <p>The texts stand in {@code problems_th.properties} and {@code problems_en.properties} beside a class of the module, under a
 * problem's code: {@code CODE.found}, {@code CODE.expected} and {@code CODE.remedy}. A place for an argument
 * names it: {@code {0:score}} makes the first argument the attribute {@code score} of the problem.
 *
 * <p>Whatever comes from the input is cut and made harmless here: of an argument that is a string an {@linkplain Excerpt excerpt}
 * stands in the text. A {@link Text} or a list stands as it is, and of a {@link Supplier} its value counts.
 *
 * <p>The files are read when the first text is wanted. Thread-safe.
 */
public final class ProblemTexts {

    private static final Pattern NAMED = Pattern.compile("\\{([0-9]):([^}]+)\\}");
    private static final List<String> PARTS = List.of(".found", ".expected", ".remedy");
    private static final ClassValue<ProblemTexts> BY_OWNER = new ClassValue<>() {
        @Override
        protected ProblemTexts computeValue(Class<?> owner) {
            return beside(owner, "problems");
        }
    };

    private final Messages messages;
    private final Map<String, Map<Integer, String>> names = new ConcurrentHashMap<>();

    private ProblemTexts(Messages messages) {
        this.messages = messages;
    }

    /** The texts in the files beside a class. */
    public static ProblemTexts beside(Class<?> owner) {
        return BY_OWNER.get(owner);
    }

    /** The texts in files of another name beside a class. */
    public static ProblemTexts beside(Class<?> owner, String name) {
        return new ProblemTexts(Messages.beside(owner, name));
    }

    /** A problem of a kind. */
    public Problem problem(Place place, String code, Object... arguments) {
        Object[] shown = harmless(arguments);
        return new Problem(
                code,
                place,
                attributes(code, shown),
                messages.text(code + PARTS.get(0), shown),
                messages.text(code + PARTS.get(1), shown),
                messages.text(code + PARTS.get(2), shown));
    }

    /** An exception that holds one problem. */
    public InputException refused(Place place, String code, Object... arguments) {
        return new InputException(List.of(problem(place, code, arguments)));
    }

    /** Returns a sentence of the program's own, in which arguments such as names of files are not shortened. */
    public Text sentence(String key, Object... arguments) {
        return messages.text(
                key, Arrays.stream(arguments).map(ProblemTexts::shown).toArray());
    }

    /** A text that is part of others. */
    public Text text(String key, Object... arguments) {
        return messages.text(key, harmless(arguments));
    }

    /** A text that is read when it is wanted. */
    public Supplier<Text> later(String key, Object... arguments) {
        return () -> text(key, arguments);
    }

    private Map<String, Text> attributes(String code, Object... arguments) {
        Map<Integer, String> known = names.computeIfAbsent(code, this::names);
        ImmutableMap.Builder<String, Text> attributes = ImmutableMap.builder();
        for (int i = 0; i < arguments.length; i++) {
            String name = known.getOrDefault(i, String.valueOf(i));
            attributes.put(name, arguments[i] instanceof Text text ? text : Text.same(String.valueOf(arguments[i])));
        }
        return attributes.buildKeepingLast();
    }

    private Map<Integer, String> names(String code) {
        return Stream.of(messages.english(), messages.thai())
                .flatMap(texts -> PARTS.stream().map(part -> texts.getOrDefault(code + part, "")))
                .flatMap(text -> NAMED.matcher(text).results())
                .collect(Collectors.toMap(
                        place -> Integer.parseInt(place.group(1)), place -> place.group(2), (first, again) -> first));
    }

    private static Object[] harmless(Object... arguments) {
        return Arrays.stream(arguments).map(ProblemTexts::harmless).toArray();
    }

    private static Object harmless(Object argument) {
        return argument instanceof String text ? Excerpt.of(text) : shown(argument);
    }

    private static Object shown(Object argument) {
        if (argument instanceof Supplier<?> later) {
            return harmless(later.get());
        }
        return argument instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : argument;
    }
}

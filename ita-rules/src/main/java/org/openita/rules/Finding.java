package org.openita.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.finding.Because;
import org.openita.model.framework.Confidence;

/**
 * What one rule found in one agency's scores.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what was found
 * @param arguments the arguments of the call in {@code then}, variables filled in
 * @param confidence how sure the rule is, as it says itself; {@link Confidence#A} where it says nothing
 * @param because the figures that made the rule fire, in the order of its conditions
 */
public record Finding(Kind kind, List<String> arguments, Confidence confidence, List<Because> because) {

    /** What can be found; see {@link Findings}, whose methods these are. */
    public enum Kind {
        LEVEL("level.{0}.name"),
        RECOMMEND("recommend.{0}.title", "recommend.{0}.text"),
        IMPROVE("remark.improve.{1}"),
        MAINTAIN("remark.maintain.{1}"),
        REACH("target.{0}.name"),
        MISS("target.{0}.name"),
        NOTE("note.{0}.text"),
        PLAN("action.{0}.title", "action.{0}.steps", "action.{0}.follow"),
        KEEP("action.{0}.title", "action.{0}.steps", "action.{0}.follow"),
        LIMIT("limit.{0}.text");

        private static final int ARGUMENTS_OF_ACTIONS = 4;

        private final List<String> texts;

        Kind(String... texts) {
            this.texts = List.of(texts);
        }

        /** As called in a rule: {@code recommend}. */
        public String call() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it follows for the plan and the report alone, and changes nothing of what is judged. */
        public boolean isOfPlan() {
            return this == PLAN || this == KEEP || this == LIMIT;
        }

        /** How many arguments the call takes. */
        public int arity() {
            return switch (this) {
                case IMPROVE, MAINTAIN -> 2;
                case PLAN, KEEP -> ARGUMENTS_OF_ACTIONS;
                default -> 1;
            };
        }

        /** The keys of its texts, with places for its arguments. */
        public List<String> texts() {
            return texts;
        }

        /** How many arguments its texts are filled with: a target's name may name the subject and the figure to reach. */
        public int placeholders() {
            return this == REACH || this == MISS ? 2 : 0;
        }

        /** The kind whose texts have keys like this one, if there is one. */
        public static Optional<Kind> ofText(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.texts.stream().anyMatch(text -> isLike(key, text)))
                    .findFirst();
        }

        /** Whether a key is a pattern with its place, of which each has one, filled. */
        private static boolean isLike(String key, String pattern) {
            int open = pattern.indexOf('{');
            int close = pattern.indexOf('}');
            return key.length() > pattern.length() - (close + 1 - open)
                    && key.startsWith(pattern.substring(0, open))
                    && key.endsWith(pattern.substring(close + 1));
        }

        /** The code in a key of one of this kind's texts; the key may be of another kind, and then there is none. */
        Optional<String> codeIn(String key) {
            return texts.stream()
                    .filter(text -> isLike(key, text))
                    .map(text ->
                            key.substring(text.indexOf('{'), key.length() - (text.length() - 1 - text.indexOf('}'))))
                    .findFirst();
        }

        /** The keys of all texts of a code. */
        List<String> texts(String code) {
            return texts.stream()
                    .map(text -> text.substring(0, text.indexOf('{')) + code + text.substring(text.indexOf('}') + 1))
                    .toList();
        }

        /** The kind of a call, if it is one. */
        public static Optional<Kind> ofCall(String call) {
            return Arrays.stream(values())
                    .filter(kind -> kind.call().equals(call))
                    .findFirst();
        }
    }

    public Finding {
        arguments = List.copyOf(arguments);
        because = List.copyOf(because);
    }

    /** Whether another finding says the same, for whatever reasons. */
    boolean isSameAs(Finding other) {
        return kind == other.kind && arguments.equals(other.arguments);
    }

    /** The first argument: the code, topic or kind. */
    public String code() {
        return arguments.get(0);
    }
}

package org.openita.rules.finding;

import static org.openita.rules.finding.ArgumentKind.CODE;
import static org.openita.rules.finding.ArgumentKind.INSTRUMENT;
import static org.openita.rules.finding.ArgumentKind.ITEMS;
import static org.openita.rules.finding.ArgumentKind.ROLES;
import static org.openita.rules.finding.ArgumentKind.TOPIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/**
 * Describes each finding verb of the rule language once; checker, engine, reports and tools rely on this alone.
 *
 * <p>They stand in the order in which a result is read. The words that name a kind are messages beside this class. Immutable and
 * thread-safe.
 *
 * @see org.openita.rules.Findings
 */
public enum FindingKind {
    LEVEL(Shape.LEVEL, "level", List.of(ArgumentKind.LEVEL), "level.{0}.name"),
    RECOMMEND(Shape.ADVICE, "recommendation", List.of(ITEMS), "recommend.{0}.title", "recommend.{0}.text"),
    IMPROVE(Shape.REMARK, "remark", List.of(TOPIC, INSTRUMENT), "remark.improve.{1}"),
    MAINTAIN(Shape.REMARK, "remark", List.of(TOPIC, INSTRUMENT), "remark.maintain.{1}"),
    PLAN(Shape.ACTION, "action", Texts.ACTION_ARGUMENTS, Texts.ACTION),
    KEEP(Shape.ACTION, "action", Texts.ACTION_ARGUMENTS, Texts.ACTION),
    REACH(Shape.TARGET, "target", List.of(CODE), "target.{0}.name"),
    MISS(Shape.TARGET, "target", List.of(CODE), "target.{0}.name"),
    LIMIT(Shape.STATEMENT, "limit", List.of(CODE), "limit.{0}.text"),
    WARN(Shape.STATEMENT, "warning", List.of(CODE), "warning.{0}.text"),
    NOTE(Shape.NOTE, "note", List.of(CODE), "note.{0}.text");

    private static final ImmutableList<FindingKind> ALL = ImmutableList.copyOf(values());

    private static final ImmutableListMultimap<Shape, FindingKind> BY_SHAPE = Multimaps.index(ALL, FindingKind::shape);

    private final Shape shape;
    private final String outcome;
    private final ImmutableList<ArgumentKind> arguments;
    private final ImmutableList<String> texts;

    FindingKind(Shape shape, String outcome, List<ArgumentKind> arguments, String... texts) {
        this.shape = shape;
        this.outcome = outcome;
        this.arguments = ImmutableList.copyOf(arguments);
        this.texts = ImmutableList.copyOf(texts);
    }

    /** The shapes that findings take in an analysis. */
    public enum Shape {
        /** The level of the result. */
        LEVEL,
        /** Advice on items, with a title and a text. */
        ADVICE,
        /** A remark on a topic in an instrument. */
        REMARK,
        /** An action of the plan. */
        ACTION,
        /** A target, reached or missed by the figure that the rule compares. */
        TARGET,
        /** One text of the pack with its reasons, in a list of its own: the shape of verbs that need no more. */
        STATEMENT,
        /** A note, beside those of the data checks. */
        NOTE
    }

    /** What the actions of a plan have in common. */
    private static final class Texts {

        static final List<ArgumentKind> ACTION_ARGUMENTS = List.of(CODE, TOPIC, ROLES, ROLES);
        static final String[] ACTION = {"action.{0}.title", "action.{0}.steps", "action.{0}.follow"};
    }

    /** The words that name kinds, read when the first is asked for: an analysis needs none. */
    private static final class Words {

        static final Messages ALL = Messages.beside(FindingKind.class, "findings");
    }

    /** The kinds of a shape, in order. */
    public static List<FindingKind> of(Shape shape) {
        return BY_SHAPE.get(shape);
    }

    /** The kind of a call, if it is one. */
    public static Optional<FindingKind> ofCall(String call) {
        return Arrays.stream(values()).filter(kind -> kind.call().equals(call)).findFirst();
    }

    /** The kind whose texts have keys like this one, if there is one. */
    public static Optional<FindingKind> ofText(String key) {
        for (FindingKind kind : ALL) {
            if (kind.codeIn(key).isPresent()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns the shape that it takes in an analysis. */
    public Shape shape() {
        return shape;
    }

    /** As called in a rule: {@code recommend}. */
    public String call() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of its result for programs: {@code recommendation}. */
    public String outcome() {
        return outcome;
    }

    /** Returns the key of its results in an analysis: {@code recommendations}. */
    public String section() {
        return outcome + "s";
    }

    /** The key under which a case lists the codes that it expects: {@code recommendations}. */
    public String expectation() {
        return this == KEEP ? "keeping" : section();
    }

    /** Whether a case can list the codes that it expects. */
    public boolean hasCodes() {
        return Set.of(Shape.ADVICE, Shape.ACTION, Shape.STATEMENT, Shape.NOTE).contains(shape);
    }

    /** Whether it concerns the plan and the report alone, and no judgement. */
    public boolean isOfPlan() {
        return shape == Shape.ACTION || this == LIMIT;
    }

    /** Returns the kinds of its arguments, in order. */
    public List<ArgumentKind> arguments() {
        return arguments;
    }

    /** What a call may name besides: which of several advices it is, or the items that a note speaks of. */
    public Optional<ArgumentKind> further() {
        return switch (shape) {
            case ADVICE -> Optional.of(ArgumentKind.VARIANT);
            case NOTE -> Optional.of(ITEMS);
            default -> Optional.empty();
        };
    }

    /** Returns the kinds of the arguments of a call that has so many. */
    public List<ArgumentKind> arguments(int count) {
        return further()
                .filter(more -> count > arguments.size())
                .<List<ArgumentKind>>map(more -> ImmutableList.<ArgumentKind>builder()
                        .addAll(arguments)
                        .add(more)
                        .build())
                .orElse(arguments);
    }

    /** The code of what is found with these arguments: {@code e1}, or {@code e1.urgent} for one of several advices on e1. */
    public String code(List<String> of) {
        return of.size() > arguments.size() && further().isPresent() ? of.get(0) + "." + of.get(1) : of.get(0);
    }

    /** The keys of the texts of a call that has so many arguments, with places for them. */
    public List<String> texts(int count) {
        return shape == Shape.ADVICE && count > arguments.size()
                ? texts.stream().map(key -> key.replace("{0}", "{0}.{1}")).toList()
                : texts;
    }

    /** The keys of its texts, with places for its arguments. */
    public List<String> texts() {
        return texts;
    }

    /**
     * Returns how many arguments fill its texts: a target's name may take the subject and the figure to reach, a note the items
     * that it speaks of.
     */
    public int placeholders() {
        return shape == Shape.TARGET ? 2 : shape == Shape.NOTE ? 1 : 0;
    }

    /** Returns the name of one of its results: {@code Limit}. */
    public Text one() {
        return Words.ALL.text(outcome + ".one");
    }

    /** Returns the heading of its results: {@code Limits}. */
    public Text all() {
        return Words.ALL.text(section());
    }

    /** Returns the name of its codes within a sentence: {@code actions to keep up}. */
    public Text codes() {
        return Words.ALL.text(call() + ".codes");
    }

    /**
     * Returns a clause that says it is found: {@code give advice e1 “Steps and times”}.
     *
     * @param arguments the arguments of the call, then the text that a reader sees first
     */
    public Text sentence(Object... arguments) {
        return Words.ALL.text(call() + ".sentence", arguments);
    }

    /** The keys of all texts of a code. */
    public List<String> texts(String code) {
        return texts.stream()
                .map(text -> text.substring(0, text.indexOf('{')) + code + text.substring(text.indexOf('}') + 1))
                .toList();
    }

    /** The code in a key of one of this kind's texts; the key may be of another kind, and then there is none. */
    public Optional<String> codeIn(String key) {
        for (int i = 0; i < texts.size(); i++) {
            Optional<String> code = codeIn(key, texts.get(i));
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    /** The codes for which there is the first of this kind's texts, in order. */
    public Set<String> codes(Messages messages) {
        return messages.keys().stream()
                .flatMap(key -> codeIn(key, texts.get(0)).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<String> codeIn(String key, String pattern) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}') + 1;
        int end = key.length() - (pattern.length() - close);
        return end > open
                        && key.regionMatches(0, pattern, 0, open)
                        && key.regionMatches(end, pattern, close, pattern.length() - close)
                ? Optional.of(key.substring(open, end))
                : Optional.empty();
    }
}

package org.openita.model.score;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore.Bound;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/**
 * Names subjects in running text, the same way everywhere.
 *
 * <p>Names are put together when they are first asked for. Thread-safe.
 */
public final class SubjectNames {

    private static final Messages MESSAGES = Messages.beside(SubjectNames.class, "subject-names");

    private final Framework framework;
    private final Style style;
    private final Map<String, Text> made = new ConcurrentHashMap<>();

    /** The lengths of names. */
    public enum Style {
        /** By id: {@code indicator 8}, {@code e1 (EIT part 2)}. */
        SHORT("short."),
        /** With what it is about: {@code indicator 8 (Quality of services)}. */
        FULL("full.");

        private final String prefix;

        Style(String prefix) {
            this.prefix = prefix;
        }
    }

    private SubjectNames(Framework framework, Style style) {
        this.framework = framework;
        this.style = style;
    }

    /** The names of a framework's subjects. */
    public static SubjectNames of(Framework framework, Style style) {
        return new SubjectNames(framework, style);
    }

    /**
     * The name of a figure as reasons cite it: a subject, a bound of one such as {@code most(EIT2)}, that of an earlier year such as
     * {@code 8@2566}; what the framework does not know goes by its id.
     */
    public Text name(String figure) {
        return made.computeIfAbsent(figure, this::figure);
    }

    /** The name of a subject. */
    public Text name(Subject subject) {
        return name(subject.id());
    }

    /** The names of subjects, separated by commas. */
    public Text names(Collection<Subject> subjects) {
        return Text.join(subjects.stream().map(this::name).toList(), ", ");
    }

    /** An item without its part and, where it is known, what it is about: {@code e1 (Service keeps to steps and time limits)}. */
    public Text item(String id) {
        return framework
                .item(id)
                .flatMap(Item::name)
                .map(about -> named(id, about))
                .orElse(Text.same(id));
    }

    private static Text named(String id, Text about) {
        return MESSAGES.text("item", id, about);
    }

    private Text figure(String id) {
        int year = id.indexOf('@');
        return year < 0
                ? bound(id).orElseGet(() -> subject(id))
                : MESSAGES.text("in-year", subject(id.substring(0, year)), id.substring(year + 1));
    }

    private Optional<Text> bound(String id) {
        return Bound.of(id).map(bound -> MESSAGES.text("bound." + bound.property(), subject(bound.component())));
    }

    private Text subject(String id) {
        return framework
                .findSubject(id)
                .map(this::of)
                .or(() -> framework.item(id).map(inParts -> wholeItem(id)))
                .orElse(Text.same(id));
    }

    private Text of(Subject subject) {
        Text whole = whole(subject);
        return subject.isInPart()
                ? text("in-part", whole, subject.part().orElseThrow().name())
                : whole;
    }

    private Text whole(Subject subject) {
        return switch (subject.kind()) {
            case ITEM -> wholeItem(subject.whole());
            case SUB_ITEM -> text("item", style == Style.SHORT ? subject.id() : named(subject.id(), subject.name()));
            case SUB_INDICATOR -> text("sub-indicator", subject.id(), subject.name());
            case INDICATOR, INDICATOR_PART -> text("indicator", subject.whole(), subject.name());
            case INSTRUMENT -> text(isCheck(subject) ? "check" : "instrument", subject.id());
            case PART, OVERALL -> subject.name();
        };
    }

    /** Documents are checked, people are asked: the instrument's own name says which. */
    private static boolean isCheck(Subject subject) {
        return subject.name().th().startsWith(MESSAGES.text("check-begins").th());
    }

    private Text wholeItem(String item) {
        return text("item", style == Style.SHORT ? item : item(item));
    }

    private Text text(String key, Object... arguments) {
        return MESSAGES.text(style.prefix + key, arguments);
    }
}

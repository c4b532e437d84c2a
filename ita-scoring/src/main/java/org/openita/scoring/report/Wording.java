package org.openita.scoring.report;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore.Bound;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** What a report calls things, and the sentences it makes of them. Immutable and thread-safe. */
final class Wording {

    private static final Messages MESSAGES = Messages.beside(Wording.class, "words");
    private static final int DECIMALS = 2;

    private final Framework framework;
    private final ImmutableMap<String, Text> names;

    Wording(Framework framework) {
        this.framework = framework;
        ImmutableMap.Builder<String, Text> builder = ImmutableMap.builder();
        framework.instruments().forEach(instrument -> name(instrument, builder));
        builder.put(Subject.OVERALL, MESSAGES.text("overall"));
        this.names = builder.buildOrThrow();
    }

    /** A sentence of the messages, about these subjects. */
    Sentence sentence(String code, List<String> subjects, Object... arguments) {
        Text text = text(code, arguments);
        return new Sentence(code, new Text(text.th(), capitalised(text.en())), subjects);
    }

    /** A word at the beginning has a capital letter; the id of an item, which is a letter and a number, stays as it is. */
    private static String capitalised(String text) {
        boolean isWord = text.length() > 1 && Character.isLetter(text.charAt(1));
        return isWord ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    Text text(String key, Object... arguments) {
        return message(key, arguments);
    }

    /** A text of the messages, which names nothing of a framework by itself. */
    static Text message(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** The name of a subject, in an earlier year or of a bound of one; what is no subject of this framework goes by its id. */
    Text name(String subject) {
        int year = subject.indexOf('@');
        return year < 0
                ? ofThisYear(subject)
                : MESSAGES.text("in-year", ofThisYear(subject.substring(0, year)), subject.substring(year + 1));
    }

    private Text ofThisYear(String subject) {
        return Bound.of(subject)
                .map(bound -> MESSAGES.text("bound." + bound.property(), name(bound.component())))
                .orElseGet(() -> names.getOrDefault(subject, Text.same(subject)));
    }

    /** The id of an item and, where known, its short label: {@code i5 (…)}. */
    Text item(String id) {
        Optional<Text> label = Optional.ofNullable(framework.items().get(id)).flatMap(Item::name);
        return label.map(known -> MESSAGES.text("item", id, known)).orElse(Text.same(id));
    }

    /** What a rule compared, in words: "EIT part 2, at 82.44, is below 85". */
    Text claim(Because because) {
        return ClaimText.of(because, name(because.subject()));
    }

    /** The ids of the indicators that items belong to, in order, each once. */
    List<String> indicators(List<String> items) {
        return items.stream()
                .flatMap(item -> Optional.ofNullable(framework.items().get(item)).stream())
                .map(Item::indicator)
                .distinct()
                .toList();
    }

    /** With two decimals, as it is published. */
    static String points(BigDecimal points) {
        return points.setScale(DECIMALS).toPlainString();
    }

    /** A mark or a bound, with no more decimals than it has: {@code 85}. */
    static String mark(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    /** Texts one after the other, with commas between and "and" before the last. */
    static Text list(List<Text> texts) {
        if (texts.size() < 2) {
            return joined(texts, "");
        }
        Text last = texts.get(texts.size() - 1);
        return MESSAGES.text("and", joined(texts.subList(0, texts.size() - 1), ", "), last);
    }

    /** Texts of which one is right. */
    static Text either(List<Text> texts) {
        Text either = texts.get(0);
        for (Text text : texts.subList(1, texts.size())) {
            either = MESSAGES.text("or", either, text);
        }
        return either;
    }

    static Text joined(List<Text> texts, String between) {
        return new Text(joined(texts, Text::th, between), joined(texts, Text::en, between));
    }

    private static String joined(List<Text> texts, Function<Text, String> language, String between) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }

    private void name(Instrument instrument, ImmutableMap.Builder<String, Text> builder) {
        builder.put(instrument.id(), MESSAGES.text("instrument", instrument.id()));
        instrument.parts().forEach(part -> builder.put(part.id(), part.name()));
        instrument.indicators().forEach(indicator -> name(instrument, indicator, builder));
    }

    private void name(Instrument instrument, Indicator indicator, ImmutableMap.Builder<String, Text> builder) {
        Text name = MESSAGES.text("indicator", indicator.id(), indicator.name());
        builder.put(indicator.id(), name);
        indicator
                .subIndicators()
                .forEach(sub -> builder.put(sub.id(), MESSAGES.text("sub-indicator", sub.id(), sub.name())));
        indicator.items().forEach(item -> nameItem(instrument, item, builder));
        for (Part part : instrument.parts()) {
            builder.put(indicator.id() + "." + part.key(), MESSAGES.text("in-part", name, part.name()));
        }
    }

    private void nameItem(Instrument instrument, Item item, ImmutableMap.Builder<String, Text> builder) {
        Text name = MESSAGES.text("question", label(item));
        builder.put(item.id(), name);
        for (Part part : instrument.parts()) {
            builder.put(Framework.itemSubject(item, part), MESSAGES.text("in-part", name, part.name()));
        }
    }

    private static Text label(Item item) {
        return item.name().map(known -> MESSAGES.text("item", item.id(), known)).orElse(Text.same(item.id()));
    }
}

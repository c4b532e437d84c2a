package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** What a report calls things, and the sentences it makes of them. Immutable and thread-safe. */
final class NarrativeTexts {

    private static final Messages MESSAGES = Messages.beside(NarrativeTexts.class, "words");
    private static final int DECIMALS = 2;

    private final Framework framework;
    private final SubjectNames names;

    NarrativeTexts(Framework framework) {
        this.framework = framework;
        this.names = SubjectNames.of(framework, Style.FULL);
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

    /** The name of a subject, or of another figure; what is no subject of this framework goes by its id. */
    Text name(String subject) {
        return names.name(subject);
    }

    /** The id of an item and, where known, its short label: {@code i5 (…)}. */
    Text item(String id) {
        return names.item(id);
    }

    /** What a rule compared, in words: "EIT part 2, at 82.44, is below 85". */
    Text claim(Because because) {
        return ClaimText.of(because, name(because.subject()));
    }

    /** The ids of the indicators that items belong to, in order, each once. */
    List<String> indicators(List<String> items) {
        return items.stream()
                .flatMap(item -> framework.item(item).stream())
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
        boolean isThaiWord = last.th().codePoints().findFirst().stream().anyMatch(NarrativeTexts::isThai);
        return MESSAGES.text(isThaiWord ? "and.word" : "and", joined(texts.subList(0, texts.size() - 1), ", "), last);
    }

    private static boolean isThai(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI;
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
}

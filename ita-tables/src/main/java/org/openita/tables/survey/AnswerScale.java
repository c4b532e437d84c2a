package org.openita.tables.survey;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.model.framework.AnswerWords;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Polarity;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.TypedNumber;

/**
 * What the answers to one item are worth: by words, by the option's number counted from the least, or by points as they
 * count in the score.
 *
 * <p>Words and numbers are turned where less is better; points are not, since they are the score already. Immutable.
 */
final class AnswerScale {

    /** An answer that was not given. */
    static final int UNANSWERED = -1;

    /** A text that is no answer. */
    static final int NO_ANSWER = -2;

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);
    private static final Set<String> BLANKS =
            Set.of("", "-", "–", "—", TEXTS.text("unanswered").th());

    private final List<Integer> points;
    private final boolean turned;
    private final List<List<String>> shown;
    private final Map<String, Integer> words = new HashMap<>();

    private AnswerScale(List<Integer> points, boolean turned, List<List<String>> shown) {
        this.points = points;
        this.turned = turned;
        this.shown = shown;
        for (int place = 0; place < shown.size(); place++) {
            int option = turnedIf(place);
            shown.get(place).forEach(word -> words.put(ThaiText.key(word), option));
        }
    }

    static AnswerScale of(Framework framework, Item item) {
        AnswerWords known = framework.answerWords().get(item.scale().id());
        return new AnswerScale(
                item.scale().points(),
                item.polarity() == Polarity.LESS_IS_BETTER,
                known == null ? List.of() : known.words());
    }

    /** How many options there are; an option is the index of its points. */
    int options() {
        return points.size();
    }

    /** What an option counts in the score. */
    int points(int option) {
        return points.get(option);
    }

    /** The option of an answer, {@link #UNANSWERED} or {@link #NO_ANSWER}. */
    int option(String answer) {
        String key = ThaiText.key(answer);
        if (BLANKS.contains(key)) {
            return UNANSWERED;
        }
        Integer word = words.get(key);
        return word == null ? numbered(key) : word;
    }

    /** Whether an answer is the number of an option. */
    boolean isOptionNumber(String answer) {
        return place(answer) >= 0;
    }

    /** Whether an answer is a number of points. */
    boolean isPoints(String answer) {
        return !isOptionNumber(answer) && pointsIndex(answer) >= 0;
    }

    /** The answers, for people: words and points, in the order of the option numbers. */
    String described() {
        return IntStream.range(0, options()).mapToObj(this::described).collect(Collectors.joining(", "));
    }

    private String described(int place) {
        String word = shown.isEmpty() ? "" : " " + shown.get(place).get(0);
        return (place + 1) + word + " (" + points(turnedIf(place)) + ")";
    }

    private int numbered(String key) {
        int place = place(key);
        int index = place >= 0 ? turnedIf(place) : pointsIndex(key);
        return index >= 0 ? index : NO_ANSWER;
    }

    private int place(String answer) {
        return TypedNumber.of(answer)
                .asValue()
                .filter(number ->
                        number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.ONE) >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(options())) <= 0)
                .map(number -> number.intValue() - 1)
                .orElse(-1);
    }

    private int pointsIndex(String answer) {
        return TypedNumber.of(answer)
                .asValue()
                .map(number -> IntStream.range(0, options())
                        .filter(i -> number.compareTo(BigDecimal.valueOf(points(i))) == 0)
                        .findFirst()
                        .orElse(-1))
                .orElse(-1);
    }

    private int turnedIf(int place) {
        return turned ? options() - 1 - place : place;
    }
}

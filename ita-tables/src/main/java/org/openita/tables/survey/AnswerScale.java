package org.openita.tables.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.model.framework.AnswerWords;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Polarity;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.TypedNumber;

/**
 * What the answers to one item are understood as: the number of an option counted from the least, points as they count in the
 * score, or words of one or several of the sets that the item is known to be asked with.
 *
 * <p>An answer is understood as a code, and answers of one code are counted together; which of the sets a word is of shows only
 * when all answers are known. Words and numbers are turned where less is better; points are not, since they are the score already.
 * Immutable.
 */
final class AnswerScale {

    /** An answer that was not given. */
    static final int UNANSWERED = -1;

    /** An option that a set does not have. */
    static final int NO_OPTION = -1;

    private final List<Integer> points;
    private final boolean turned;
    private final List<AnswerWords> sets;
    private final WordCodes words;

    private AnswerScale(List<Integer> points, boolean turned, List<AnswerWords> sets) {
        this.points = points;
        this.turned = turned;
        this.sets = sets;
        this.words = WordCodes.of(sets, place -> points.get(turnedIf(place)));
    }

    static AnswerScale of(Framework framework, Item item) {
        return new AnswerScale(
                item.scale().points(), item.polarity() == Polarity.LESS_IS_BETTER, framework.answerWords(item));
    }

    /** How many options there are; an option is the index of its points. */
    int options() {
        return points.size();
    }

    /** What an option counts in the score. */
    int points(int option) {
        return points.get(option);
    }

    /** The sets of words that are known for the item. */
    List<AnswerWords> sets() {
        return sets;
    }

    /** How many codes there are: numbers of options, then points, words, what was declined and what is no answer. */
    int codes() {
        return unknown() + 1;
    }

    /** The code of an answer that says that none is given. */
    int declined() {
        return 2 * options() + words.size();
    }

    /** The code of a text that is no answer. */
    int unknown() {
        return declined() + 1;
    }

    boolean isNumber(int code) {
        return code < options();
    }

    boolean isPoints(int code) {
        return code >= options() && code < 2 * options();
    }

    boolean isWord(int code) {
        return code >= 2 * options() && code < declined();
    }

    /** A code as it may have been written. */
    String shown(int code) {
        if (isWord(code)) {
            return words.name(code - 2 * options());
        }
        return String.valueOf(isNumber(code) ? code + 1 : points(code - options()));
    }

    /** The option of a code that is an answer, {@link #NO_OPTION} if it is a word that the set does not have. */
    int option(int code, int set) {
        if (isWord(code)) {
            int place = words.place(code - 2 * options(), set);
            return place < 0 ? NO_OPTION : turnedIf(place);
        }
        return isNumber(code) ? turnedIf(code) : code - options();
    }

    /** The code of an answer, or {@link #UNANSWERED}. */
    int code(String answer) {
        if (ThaiText.key(answer).isEmpty()) {
            return UNANSWERED;
        }
        int word = words.code(answer);
        if (word >= 0) {
            return 2 * options() + word;
        }
        return Declined.is(answer) ? declined() : numbered(answer);
    }

    /** The answers, for people: numbers, words and points, in the order of the numbers, for each set that is known. */
    String described() {
        return sets.isEmpty()
                ? described(place -> "")
                : sets.stream()
                        .map(set ->
                                described(place -> " " + set.words().get(place).get(0)))
                        .collect(Collectors.joining("; "));
    }

    private String described(IntFunction<String> word) {
        return IntStream.range(0, options())
                .mapToObj(place -> (place + 1) + word.apply(place) + " (" + points(turnedIf(place)) + ")")
                .collect(Collectors.joining(", "));
    }

    private int numbered(String answer) {
        BigDecimal number = TypedNumber.of(answer).asValue().orElse(BigDecimal.valueOf(-1));
        int place = IntStream.range(0, options())
                .filter(i -> number.compareTo(BigDecimal.valueOf(i + 1L)) == 0)
                .findFirst()
                .orElse(-1);
        int option = IntStream.range(0, options())
                .filter(i -> number.compareTo(BigDecimal.valueOf(points(i))) == 0)
                .findFirst()
                .orElse(-1);
        return place >= 0 ? place : option >= 0 ? options() + option : unknown();
    }

    private int turnedIf(int place) {
        return turned ? options() - 1 - place : place;
    }
}

package org.openita.tables.survey;

import java.util.List;
import java.util.stream.IntStream;
import org.openita.model.framework.Item;

/** How often each code came as an answer to an item. Not thread-safe. */
final class ItemCount {

    private final Item item;
    private final AnswerScale scale;
    private final long[] counts;

    private ItemCount(Item item, AnswerScale scale, long[] counts) {
        this.item = item;
        this.scale = scale;
        this.counts = counts;
    }

    /** The item. */
    Item item() {
        return item;
    }

    /** What its answers are understood as. */
    AnswerScale scale() {
        return scale;
    }

    /** The answers of all agencies in a file. */
    static ItemCount of(Item item, Tally tally, Questionnaire questionnaire) {
        AnswerScale scale = questionnaire.scale(item);
        long[] sums = new long[scale.codes()];
        List<Question> questions = questionnaire.questions(item);
        for (int agency = 0; agency < tally.agencies().size(); agency++) {
            long[] counts = tally.counts(agency);
            questions.forEach(question -> add(sums, counts, question.offset()));
        }
        return new ItemCount(item, scale, sums);
    }

    /** The answers of one agency. */
    static ItemCount of(Item item, long[] counts, Questionnaire questionnaire) {
        AnswerScale scale = questionnaire.scale(item);
        long[] sums = new long[scale.codes()];
        questionnaire.questions(item).forEach(question -> add(sums, counts, question.offset()));
        return new ItemCount(item, scale, sums);
    }

    private static void add(long[] sums, long[] counts, int offset) {
        for (int code = 0; code < sums.length; code++) {
            sums[code] += counts[offset + code];
        }
    }

    /** How many people gave the number of an option. */
    long numbers() {
        return sum(0, scale.options());
    }

    /** How many people gave points. */
    long points() {
        return sum(scale.options(), 2 * scale.options());
    }

    /** How many people gave points other than none. */
    long pointsAboveNone() {
        return points() - zeros();
    }

    /** How many people gave no points, or the code 0. */
    long zeros() {
        return IntStream.range(0, scale.options())
                .filter(option -> scale.points(option) == 0)
                .mapToLong(option -> counts[scale.options() + option])
                .sum();
    }

    /** How many people gave the number of one option, counted from 1. */
    long number(int place) {
        return counts[place - 1];
    }

    long words() {
        return sum(2 * scale.options(), scale.declined());
    }

    /** How many people said that they give no answer. */
    long declined() {
        return counts[scale.declined()];
    }

    /** How many answers are none. */
    long unknown() {
        return counts[scale.unknown()];
    }

    /** The codes of words that came. */
    IntStream wordCodes() {
        return IntStream.range(2 * scale.options(), scale.declined()).filter(code -> counts[code] > 0);
    }

    /** The answers that came and are known, as they may have been written. */
    List<String> shown() {
        return IntStream.range(0, scale.declined())
                .filter(code -> counts[code] > 0)
                .mapToObj(scale::shown)
                .toList();
    }

    /** How many people chose an option in words, by the first of the sets that has all of them. */
    long inWords(int option, int set) {
        return wordCodes()
                .filter(code -> scale.option(code, set) == option)
                .mapToLong(code -> counts[code])
                .sum();
    }

    private long sum(int from, int to) {
        return IntStream.range(from, to).mapToLong(code -> counts[code]).sum();
    }
}

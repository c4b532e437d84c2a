package org.openita.model.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openita.model.file.AtomicFile;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.KnownYears;
import org.openita.model.framework.Subject;
import org.openita.model.json.Json;
import org.openita.model.json.JsonLimits;
import org.openita.model.json.JsonReader;
import org.openita.model.json.PlainValues;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Score;
import org.openita.model.text.JsonStyle;

/**
 * Holds one agency's result in one fiscal year, as it was given.
 *
 * <p>Reading is strict and finds all problems at once; what was read is written back without loss. Immutable and
 * thread-safe.
 *
 * @param fiscalYear the fiscal year
 * @param agency the agency
 * @param items what was measured, by subject ({@code i5}, {@code e1.part2}); a score given as null is
 *     {@link Score#MISSING}
 * @param published what was published of subjects that add up, by subject ({@code 9}, {@code EIT2}, {@code IIT},
 *     {@code overall})
 * @param respondents how many people answered, where that is known: by instrument or part ({@code IIT}, {@code EIT2}) for
 *     all its items, and by item ({@code i5}, {@code e1.part2}) where an item has a number of its own
 * @param level the level that was published, by its code or its name in Thai or English, where given
 */
public record Assessment(
        FiscalYear fiscalYear,
        Agency agency,
        Map<String, Score> items,
        Map<String, Score> published,
        Map<String, Integer> respondents,
        Optional<String> level) {

    private static final JsonLimits MANY = JsonLimits.DEFAULT.withValues(600_000);

    /** A result a line holds little, but there may be many lines. */
    private static final JsonLimits LINES = JsonLimits.DEFAULT.withBytes(64 << 20);

    /** @throws IllegalArgumentException if the level is no text on one line, as {@link PlainText} says */
    public Assessment {
        items = ImmutableMap.copyOf(items);
        published = ImmutableMap.copyOf(published);
        respondents = ImmutableMap.copyOf(respondents);
        level = level.map(text -> PlainText.checked("level", text));
    }

    /** Makes an assessment without a published level and without numbers of respondents. */
    public Assessment(FiscalYear fiscalYear, Agency agency, Map<String, Score> items, Map<String, Score> published) {
        this(fiscalYear, agency, items, published, Map.of(), Optional.empty());
    }

    /** Makes an assessment without scores; {@link #withItem} and {@link #withPublished} add them. */
    public static Assessment of(int fiscalYear, Agency agency) {
        return new Assessment(FiscalYear.of(fiscalYear), agency, Map.of(), Map.of());
    }

    /**
     * Reads a file of one agency's result: JSON in UTF-8 or UTF-16, at most 16 MB.
     *
     * @throws InputException with everything that is wrong with the file, or if it cannot be read
     */
    public static Assessment read(Path file) {
        return read(file, KnownYears.builtIn());
    }

    /**
     * Reads a file of one agency's result in a framework's year, such as that of a year kit.
     *
     * @throws InputException with everything that is wrong with the file, another year included, or if it cannot be read
     */
    public static Assessment read(Path file, Framework framework) {
        return read(file, KnownYears.only(framework));
    }

    /** Reads a file of one agency's result in any of the years that are known; see {@link #read(Path)}. */
    public static Assessment read(Path file, KnownYears years) {
        ProblemLog log = new ProblemLog();
        return new AssessmentReader(years, log).read(new JsonReader().read(file, log));
    }

    /**
     * Reads one agency's result from a stream, to its end, and leaves the stream open.
     *
     * @param name what problems call the stream
     * @throws InputException with everything that is wrong with it, or if it cannot be read
     */
    public static Assessment read(InputStream in, String name) {
        return read(in, name, KnownYears.builtIn());
    }

    /** Reads a result in any of the years that are known. */
    public static Assessment read(InputStream in, String name, KnownYears years) {
        ProblemLog log = new ProblemLog();
        return new AssessmentReader(years, log).read(new JsonReader().read(in, name, log));
    }

    /**
     * Reads the results of one agency or, as a list, of several from a stream, to its end, and leaves the stream open. There
     * are at most 16 MB and 600,000 values: the whole country fits.
     *
     * @param name what problems call the stream
     * @return at least one
     * @throws InputException with everything that is wrong with any of them, or if it cannot be read
     */
    public static List<Assessment> readAll(InputStream in, String name) {
        return readAll(in, name, KnownYears.builtIn());
    }

    /** Reads results in any of the years that are known. */
    public static List<Assessment> readAll(InputStream in, String name, KnownYears years) {
        ProblemLog log = new ProblemLog();
        return new AssessmentReader(years, log).readAll(new JsonReader(MANY).read(in, name, log));
    }

    /**
     * Reads results from a stream, to its end, and leaves the stream open: one, a list, or one a line (JSON lines), as the text
     * tells. A list is taken as a whole or not at all; of lines the good ones are handed over whatever is wrong with others.
     *
     * @param name what problems call the stream
     * @param log takes what is wrong
     * @param sink takes each result and what to call its place
     */
    public static void readEach(
            InputStream in, String name, KnownYears years, ProblemLog log, BiConsumer<String, Assessment> sink) {
        JsonReader reader = new JsonReader(LINES);
        reader.text(in, name, log).ifPresent(text -> {
            if (JsonReader.areLines(text)) {
                reader.parseLines(
                        text,
                        name,
                        log,
                        (json, own) -> new AssessmentReader(years, own)
                                .noting(json)
                                .ifPresent(result ->
                                        sink.accept(name + ":" + json.place().line(), result)));
            } else {
                new JsonReader(MANY)
                        .parse(text, name, log)
                        .ifPresent(json -> new AssessmentReader(years, log).each(json, name, sink));
            }
        });
    }

    /**
     * Reads one agency's result from a text.
     *
     * @param name what problems call the text
     * @throws InputException with everything that is wrong with it
     */
    public static Assessment parse(String json, String name) {
        return parse(json, name, KnownYears.builtIn());
    }

    /** Reads a result in any of the years that are known. */
    public static Assessment parse(String json, String name, KnownYears years) {
        ProblemLog log = new ProblemLog();
        return new AssessmentReader(years, log).read(new JsonReader().parse(json, name, log));
    }

    /**
     * Makes a result of a document that was read already. What is wrong with it is noted under the places of its values.
     *
     * @return empty if anything is noted in the log
     */
    public static Optional<Assessment> of(Json document, ProblemLog log) {
        return new AssessmentReader(KnownYears.builtIn(), log).noting(document);
    }

    /** Makes a result in any of the years that are known of a document that was read already; see {@link #of(Json, ProblemLog)}. */
    public static Optional<Assessment> of(Json document, KnownYears years, ProblemLog log) {
        return new AssessmentReader(years, log).noting(document);
    }

    /**
     * Makes a result of a document in the usual form in which nothing is wrong, quicker than {@link #of(Json, KnownYears, ProblemLog)}.
     *
     * @param json in UTF-8
     * @return empty if the document must be read as a tree, which tells what is wrong with it, if anything is
     */
    public static Optional<Assessment> ofPlain(byte[] json, KnownYears years) {
        return PlainResult.of(json, years);
    }

    /**
     * Returns a builder for a result of a framework's year, with all checks of the JSON form.
     *
     * @param framework of the year
     */
    public static AssessmentBuilder builder(Framework framework) {
        return builder(framework, AssessmentCheck.whole(framework.fiscalYear()).source());
    }

    /**
     * Returns a builder for a result of a framework's year, with all checks of the JSON form.
     *
     * @param name what problems call what is built, such as a request's or a record's number
     */
    public static AssessmentBuilder builder(Framework framework, String name) {
        return AssessmentBuilder.of(framework, Place.of(name), new ProblemLog());
    }

    /**
     * Returns a copy with the score of one item added or replaced. Checked if the year's framework is built in.
     *
     * @param subject such as {@code i5} or {@code e1.part2}
     * @throws InputException if the year has no such item, or the score cannot be one of it
     */
    public Assessment withItem(String subject, Score score) {
        check(known -> known.item(subject, score));
        return new Assessment(fiscalYear, agency, with(items, subject, score), published, respondents, level);
    }

    /**
     * Returns a copy with one published score added or replaced. Checked if the year's framework is built in.
     *
     * @param subject such as {@code 9}, {@code EIT2}, {@code IIT}
     * @throws InputException if the year has nothing like that which adds up, or the score has more than two decimals
     */
    public Assessment withPublished(String subject, Score score) {
        check(known -> known.published(subject, score));
        return new Assessment(fiscalYear, agency, items, with(published, subject, score), respondents, level);
    }

    /**
     * Returns a copy with the number of respondents of a subject added or replaced. Checked if the year's framework is
     * built in.
     *
     * @param subject an instrument, a part or an item
     * @param number 1 or more
     * @throws InputException if the year has no such subject, or so many cannot have answered
     */
    public Assessment withRespondents(String subject, int number) {
        check(known -> known.respondents(subject, number));
        return new Assessment(fiscalYear, agency, items, published, with(respondents, subject, number), level);
    }

    /** Returns the score that was given of a subject, measured or published; missing where none was. */
    public Score given(Subject subject) {
        return (subject.isMeasured() ? items : published).getOrDefault(subject.id(), Score.MISSING);
    }

    /** Returns a copy with the level that was published. */
    public Assessment withLevel(String text) {
        return new Assessment(fiscalYear, agency, items, published, respondents, Optional.of(text));
    }

    /**
     * Returns how many people answered an item, where that is known.
     *
     * @param item the item's subject, such as {@code i5} or {@code e1.part2}
     * @param group the part it is counted in, or its instrument, whose number holds if the item has none of its own
     */
    public OptionalInt respondents(String item, String group) {
        Integer number = respondents.getOrDefault(item, respondents.get(group));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * Returns the result as a JSON document, which {@link #parse} reads back to an equal assessment if it holds at
     * least one score.
     *
     * @throws IllegalArgumentException if the year is not built in; then give its framework, {@link #toJson(Framework)}
     * @throws InputException if a subject is not one of that year or not in its place, a score has more than two decimals, or
     *     anything else is such that {@link #parse} would refuse it
     */
    public String toJson() {
        return toJson(JsonStyle.PRETTY);
    }

    /** Returns the same JSON in a layout: {@link JsonStyle#COMPACT} is one line, without a line feed. */
    public String toJson(JsonStyle style) {
        return new AssessmentWriter(this, Frameworks.of(fiscalYear)).json(style);
    }

    /**
     * Returns the same JSON of a result whose year is from outside.
     *
     * @param framework of the year
     * @throws IllegalArgumentException if it is of another year
     */
    public String toJson(Framework framework) {
        if (!framework.fiscalYear().equals(fiscalYear)) {
            throw new IllegalArgumentException("A result of FY" + fiscalYear
                    + " is written with the framework of its year, not with " + framework);
        }
        return new AssessmentWriter(this, framework).json(JsonStyle.PRETTY);
    }

    /** What a JSON mapper of the embedder's makes of it, if it was not told of us: the same JSON, rather than our insides. */
    @JsonValue
    Map<String, @Nullable Object> jsonMembers() {
        return PlainValues.members(toJson(JsonStyle.COMPACT));
    }

    /**
     * Writes {@link #toJson()} to a file in UTF-8. The file is replaced as a whole, or on failure left as it was.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, toJson());
    }

    private void check(Consumer<AssessmentCheck> change) {
        Frameworks.find(fiscalYear).map(AssessmentCheck::new).ifPresent(check -> {
            change.accept(check);
            check.throwIfAny();
        });
    }

    private static <T> Map<String, T> with(Map<String, T> values, String subject, T value) {
        return ImmutableMap.<String, T>builder()
                .putAll(values)
                .put(subject, value)
                .buildKeepingLast();
    }
}

package org.openita.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Statement;
import org.openita.model.finding.Target;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.json.JsonReader;
import org.openita.model.json.PlainValues;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.JsonStyle;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.output.AnalysisJson;
import org.openita.scoring.output.AnalysisText;
import org.openita.scoring.reading.AnalysisReader;
import org.openita.scoring.result.AnalysisView;
import org.openita.scoring.result.EngineInfo;

/**
 * Holds the analysis of one agency's result: scores, level, advice, remarks and notes, each with its reasons.
 *
 * <p>Everything that is shown or written anywhere is drawn from this alone. The order of every list is that of the framework
 * and the rules, and the same for the same input. Immutable and thread-safe.
 *
 * @param engine what it was made with
 * @param fiscalYear the fiscal year
 * @param agency the agency
 * @param scores its scores
 * @param level its level
 * @param recommendations advice, in the order of the rules
 * @param topics the topics of the analysis with their remarks; empty where the year's topics are not known
 * @param actions what the plan for the next fiscal year asks for, in the order of the rules; empty where the rules of the year
 *     decide on none
 * @param statements what rules say in one text, by the kind of finding
 * @param notes what is missing, doubtful or contradicted
 * @param targets targets reached and missed
 * @param thresholds what the rules hold the scores of the year against
 */
public record Analysis(
        EngineInfo engine,
        FiscalYear fiscalYear,
        Agency agency,
        ScoreSheet scores,
        Level level,
        List<Recommendation> recommendations,
        List<TopicRemarks> topics,
        List<Action> actions,
        Map<FindingKind, List<Statement>> statements,
        List<Note> notes,
        List<Target> targets,
        Thresholds thresholds)
        implements AnalysisView {

    /** The version of the JSON that {@link #toJson()} writes. */
    public static final int SCHEMA_VERSION = AnalysisView.SCHEMA_VERSION;

    private static final JsonReader JSON = new JsonReader(AnalysisReader.LIMITS);

    public Analysis {
        recommendations = List.copyOf(recommendations);
        topics = List.copyOf(topics);
        actions = List.copyOf(actions);
        statements = AnalysisView.byKind(statements);
        notes = List.copyOf(notes);
        targets = List.copyOf(targets);
    }

    /**
     * Reads an analysis from a file that {@link #toJson()} was written to, by this release or an earlier one: schema versions 1
     * and 2. Written again, what this release wrote is the same, byte for byte; one of version 1, which knew neither plan nor
     * limits, becomes one of version 2 without any.
     *
     * <p>Scores come back as they were shown, with two decimals. Members in another order, layout or notation of numbers are
     * fine, unknown ones are refused, since they would be lost when it is written again.
     *
     * @throws InputException with everything that is wrong with the file, or if it cannot be read
     */
    public static Analysis read(Path file) {
        return read(file, KnownYears.builtIn());
    }

    /** The same of an analysis in any of the years that are known; see {@link #read(Path)}. */
    public static Analysis read(Path file, KnownYears years) {
        ProblemLog log = new ProblemLog();
        return new AnalysisReader<>(years, log, Analysis::new).read(JSON.read(file, log));
    }

    /**
     * Reads an analysis from a stream, to its end, and leaves the stream open; see {@link #read(Path)}.
     *
     * @param name what problems call the stream
     * @throws InputException with everything that is wrong with it, or if it cannot be read
     */
    public static Analysis read(InputStream in, String name) {
        ProblemLog log = new ProblemLog();
        return new AnalysisReader<>(log, Analysis::new).read(JSON.read(in, name, log));
    }

    /**
     * Reads one analysis or, as a list, several from a stream, to its end, and leaves the stream open; at most 16 MB.
     *
     * @param name what problems call the stream
     * @throws InputException with everything that is wrong with any of them, or if it cannot be read
     */
    public static List<Analysis> readAll(InputStream in, String name) {
        return readAll(in, name, KnownYears.builtIn());
    }

    /** The same of analyses in any of the years that are known. */
    public static List<Analysis> readAll(InputStream in, String name, KnownYears years) {
        ProblemLog log = new ProblemLog();
        return new AnalysisReader<>(years, log, Analysis::new).readAll(JSON.read(in, name, log));
    }

    /**
     * Reads an analysis from a text; see {@link #read(Path)}.
     *
     * @param name what problems call the text
     * @throws InputException with everything that is wrong with it
     */
    public static Analysis parse(String json, String name) {
        return parse(json, name, KnownYears.builtIn());
    }

    /** The same of an analysis in any of the years that are known. */
    public static Analysis parse(String json, String name, KnownYears years) {
        ProblemLog log = new ProblemLog();
        return new AnalysisReader<>(years, log, Analysis::new).read(JSON.parse(json, name, log));
    }

    /** The version of the JSON that {@link #toJson()} writes. */
    public int schemaVersion() {
        return SCHEMA_VERSION;
    }

    /** Returns the analysis as JSON, valid against {@code analysis.schema.json} in {@code org/openita/scoring/output}. */
    public String toJson() {
        return AnalysisJson.of(this);
    }

    /** Returns the same JSON in a layout: {@link JsonStyle#COMPACT} is one line, without a line feed. */
    public String toJson(JsonStyle style) {
        return AnalysisJson.of(this, style);
    }

    /**
     * Writes {@link #toJson()} to a stream in UTF-8, without a copy of it in memory; flushes the stream and leaves it open.
     *
     * @throws IOException if the stream fails; what was written until then is no whole document
     */
    public void writeJson(OutputStream out) throws IOException {
        writeJson(out, JsonStyle.PRETTY);
    }

    /** Writes the same JSON in a layout. */
    public void writeJson(OutputStream out, JsonStyle style) throws IOException {
        AnalysisJson.write(this, out, style);
    }

    /**
     * Writes {@link #toJson(JsonStyle)} to a writer; flushes the writer and leaves it open.
     *
     * @throws IOException if the writer fails; what was written until then is no whole document
     */
    public void writeJson(Writer out, JsonStyle style) throws IOException {
        AnalysisJson.write(this, out, style);
    }

    /** What a JSON mapper of the embedder's makes of it, if it was not told of us: the same JSON, rather than our insides. */
    @JsonValue
    Map<String, @Nullable Object> jsonMembers() {
        return PlainValues.members(toJson(JsonStyle.COMPACT));
    }

    /** Returns the analysis as text for one screen, 96 columns wide; English for English locales, else Thai. */
    public String toText(Locale locale) {
        return AnalysisText.of(this, locale);
    }
}

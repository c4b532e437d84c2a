package org.openita.scoring.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import org.openita.model.assessment.Agency;
import org.openita.model.json.JsonWriter;
import org.openita.model.text.JsonStyle;
import org.openita.model.text.Language;
import org.openita.scoring.result.AnalysisView;
import org.openita.scoring.result.EngineInfo;
import org.openita.scoring.result.PackInfo;

/**
 * Writes an analysis as JSON, in the form that {@code analysis.schema.json} beside this class describes.
 *
 * <p>The same analysis always gives the same text: members and elements stand in the order of the framework and the rules. A
 * score, threshold or distance has two decimals, as it is published; a score that there is not is null. The text is UTF-8 once
 * it is encoded so, and ends with a line feed. Immutable and thread-safe.
 */
public final class AnalysisJson {

    /** The characters of an analysis of a year whose items are known; a sound result has fewer, a doubtful one more. */
    private static final int EXPECTED = 96 << 10;

    private AnalysisJson() {}

    /** One analysis, as a JSON object. */
    public static String of(AnalysisView analysis) {
        return of(analysis, JsonStyle.PRETTY);
    }

    /** One analysis, as a JSON object laid out in one way or the other. */
    public static String of(AnalysisView analysis, JsonStyle style) {
        return JsonWriter.text(style, EXPECTED, json -> root(json, analysis));
    }

    /**
     * Writes one analysis to a stream in UTF-8, flushes the stream and leaves it open. Hardly any memory is needed beside it.
     *
     * @throws IOException if the stream fails; what was written until then is no whole document
     */
    public static void write(AnalysisView analysis, OutputStream out, JsonStyle style) throws IOException {
        JsonWriter.write(out, style, json -> root(json, analysis));
    }

    /**
     * Writes one analysis to a writer, flushes the writer and leaves it open.
     *
     * @throws IOException if the writer fails; what was written until then is no whole document
     */
    public static void write(AnalysisView analysis, Writer out, JsonStyle style) throws IOException {
        JsonWriter.write(out, style, json -> root(json, analysis));
    }

    /** One analysis on a line that ends, in UTF-8, its texts in some languages or none; without texts what has none else is left out. */
    public static byte[] line(AnalysisView analysis, Set<Language> languages) {
        return JsonWriter.line(languages, EXPECTED, json -> root(json, analysis));
    }

    /** Several analyses, as a JSON array of what {@link #of} writes; empty if there are none. */
    public static String ofAll(List<? extends AnalysisView> analyses) {
        return JsonWriter.pretty(json -> json.array(all -> analyses.forEach(analysis -> root(all, analysis))));
    }

    static void root(JsonWriter json, AnalysisView analysis) {
        json.object(root -> members(root, analysis));
    }

    /** Writes the members of one analysis into an object that is begun. */
    public static void members(JsonWriter root, AnalysisView analysis) {
        root.number("schemaVersion", AnalysisView.SCHEMA_VERSION);
        root.object("engine", engine -> engine(engine, analysis.engine()));
        root.number("fiscalYear", analysis.fiscalYear().year());
        root.object("agency", agency -> agency(agency, analysis.agency()));
        root.object("scores", scores -> ScoresJson.write(scores, analysis.scores()));
        FindingsJson.write(root, analysis);
        ThresholdsJson.write(root, analysis.thresholds());
    }

    static void engine(JsonWriter json, EngineInfo engine) {
        json.text("version", engine.version());
        json.text("framework", engine.framework());
        engine.kit().ifPresent(kit -> json.object("yearKit", member -> kit(member, kit)));
        json.array("rulePacks", packs -> engine.packs().forEach(pack -> pack(packs, pack)));
    }

    private static void kit(JsonWriter json, EngineInfo.Kit kit) {
        json.text("name", kit.name()).text("version", kit.version()).text("hash", kit.hash());
        json.bool("standsIn", kit.standsIn());
    }

    private static void pack(JsonWriter json, PackInfo pack) {
        json.object(member ->
                member.text("name", pack.name()).text("version", pack.version()).text("hash", pack.hash()));
    }

    static void agency(JsonWriter json, Agency agency) {
        agency.id().ifPresent(id -> json.text("id", id));
        json.text("name", agency.name());
        agency.kind().ifPresent(kind -> json.text("kind", kind));
        agency.district().ifPresent(district -> json.text("district", district));
        agency.province().ifPresent(province -> json.text("province", province));
    }
}

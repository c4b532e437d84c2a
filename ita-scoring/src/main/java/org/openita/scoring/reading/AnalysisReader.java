package org.openita.scoring.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.ResultReader;
import org.openita.model.finding.Action;
import org.openita.model.finding.Thresholds;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonLimits;
import org.openita.model.json.JsonObject;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.result.AnalysisFactory;
import org.openita.scoring.result.EngineInfo;
import org.openita.scoring.result.PackInfo;

/**
 * Makes an analysis of the JSON that was written of one, of this schema version or an earlier one, or says all that is wrong
 * with it.
 *
 * <p>What it accepts it keeps: a name that it does not know is refused rather than lost when the analysis is written again, and
 * what follows from the rest, such as a distance, must do so. Which names there are stands in this class and in
 * {@link FindingsReader}, an object a method; whoever adds one to the form adds it there. Not thread-safe.
 *
 * @param <A> the type of the analysis
 */
public final class AnalysisReader<A> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(AnalysisReader.class);

    /** What may be read: an analysis is longer than a result, and its texts are what a rule pack says. */
    public static final JsonLimits LIMITS = new JsonLimits(16 << 20, 32, 600_000, 100_000, 40);

    private static final Supplier<Text> ONE_BY_ONE = TEXTS.later("one-by-one");
    private static final Supplier<Text> RIGHT_FILE = TEXTS.later("right-file");

    private final KnownYears years;
    private final ProblemLog log;
    private final AnalysisFactory<A> factory;

    /**
     * Puts analyses together from JSON.
     *
     * @param log takes up what is wrong
     * @param factory puts together what is right
     */
    public AnalysisReader(ProblemLog log, AnalysisFactory<A> factory) {
        this(KnownYears.builtIn(), log, factory);
    }

    /**
     * Puts analyses of known years together from JSON.
     *
     * @param log takes up what is wrong
     * @param factory puts together what is right
     */
    public AnalysisReader(KnownYears years, ProblemLog log, AnalysisFactory<A> factory) {
        this.years = years;
        this.log = log;
        this.factory = factory;
    }

    /**
     * Reads an analysis.
     *
     * @param document what was read, empty if it was no JSON at all, which the log then says
     * @throws InputException with all problems
     */
    public A read(Optional<Json> document) {
        Optional<A> analysis = document.flatMap(this::noting);
        log.throwIfAny();
        return analysis.orElseThrow();
    }

    /**
     * Reads one analysis or several.
     *
     * @param document an analysis, or a list of analyses
     * @throws InputException with all problems of all of them
     */
    public List<A> readAll(Optional<Json> document) {
        List<A> analyses = document.map(AnalysisReader::each).orElse(List.of()).stream()
                .flatMap(json -> noting(json).stream())
                .toList();
        log.throwIfAny();
        return analyses;
    }

    private static List<Json> each(Json json) {
        return json instanceof JsonArray array ? array.elements() : List.of(json);
    }

    private Optional<A> noting(Json json) {
        if (json instanceof JsonObject object) {
            StoredObject root = new StoredObject(object, log);
            return new VersionReader(log).read(root).flatMap(version -> analysis(root, version));
        }
        log.add(TEXTS.problem(
                json.place(),
                "not-an-analysis",
                json.described(),
                json instanceof JsonArray ? ONE_BY_ONE : RIGHT_FILE));
        return Optional.empty();
    }

    private Optional<A> analysis(StoredObject root, int version) {
        ResultReader result = new ResultReader(years, log);
        EngineInfo engine = root.object("engine").map(AnalysisReader::engine).orElse(new EngineInfo("", "", List.of()));
        Optional<Framework> framework = result.framework(root.members());
        Optional<Agency> agency = result.agency(root.members());
        Optional<ScoreSheet> scores = root.object("scores")
                .flatMap(object ->
                        framework.map(f -> result.sheet(f, object.members().object())));
        FindingsReader findings = new FindingsReader(log, framework.map(Framework::fiscalYear));
        var level = findings.level(root);
        var recommendations = findings.recommendations(root);
        var topics = findings.topics(root);
        List<Action> actions = actions(root, version, findings);
        var notes = findings.notes(root);
        var targets = findings.targets(root);
        var statements = findings.statements(root, version > 1);
        Thresholds thresholds = root.has("thresholds") ? ThresholdsReader.thresholds(root) : Thresholds.NONE;
        root.refuseOthers();
        return log.isEmpty()
                ? framework.map(f -> factory.create(
                        engine,
                        f.fiscalYear(),
                        agency.orElseThrow(),
                        scores.orElseThrow(),
                        level.orElseThrow(),
                        recommendations,
                        topics,
                        actions,
                        statements,
                        notes,
                        targets,
                        thresholds))
                : Optional.empty();
    }

    private List<Action> actions(StoredObject root, int version, FindingsReader findings) {
        if (version > 1) {
            return findings.actions(root);
        }
        root.array("actions")
                .filter(array -> !array.elements().isEmpty())
                .ifPresent(array -> log.add(TEXTS.problem(array.place(), "actions-in-version-1", array.described())));
        return List.of();
    }

    private static EngineInfo engine(StoredObject engine) {
        EngineInfo info = new EngineInfo(
                engine.text("version"),
                engine.text("framework"),
                engine.has("yearKit") ? engine.object("yearKit").map(AnalysisReader::kit) : Optional.empty(),
                engine.objects("rulePacks").stream().map(AnalysisReader::pack).toList());
        engine.refuseOthers();
        return info;
    }

    private static EngineInfo.Kit kit(StoredObject kit) {
        EngineInfo.Kit info =
                new EngineInfo.Kit(kit.text("name"), kit.text("version"), kit.text("hash"), kit.truth("standsIn"));
        kit.refuseOthers();
        return info;
    }

    private static PackInfo pack(StoredObject pack) {
        PackInfo info = new PackInfo(pack.text("name"), pack.text("version"), pack.text("hash"));
        pack.refuseOthers();
        return info;
    }
}

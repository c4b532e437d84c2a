package org.openita.scoring.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Level;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.rules.LevelScale;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/**
 * Takes analyses in, one after the other, and keeps a small summary of each; then works out what they say together.
 *
 * <p>{@link Country#of} does so with streams. Not thread-safe.
 */
public final class CountryBuilder {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ItaEngine.class);

    private final ItaEngine engine;
    private final Country.Naming naming;
    private final LevelScale scale;
    private final Measures measures;
    private final OncePerAgency once = new OncePerAgency();
    private final List<AgencyResult> results = once.results();
    private final Map<String, Text> adviceTitles = new TreeMap<>();
    private final Map<Agency, Score> before = new LinkedHashMap<>();

    /**
     * An overview of the engine's fiscal year, of nobody as yet.
     *
     * @param engine that by which the analyses of the year are made
     */
    public CountryBuilder(ItaEngine engine, Country.Naming naming) {
        this.engine = engine;
        this.naming = naming;
        this.scale = engine.rules().levels();
        this.measures = Measures.of(engine.framework());
    }

    /**
     * Takes an analysis of the year in.
     *
     * @throws IllegalArgumentException if it is of another year
     */
    public void add(Analysis analysis) {
        requireYear(analysis, year());
        if (once.add(AgencyResult.of(analysis, measures, scale))) {
            analysis.recommendations().forEach(advice -> adviceTitles.putIfAbsent(advice.code(), advice.title()));
        }
    }

    /**
     * Takes an analysis of the year before in, to compare with.
     *
     * @throws IllegalArgumentException if it is of another year
     */
    public void addBefore(Analysis analysis) {
        requireYear(analysis, year() - 1);
        before.put(analysis.agency(), analysis.scores().overall());
    }

    private int year() {
        return engine.framework().fiscalYear().year();
    }

    private static void requireYear(Analysis analysis, int year) {
        if (analysis.fiscalYear().year() != year) {
            throw new IllegalArgumentException("An analysis of fiscal year " + analysis.fiscalYear()
                    + " was given among those of " + year + "; make an overview of one year, and give the year before"
                    + " beside it");
        }
    }

    /**
     * What those taken in say together.
     *
     * @throws InputException as {@link Country#of(ItaEngine, Stream, Stream, Country.Naming)}
     */
    public Country build() {
        Cluster whole = new Cluster(Grouping.WHOLE, results);
        List<Problem> problems = new ArrayList<>(once.problems());
        if (whole.scored() < Country.FEWEST) {
            problems.add(TEXTS.problem(Place.of(""), "country-too-few", whole.scored(), results.size()));
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        Set<AgencyResult> unnamed = naming == Country.Naming.ALL ? Set.of() : inSmallGroups();
        Optional<LastYear> lastYear = before.isEmpty() ? Optional.empty() : Optional.of(LastYear.of(before, results));
        GroupBuilder builder =
                new GroupBuilder(measures, levels(), adviceTitles, result -> !unnamed.contains(result), lastYear);
        ToldGroups told = ToldGroups.of(whole, builder);
        return new Country(
                engine.info(),
                engine.framework(),
                results.size(),
                once.givenTwice(),
                unnamed.size(),
                told.groups(),
                told.leftOut(),
                lastYear.map(last -> yearBefore(last, unnamed)));
    }

    /** Those of groups of which every figure would be one of them. */
    private Set<AgencyResult> inSmallGroups() {
        Set<AgencyResult> small = new HashSet<>();
        Stream.of(Grouping.PROVINCE, Grouping.DISTRICT, Grouping.KIND)
                .flatMap(grouping -> Cluster.of(grouping, results).stream())
                .filter(cluster -> cluster.results().size() < Country.FEWEST)
                .forEach(cluster -> small.addAll(cluster.results()));
        return small;
    }

    /** The levels of the rules in their order; others that were found, such as published ones, behind them. */
    private List<Level.Named> levels() {
        Map<String, Text> names = new TreeMap<>();
        FindingKind.LEVEL
                .codes(engine.rules().messages())
                .forEach(code -> names.put(
                        code,
                        engine.rules()
                                .messages()
                                .text(FindingKind.LEVEL.texts(code).get(0))));
        results.stream()
                .map(AgencyResult::level)
                .filter(level -> !level.code().equals(Level.UNDETERMINED))
                .forEach(level -> names.putIfAbsent(level.code(), level.name()));
        return names.entrySet().stream()
                .map(each -> new Level.Named(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(level -> scale.place(level.code())))
                .toList();
    }

    private EarlierYear yearBefore(LastYear last, Set<AgencyResult> unnamed) {
        List<Agency> toLookAt = Stream.concat(last.ambiguous().stream(), last.byNameAlone().stream())
                .filter(result -> !unnamed.contains(result))
                .map(AgencyResult::agency)
                .sorted(Comparator.comparing(agency -> ThaiOrder.of(agency.name())))
                .toList();
        Framework framework = engine.framework();
        return new EarlierYear(
                FiscalYear.of(year() - 1),
                last.found(),
                results.size() - last.found() - last.ambiguous().size(),
                last.gone(),
                last.ambiguous().size(),
                last.byNameAlone().size(),
                toLookAt,
                framework.changes());
    }
}

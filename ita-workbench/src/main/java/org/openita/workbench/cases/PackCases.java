package org.openita.workbench.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.PackChanges;
import org.openita.rules.RulePack;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.rules.language.Rule;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.cases.CaseFiles.TextFile;

/**
 * The cases of a rule pack, ready to run: what {@code ita rules test} runs, and any test framework can.
 *
 * <p>With JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return PackCases.of(Path.of("ko-house-rules")).stream().map(it -> dynamicTest(it.name(), it::verify));
 * }
 * }</pre>
 *
 * <p>Cases of a pack for several fiscal years run in each of them, unless a case says {@code fiscalYear}. Immutable and
 * thread-safe.
 */
public final class PackCases implements Iterable<PackCase> {

    /** What a case starts from: another case, or a result in a file. */
    private static final Pattern LIKE = Pattern.compile("like:\\s*\"?([\\p{L}\\p{M}\\p{Nd}_.-]+)");

    private final List<YearCases> years;

    private PackCases(List<YearCases> years) {
        this.years = List.copyOf(years);
    }

    /**
     * A pack's cases in one fiscal year.
     *
     * @param pack the pack
     * @param engine the engine with its rules
     * @param rules the rules that the cases answer for: the pack's own, and those of packs it extends that have no cases
     * @param cases its cases of the year, in order
     */
    public record YearCases(RulePack pack, ItaEngine engine, List<Rule> rules, List<Case> cases) {

        public YearCases {
            rules = List.copyOf(rules);
            cases = List.copyOf(cases);
        }

        /** What comes of them. */
        public CaseRun run() {
            return CaseRun.of(this);
        }
    }

    /**
     * The cases of the pack in a directory.
     *
     * @throws InputException with everything that is wrong with the pack or its cases, or if it has none
     */
    public static PackCases of(Path directory) {
        return of(directory, YearKits.NONE);
    }

    /**
     * The cases of the pack, or of the year kit, in a directory.
     *
     * @param beside the years from outside that are known beside it
     * @throws InputException with everything that is wrong with the pack or its cases, or if it has none
     */
    public static PackCases of(Path directory, YearKits beside) {
        RulePack pack = RulePack.load(directory);
        YearKits kits = beside.including(directory);
        return read(pack, new CaseFolder.Directory(directory), engines(pack, Optional.of(directory), kits), kits);
    }

    /**
     * The cases of the pack that is built in for a Buddhist fiscal year such as 2567.
     *
     * @throws IllegalArgumentException if none is built in
     * @throws InputException with everything that is wrong with its cases, or if it has none
     */
    public static PackCases builtIn(int year) {
        RulePack pack = RulePack.builtIn(FiscalYear.of(year));
        CaseFolder folder = CaseFolder.builtIn(Integer.toString(year)).orElseThrow();
        return read(pack, folder, engines(pack, Optional.empty(), YearKits.NONE), YearKits.NONE);
    }

    /**
     * The cases of a pack that is being edited.
     *
     * @param name what problems call it
     * @param directory where it is saved, if it is
     * @param unsaved texts of its files, instead of those saved or beside them
     * @param engines the engines with its rules, one a fiscal year
     * @throws InputException with everything that is wrong with its cases, or if it has none
     */
    public static PackCases edited(
            RulePack pack,
            String name,
            Optional<Path> directory,
            Map<String, String> unsaved,
            List<ItaEngine> engines,
            YearKits kits) {
        Optional<CaseFolder> saved = directory.map(CaseFolder.Directory::new);
        return read(pack, new CaseFolder.Edited(name, saved, unsaved), engines, kits);
    }

    /**
     * The files of a year's cases, and of the results that these start from, as texts by their names.
     *
     * @throws InputException if any cannot be read
     */
    public static Map<String, String> files(FiscalYear year, YearKits kits) {
        CaseFolder folder = kits.find(year)
                .flatMap(YearKit::directory)
                .<CaseFolder>map(CaseFolder.Directory::new)
                .or(() -> CaseFolder.builtIn(year.toString()))
                .orElseThrow();
        ProblemLog log = CaseProblems.log();
        CaseFiles files = new CaseFiles(folder, log);
        Map<String, String> texts = new LinkedHashMap<>();
        for (TextFile file : files.all()) {
            texts.put(file.name(), file.text());
            for (MatchResult like : LIKE.matcher(file.text()).results().toList()) {
                files.result(like.group(1)).ifPresent(result -> texts.put(result.name(), result.text()));
            }
        }
        log.throwIfAny();
        return texts;
    }

    /** The cases by fiscal year, ascending. */
    public List<YearCases> years() {
        return years;
    }

    /** All cases, in order. */
    public Stream<PackCase> stream() {
        return years.stream().flatMap(this::ready);
    }

    @Override
    public Iterator<PackCase> iterator() {
        return stream().iterator();
    }

    private Stream<PackCase> ready(YearCases year) {
        String suffix =
                years.size() == 1 ? "" : " (" + year.engine().framework().fiscalYear() + ")";
        return year.cases().stream().map(one -> new PackCase(one.name() + suffix, one, year.engine()));
    }

    private static List<ItaEngine> engines(RulePack pack, Optional<Path> directory, YearKits kits) {
        List<ItaEngine> engines = new ArrayList<>();
        Set<FiscalYear> known = kits.known().years();
        pack.fiscalYears(kits.known()).stream().filter(known::contains).forEach(year -> {
            ItaEngine.Builder builder = ItaEngine.builder().years(kits).fiscalYear(year.year());
            directory.ifPresent(builder::pack);
            engines.add(builder.build());
        });
        return engines;
    }

    private static PackCases read(RulePack pack, CaseFolder folder, List<ItaEngine> engines, YearKits kits) {
        ProblemLog log = CaseProblems.log();
        CaseFiles files = new CaseFiles(folder, log);
        List<TextFile> texts = files.all();
        if (engines.isEmpty()) {
            log.add(Place.of(pack.place()), "no-framework", pack.fiscalYears());
        }
        List<YearCases> years = new ArrayList<>();
        for (ItaEngine engine : engines) {
            Framework framework = engine.framework();
            List<Case> cases = CaseReader.read(
                    KnownCodes.of(framework, engine.rules()), pack.fiscalYears(kits.known()), files, texts, log);
            CaseLimits.check(Place.of(files.place()), cases, engine.rules(), log);
            years.add(new YearCases(pack, engine, rules(engine, pack, files), cases));
        }
        if (log.problems().isEmpty()
                && years.stream().allMatch(year -> year.cases().isEmpty())) {
            log.add(Place.of(files.place()), "no-cases-at-all");
        }
        log.throwIfAny();
        return new PackCases(years);
    }

    /** Those of the pack and those whose thresholds it moves; a pack without cases leaves its rules to those that extend it. */
    private static List<Rule> rules(ItaEngine engine, RulePack pack, CaseFiles files) {
        Set<String> sources = new HashSet<>();
        List<PackChanges> changes = new ArrayList<>();
        Optional<RulePack> at = Optional.of(pack);
        Optional<CaseFiles> filesOfBase = files.base();
        while (at.isPresent()) {
            at.get().ruleFiles().forEach(file -> sources.add(file.name()));
            changes.add(at.get().changes());
            boolean leftOver = filesOfBase.filter(base -> !base.hasCases()).isPresent();
            at = leftOver ? at.get().base() : Optional.empty();
            filesOfBase = filesOfBase.flatMap(CaseFiles::base);
        }
        return engine.rules().rules().stream()
                .filter(rule -> sources.contains(rule.place().source())
                        || changes.stream().anyMatch(change -> change.move(rule)))
                .toList();
    }
}

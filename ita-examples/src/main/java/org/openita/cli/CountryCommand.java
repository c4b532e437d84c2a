package org.openita.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.file.UnreadableFile;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.report.country.CountryFile;
import org.openita.report.country.CountryFiles;
import org.openita.rules.YearKits;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.country.Country;
import org.openita.scoring.country.Country.Naming;
import org.openita.tables.ResultFile;
import org.openita.tables.score.LocatedAssessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita country}: how many agencies stand, by province, district and kind. */
@Command(
        name = "country",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes an overview of many agencies: by province, district and kind.")
final class CountryCommand implements Callable<Integer> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Option(names = "--previous", paramLabel = "FILE")
    private List<String> previous = new ArrayList<>();

    @Option(names = "--name-all")
    private boolean namesAll;

    @Option(names = "--rules", paramLabel = "DIR")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    private int problems;

    @Override
    public Integer call() {
        LibraryDefaults.prepare();
        return ProblemReporter.statusOf(spec, language.locale(), this::overview);
    }

    private int overview() {
        YearKits kits = yearKits.kits();
        Results results = Results.of(spec, kits.known(), year);
        Engines engines = Engines.of(kits, packs, this::tell);
        List<Assessment> now = read(files, results, results::open);
        if (now.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        FiscalYear of = oneYear(now, files);
        List<Assessment> before =
                read(previous, results, name -> ResultFile.read(FileNames.path(name), name, kits.known()));
        if (!before.isEmpty()) {
            requireYearBefore(of, oneYear(before, previous));
        }
        return engines.of(of)
                .map(engine -> write(engine, now, before, engines))
                .orElse(ExitStatus.PROBLEMS);
    }

    private interface Opening {
        ResultFile open(String name);
    }

    /** All results that can be read; what is wrong with the others is told and counted. */
    private List<Assessment> read(List<String> names, Results results, Opening opening) {
        List<Assessment> read = new ArrayList<>();
        for (String name : names) {
            try {
                ResultFile file = opening.open(name);
                results.tell(file, language.locale(), err());
                problems += file.problems().size();
                file.results().stream().map(LocatedAssessment::assessment).forEach(read::add);
            } catch (InputException e) {
                tell(e);
            }
        }
        return read;
    }

    /** An overview is of one year: figures of several are no figures of any. */
    private static FiscalYear oneYear(List<Assessment> results, List<String> names) {
        Map<FiscalYear, Long> years = results.stream()
                .collect(Collectors.groupingBy(Assessment::fiscalYear, TreeMap::new, Collectors.counting()));
        if (years.size() > 1) {
            Text counts = Text.join(
                    years.entrySet().stream()
                            .map(each -> TEXTS.sentence("country-year", each.getKey(), each.getValue()))
                            .toList(),
                    ", ");
            throw new InputException(
                    List.of(TEXTS.problem(Place.of(String.join(" ", names)), "country-years", counts)));
        }
        return results.get(0).fiscalYear();
    }

    private void requireYearBefore(FiscalYear now, FiscalYear before) {
        if (!before.next().equals(now)) {
            throw new InputException(List.of(TEXTS.problem(
                    Place.of(String.join(" ", previous)), "country-not-year-before", before, now.year() - 1)));
        }
    }

    private int write(ItaEngine engine, List<Assessment> now, List<Assessment> before, Engines engines) {
        Optional<ItaEngine> last = before.isEmpty()
                ? Optional.empty()
                : engines.of(before.get(0).fiscalYear());
        Country country = Country.of(
                engine,
                now.stream().map(engine::analyse),
                last.stream().flatMap(of -> before.stream().map(of::analyse)),
                namesAll ? Naming.ALL : Naming.OF_LARGE_GROUPS);
        List<CountryFile> made = CountryFiles.of(country, language.locale(), problems);
        OutputFile.makeFolder(out);
        outputs()
                .writeAsOne(
                        out,
                        made.stream()
                                .map(file -> new Output(out + "/" + file.name(), file.content()))
                                .toList());
        tellStale(made);
        spec.commandLine().getOut().println(out + "/" + made.get(0).name());
        return ExitStatus.of(problems == 0);
    }

    /** Pages that an earlier overview left look as if they belonged to this one. */
    private void tellStale(List<CountryFile> made) {
        List<String> own = made.stream().map(CountryFile::name).toList();
        try (Stream<Path> there = Files.list(FileNames.path(out))) {
            List<String> stale = there.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> CountryFiles.isPage(name) && !own.contains(name))
                    .sorted()
                    .toList();
            if (!stale.isEmpty()) {
                Text said = TEXTS.sentence("country-stale", stale.size(), Text.same(String.join(", ", stale)));
                err().println(TEXTS.sentence("remark").in(language.locale()) + " " + said.in(language.locale()));
            }
        } catch (IOException e) {
            throw new InputException(List.of(UnreadableFile.problem(out, e)));
        }
    }

    private Outputs outputs() {
        Inputs inputs = Inputs.of(files)
                .and(Inputs.paths(previous))
                .andPacks(packs)
                .andPacks(yearKits.names());
        return new Outputs(force, inputs, err(), language.locale());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private void tell(InputException wrong) {
        problems += wrong.problems().size();
        err().println(wrong.describe(language.locale()));
    }
}

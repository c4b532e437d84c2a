package org.openita.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openita.cli.ManyResults.Begin;
import org.openita.model.file.UnreadableFile;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.report.country.CountryFile;
import org.openita.report.country.CountryFiles;
import org.openita.rules.YearKits;
import org.openita.scoring.Analysis;
import org.openita.scoring.country.Country;
import org.openita.scoring.country.Country.Naming;
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
        Gathering gathering = new Gathering(engines, namesAll ? Naming.ALL : Naming.OF_LARGE_GROUPS);
        read(files, results, engines, gathering::add);
        gathering.requireOneYear(files);
        read(previous, results.ofAnyYear(), engines, gathering::addBefore);
        gathering.requireYearBefore(previous);
        return gathering.isEmpty() ? ExitStatus.PROBLEMS : write(gathering.country());
    }

    /** All results that can be read; what is wrong with the others is told and counted. */
    private void read(List<String> names, Results results, Engines engines, Consumer<Analysis> sink) {
        for (String name : names) {
            try {
                new ManyResults<Analysis>(spec, results, engines, language.locale())
                        .each(
                                List.of(name),
                                Begin.FIRST,
                                (result, analysis) -> analysis,
                                outcome -> outcome.outcome().ifPresent(sink),
                                (number, file) -> problems += file.problems().size());
            } catch (InputException e) {
                tell(e);
            }
        }
    }

    private int write(Country country) {
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
        Inputs inputs =
                Inputs.of(files).and(Inputs.paths(previous)).andPacks(packs).andPacks(yearKits.names());
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

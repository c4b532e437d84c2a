package org.openita.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.report.marked.Mark;
import org.openita.report.reading.WrittenReport;
import org.openita.rules.YearKits;
import org.openita.scoring.check.CheckedFile;
import org.openita.scoring.check.FilesCheck;
import org.openita.scoring.check.FilesCheck.Given;
import org.openita.scoring.output.CheckJson;
import org.openita.scoring.output.CheckText;
import org.openita.scoring.proofreading.Proofreader;
import org.openita.scoring.proofreading.ReportText;
import org.openita.tables.ResultFile;
import org.openita.tables.score.LocatedAssessment;
import org.openita.tables.score.ScoreAddresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita check}: the data checks alone. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Checks figures alone: what is missing, doubtful or impossible, and why.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--text", paramLabel = "FILE")
    private Optional<String> text = Optional.empty();

    @Option(names = "--against", paramLabel = "FILE")
    private Optional<String> against = Optional.empty();

    @Option(names = "--marked", paramLabel = "FILE")
    private @Nullable String marked;

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    private boolean isRead = true;

    @Override
    public Integer call() {
        requireOneWay();
        return ProblemReporter.statusOf(spec, language.locale(), this::checkOrProofread);
    }

    private int checkOrProofread() {
        outputs().requireApart(Optional.ofNullable(marked).stream().toList());
        YearKits kits = yearKits.kits();
        Results results = Results.of(spec, kits.known(), year);
        Engines engines = Engines.of(kits, List.of(), this::tell);
        List<CheckedFile> checked =
                text.isPresent() ? proofread(text.get(), results, engines) : check(results, engines);
        print(checked);
        boolean isFine = isRead
                && checked.stream().flatMap(file -> file.notes().stream()).noneMatch(Note::isDoubt);
        return ExitStatus.of(isFine);
    }

    private void requireOneWay() {
        if (text.isPresent() != against.isPresent() || text.isPresent() != files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Give the results to check, FILE…, or --text FILE --against FILE");
        }
        if (marked != null && text.isEmpty() && files.size() != 1) {
            throw ProblemReporter.wrongUsage(spec, "marked-of-one");
        }
    }

    /** Every result alone and beside the others; a bad file, or row, must not keep the others from being checked. */
    private List<CheckedFile> check(Results results, Engines engines) {
        List<LocatedAssessment> found = new ArrayList<>();
        files.forEach(file -> orTell(() -> results.open(file)).ifPresent(read -> gather(read, results, found)));
        List<Given> given = found.stream()
                .map(result -> new Given(result.place(), result.assessment()))
                .toList();
        FilesCheck together = FilesCheck.of(given);
        List<CheckedFile> checked = IntStream.range(0, given.size())
                .boxed()
                .flatMap(at -> checked(given.get(at), found.get(at).addresses(), together, engines))
                .toList();
        if (marked != null && !found.isEmpty() && checked.size() == found.size()) {
            mark(marked, found, checked);
        }
        return checked;
    }

    private void gather(ResultFile file, Results results, List<LocatedAssessment> into) {
        results.tell(file, language.locale(), spec.commandLine().getErr());
        isRead &= file.problems().isEmpty();
        into.addAll(file.results());
    }

    private List<String> inputs() {
        List<String> inputs = new ArrayList<>(files);
        text.ifPresent(inputs::add);
        against.ifPresent(inputs::add);
        return inputs;
    }

    private Outputs outputs() {
        return new Outputs(
                force,
                Inputs.of(inputs()).andPacks(yearKits.names()),
                spec.commandLine().getErr(),
                language.locale());
    }

    private void mark(String copy, List<LocatedAssessment> found, List<CheckedFile> checked) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            ScoreAddresses addresses = found.get(i).addresses();
            checked.get(i)
                    .notes()
                    .forEach(note ->
                            MarkedCopy.marks(note, addresses, language.locale()).forEach(marks::add));
        }
        orTell(() -> written(MarkedCopy.of(copy, files.get(0), marks)));
    }

    private Output written(Output copy) {
        outputs().write(List.of(copy));
        return copy;
    }

    private Stream<CheckedFile> checked(Given one, ScoreAddresses addresses, FilesCheck together, Engines engines) {
        return engines.of(one.result().fiscalYear()).stream().map(engine -> {
            List<Note> notes = new ArrayList<>(engine.check(one.result()));
            notes.addAll(together.notes(one));
            Optional<String> agency =
                    Optional.of(one.result().agency().name()).filter(name -> !files.contains(one.file()));
            return new CheckedFile(one.file(), notes, agency, cells(notes, addresses));
        });
    }

    /** Where the scores stand that are noted, as spreadsheets name cells. */
    private static Map<String, String> cells(List<Note> notes, ScoreAddresses addresses) {
        Map<String, String> cells = new HashMap<>();
        notes.stream()
                .flatMap(note -> note.subjects().stream())
                .forEach(subject -> addresses
                        .of(subject)
                        .ifPresent(cell -> cells.put(subject, Place.letters(cell.column()) + (cell.row() + 1))));
        return cells;
    }

    private List<CheckedFile> proofread(String file, Results results, Engines engines) {
        List<CheckedFile> checked = orTell(() -> proofread(
                        file,
                        results.read(
                                against.orElseThrow(),
                                language.locale(),
                                spec.commandLine().getErr()),
                        engines))
                .flatMap(found -> found)
                .stream()
                .toList();
        if (marked != null) {
            String copy = marked;
            checked.forEach(found ->
                    orTell(() -> written(MarkedCopy.ofDocument(copy, file, found.notes(), language.locale()))));
        }
        return checked;
    }

    private static Optional<CheckedFile> proofread(String file, Assessment data, Engines engines) {
        ReportText report = WrittenReport.read(FileNames.path(file), file);
        return engines.of(data.fiscalYear())
                .map(engine -> new CheckedFile(file, Proofreader.notes(report, engine.analyse(data))));
    }

    private <T> Optional<T> orTell(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InputException e) {
            tell(e);
            return Optional.empty();
        }
    }

    private void tell(InputException problems) {
        spec.commandLine().getErr().println(problems.describe(language.locale()));
        isRead = false;
    }

    private void print(List<CheckedFile> checked) {
        PrintWriter writer = spec.commandLine().getOut();
        ResultsOut out = format.isJson() ? ResultsOut.json(writer) : ResultsOut.text(writer, "\n");
        if (format.isJson() && (files.size() > 1 || checked.size() > 1)) {
            out.asArray();
        }
        checked.forEach(
                file -> out.print(format.isJson() ? CheckJson.of(file) : CheckText.of(file, language.locale())));
        out.end();
    }
}

package org.openita.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.problem.InputException;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.check.CheckedFile;
import org.openita.scoring.check.FilesCheck;
import org.openita.scoring.check.FilesCheck.Given;
import org.openita.scoring.output.CheckJson;
import org.openita.scoring.output.CheckText;
import org.openita.scoring.proofreading.Proofreader;
import org.openita.scoring.proofreading.ReportText;
import org.openita.tables.ResultFile;
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
        header = "Checks figures alone: what is missing, doubtful or impossible, and why.",
        description = {
            "ตรวจตัวเลขอย่างเดียว: อะไรขาด น่าสงสัย หรือเป็นไปไม่ได้ พร้อมเหตุผล",
            "",
            "Exit status 1 if anything is doubted (!) or a file cannot be read.",
            ""
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = {"results as JSON, CSV or XLSX; - reads standard input", "ไฟล์ผลการประเมินของหน่วยงาน"})
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = {
                "instead of FILE…, a report written by hand, .txt in UTF-8 or .docx, to read against the data",
                "รายงานที่เขียนเอง (.txt หรือ .docx) ที่จะตรวจเทียบกับข้อมูล"
            })
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = {
                "the result that the report is about, as JSON, CSV or XLSX",
                "ไฟล์ผลการประเมินที่รายงานนั้นกล่าวถึง"
            })
    private Optional<String> against = Optional.empty();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    private boolean isRead = true;

    @Override
    public Integer call() {
        requireOneWay();
        Results results = new Results(((Ita) spec.parent().userObject()).in());
        List<CheckedFile> checked = text.isPresent() ? proofread(text.get(), results) : check(results);
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
    }

    /** Every result alone and beside the others; a bad file, or row, must not keep the others from being checked. */
    private List<CheckedFile> check(Results results) {
        List<Given> given = new ArrayList<>();
        files.forEach(file -> orTell(() -> results.open(file)).ifPresent(read -> gather(read, results, given)));
        FilesCheck together = FilesCheck.of(given);
        Engines engines = new Engines(List.of(), this::tell);
        return given.stream().flatMap(one -> checked(one, together, engines)).toList();
    }

    private void gather(ResultFile file, Results results, List<Given> into) {
        results.tell(file, language.locale(), spec.commandLine().getErr());
        isRead &= file.problems().isEmpty();
        file.results().forEach(result -> into.add(new Given(result.place(), result.assessment())));
    }

    private static Stream<CheckedFile> checked(Given one, FilesCheck together, Engines engines) {
        return engines.of(one.result().fiscalYear()).stream().map(engine -> {
            List<Note> notes = new ArrayList<>(engine.check(one.result()));
            notes.addAll(together.notes(one));
            return new CheckedFile(one.file(), notes);
        });
    }

    private List<CheckedFile> proofread(String file, Results results) {
        return orTell(() -> proofread(file, results.read(against.orElseThrow()))).stream()
                .toList();
    }

    private static CheckedFile proofread(String file, Assessment data) {
        ReportText report = ReportText.read(FileNames.path(file), file);
        ItaEngine engine = ItaEngine.forFiscalYear(data.fiscalYear().year());
        return new CheckedFile(file, Proofreader.notes(report, engine.analyse(data)));
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
        PrintWriter out = spec.commandLine().getOut();
        if (!format.isJson()) {
            out.print(checked.stream()
                    .map(file -> CheckText.of(file, language.locale()))
                    .collect(Collectors.joining("\n")));
        } else if (files.size() > 1 || checked.size() > 1) {
            out.print(CheckJson.ofAll(checked));
        } else {
            checked.forEach(file -> out.print(CheckJson.of(file)));
        }
    }
}

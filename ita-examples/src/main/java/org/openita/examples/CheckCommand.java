package org.openita.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.scoring.check.CheckedFile;
import org.openita.scoring.check.DataCheck;
import org.openita.scoring.output.CheckJson;
import org.openita.scoring.output.CheckText;
import org.openita.tables.FoundResult;
import org.openita.tables.ResultFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "Exit status 1 if anything was noted or a file cannot be read.",
            ""
        })
final class CheckCommand implements Callable<Integer> {

    private static final int FINE = 0;
    private static final int PROBLEMS = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"one agency's result as JSON; - reads standard input", "ไฟล์ผลการประเมินของหน่วยงาน"})
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"default: ${DEFAULT-VALUE}; several files as JSON are one array", "รูปแบบผลลัพธ์"})
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "th|en",
            defaultValue = "th",
            description = {"language of text and messages, default: ${DEFAULT-VALUE}", "ภาษาของผลลัพธ์และข้อความ"})
    private Language language = Language.TH;

    @Override
    public Integer call() {
        Results results = new Results(((Ita) spec.parent().userObject()).in());
        List<CheckedFile> checked = new ArrayList<>();
        boolean isRead = true;
        for (String file : files) {
            isRead &= check(file, results, checked);
        }
        print(checked);
        boolean isFine =
                isRead && checked.stream().allMatch(file -> file.notes().isEmpty());
        return isFine ? FINE : PROBLEMS;
    }

    /** Whether all of a file could be read. One bad file, or one bad row, must not keep the others from being checked. */
    private boolean check(String name, Results results, List<CheckedFile> checked) {
        try {
            ResultFile file = results.open(name);
            results.tell(file, language, spec.commandLine().getErr());
            file.results().forEach(result -> checked.add(check(result)));
            return file.problems().isEmpty();
        } catch (InputException e) {
            spec.commandLine().getErr().println(e.describe(language.locale()));
            return false;
        }
    }

    private static CheckedFile check(FoundResult result) {
        Assessment assessment = result.assessment();
        DataCheck check = DataCheck.of(Frameworks.of(assessment.fiscalYear()));
        return new CheckedFile(result.place(), check.notes(assessment));
    }

    private void print(List<CheckedFile> checked) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TEXT) {
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

package org.openita.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.problem.InputException;
import org.openita.workbench.cases.CaseRun;
import org.openita.workbench.cases.CaseText;
import org.openita.workbench.cases.JUnitXml;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.cases.PackCases.YearCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita rules test}: runs the cases of a rule pack. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Runs the cases of a rule pack and says what came out otherwise, and why.",
        description = {"ทดสอบชุดกฎด้วยกรณีทดสอบ และบอกว่าผลใดไม่เป็นไปตามที่คาด เพราะเหตุใด", ""})
final class RulesTestCommand implements Callable<Integer> {

    private static final int FINE = 0;
    private static final int PROBLEMS = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR",
            description = {"a rule pack, or a fiscal year for the built-in one", "ชุดกฎ หรือปีงบประมาณของชุดกฎในโปรแกรม"
            })
    private String pack = "";

    @Option(
            names = "--lang",
            paramLabel = "th|en",
            defaultValue = "th",
            description = {"language of text and messages, default: ${DEFAULT-VALUE}", "ภาษาของผลลัพธ์และข้อความ"})
    private Language language = Language.TH;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = {"also write the outcome as JUnit XML", "เขียนผลเป็น JUnit XML ด้วย"})
    private Optional<String> junit = Optional.empty();

    @Override
    public Integer call() {
        try {
            return test(Packs.cases(pack));
        } catch (InputException e) {
            spec.commandLine().getErr().println(e.describe(locale()));
            return PROBLEMS;
        }
    }

    private int test(PackCases cases) {
        List<CaseRun> runs = cases.years().stream().map(YearCases::run).toList();
        PrintWriter out = spec.commandLine().getOut();
        runs.forEach(run -> out.println(CaseText.of(run, locale())));
        junit.ifPresent(file -> WholeFile.write(file, JUnitXml.of(runs, locale())));
        return runs.stream().allMatch(CaseRun::holds) ? FINE : PROBLEMS;
    }

    private Locale locale() {
        return language.locale();
    }
}

package org.openita.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.scoring.Analysis;
import org.openita.scoring.output.AnalysisJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita assess}: analyses the results in files. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Analyses results: score, level and why, advice with reasons, doubtful figures.",
        description = {"วิเคราะห์ผลการประเมิน: คะแนน ระดับพร้อมเหตุผล ข้อเสนอแนะ และตัวเลขที่น่าสงสัย", ""})
final class AssessCommand implements Callable<Integer> {

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

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {
                "a rule pack to use instead of the built-in one; may be repeated",
                "ชุดกฎที่ใช้แทนชุดในโปรแกรม"
            })
    private List<String> packs = new ArrayList<>();

    @Override
    public Integer call() {
        Engines engines = new Engines(packs, this::tell);
        Results results = new Results(((Ita) spec.parent().userObject()).in());
        List<Analysis> analyses = new ArrayList<>();
        files.forEach(file -> analyse(file, results, engines).ifPresent(analyses::add));
        print(analyses);
        return analyses.size() == files.size() ? FINE : PROBLEMS;
    }

    /** One bad file must not keep the others from being analysed. */
    private Optional<Analysis> analyse(String file, Results results, Engines engines) {
        try {
            Assessment assessment = results.read(file);
            return engines.of(assessment.fiscalYear()).map(engine -> engine.analyse(assessment));
        } catch (InputException e) {
            tell(e);
            return Optional.empty();
        }
    }

    private void print(List<Analysis> analyses) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TEXT) {
            out.print(String.join(
                    "\n\n",
                    analyses.stream().map(it -> it.toText(language.locale())).toList()));
        } else if (files.size() > 1) {
            out.print(AnalysisJson.ofAll(analyses));
        } else {
            analyses.forEach(analysis -> out.print(analysis.toJson()));
        }
    }

    private void tell(InputException problems) {
        spec.commandLine().getErr().println(problems.describe(language.locale()));
    }
}

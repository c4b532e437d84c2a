package org.openita.examples;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.output.AnalysisJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita assess}: analyses the results in files. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Analyses results: score, level and why, recommendations with reasons, doubtful figures.",
        description = "วิเคราะห์ผลการประเมิน: คะแนน ระดับพร้อมเหตุผล ข้อเสนอแนะ และตัวเลขที่น่าสงสัย")
final class AssessCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    /** How a result is written. */
    enum Format {
        text,
        json
    }

    /** The languages there are. */
    enum Language {
        th,
        en
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON files, one agency each; - reads standard input")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--lang", defaultValue = "th", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Language language = Language.th;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "a rule pack to use instead of the built-in one, which it may extend; may be given again")
    private List<Path> packs = new ArrayList<>();

    private final Map<FiscalYear, ItaEngine> engines = new HashMap<>();

    @Override
    public Integer call() {
        List<Analysis> analyses = new ArrayList<>();
        for (String file : files) {
            analyseOrTell(file).ifPresent(analyses::add);
        }
        print(analyses);
        return analyses.size() == files.size() ? 0 : 1;
    }

    private Optional<Analysis> analyseOrTell(String file) {
        try {
            Assessment assessment = read(file);
            ItaEngine engine = engines.computeIfAbsent(assessment.fiscalYear(), this::engine);
            return Optional.of(engine.analyse(assessment));
        } catch (InputException e) {
            err().println(e.describe(locale()));
            return Optional.empty();
        }
    }

    private Assessment read(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return Assessment.read(standardInput(), "standard input");
        }
        try {
            return Assessment.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "Not a file name: " + file, e);
        }
    }

    private InputStream standardInput() {
        return ((Ita) spec.parent().userObject()).in();
    }

    private ItaEngine engine(FiscalYear year) {
        ItaEngine.Builder builder = ItaEngine.builder().fiscalYear(year.year());
        packs.forEach(builder::pack);
        return builder.build();
    }

    private void print(List<Analysis> analyses) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.text) {
            out.print(String.join("\n", analyses.stream().map(analysis -> analysis.toText(locale())).toList()));
        } else if (files.size() > 1) {
            out.print(AnalysisJson.ofAll(analyses));
        } else {
            analyses.forEach(analysis -> out.print(analysis.toJson()));
        }
    }

    private Locale locale() {
        return Locale.forLanguageTag(language.name());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}

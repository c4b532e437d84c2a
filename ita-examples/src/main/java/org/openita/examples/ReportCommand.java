package org.openita.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;
import org.openita.report.Brief;
import org.openita.report.Report;
import org.openita.report.ReportFiles;
import org.openita.report.ReportFormat;
import org.openita.report.draft.ReportDraft;
import org.openita.scoring.ItaEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita report}: writes the analysis of results as documents. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes the analysis report: for word processors, for the web, to print, as data.",
        description = {"เขียนรายงานการวิเคราะห์ผลการประเมิน พร้อมบันทึกข้อความ แผนภูมิ และภาคผนวก", ""})
final class ReportCommand implements Callable<Integer> {

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
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {"where to write; made if need be", "โฟลเดอร์ที่จะเขียนรายงาน"})
    private String out = "";

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "docx,html",
            description = {"any of ${COMPLETION-CANDIDATES}, separated by commas; default: docx,html", "รูปแบบของรายงาน"})
    private List<ReportFormat> formats = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "th|en",
            defaultValue = "th",
            description = {"language of the report and of messages, default: ${DEFAULT-VALUE}", "ภาษาของรายงานและข้อความ"})
    private Language language = Language.TH;

    @Option(
            names = "--thai-digits",
            description = {"write numbers in Thai digits", "แสดงตัวเลขเป็นเลขไทย"})
    private boolean thaiDigits;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {
                "a rule pack to use instead of the built-in one; may be repeated",
                "ชุดกฎที่ใช้แทนชุดในโปรแกรม"
            })
    private List<String> packs = new ArrayList<>();

    private final Set<String> names = new HashSet<>();

    @Override
    public Integer call() {
        System.setProperty("java.awt.headless", "true");
        Engines engines = new Engines(packs, this::tell);
        Results results = new Results(((Ita) spec.parent().userObject()).in());
        long written = files.stream().filter(file -> write(file, results, engines)).count();
        return written == files.size() ? FINE : PROBLEMS;
    }

    /** One bad file must not keep the others from their reports. */
    private boolean write(String file, Results results, Engines engines) {
        try {
            Assessment assessment = results.read(file);
            Optional<ItaEngine> engine = engines.of(assessment.fiscalYear());
            if (engine.isPresent()) {
                write(file, ReportDraft.of(brief(engine.get(), assessment)));
            }
            return engine.isPresent();
        } catch (InputException e) {
            tell(e);
            return false;
        }
    }

    private Brief brief(ItaEngine engine, Assessment assessment) {
        return Brief.of(engine.analyse(assessment)).in(language.locale()).withThaiDigits(thaiDigits);
    }

    private void write(String file, Report report) {
        try {
            Path directory = FileNames.path(out);
            List<Path> written = ReportFiles.write(report, directory, name(file), new LinkedHashSet<>(formats));
            written.forEach(path -> spec.commandLine().getOut().println(out + "/" + path.getFileName()));
        } catch (IOException e) {
            throw new InputException(List.of(unwritable(e)));
        }
    }

    /** Reports are called as the files of results, in English with {@code -en}; no two of one run alike. */
    private String name(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = ReportFiles.name(dot > 0 ? last.substring(0, dot) : last) + (language == Language.EN ? "-en" : "");
        String name = stem;
        for (int again = 2; !names.add(name); again++) {
            name = stem + "-" + again;
        }
        return name;
    }

    private Problem unwritable(IOException e) {
        return new Problem(
                out,
                new Text("เขียนไฟล์ไม่ได้: " + e.getMessage(), "files cannot be written: " + e.getMessage()),
                new Text("โฟลเดอร์ที่เขียนได้", "a directory that can be written to"),
                new Text(
                        "เลือกโฟลเดอร์อื่น หรือตรวจสิทธิ์และพื้นที่ว่าง",
                        "choose another, or check permissions and free space"));
    }

    private void tell(InputException problems) {
        spec.commandLine().getErr().println(problems.describe(language.locale()));
    }
}

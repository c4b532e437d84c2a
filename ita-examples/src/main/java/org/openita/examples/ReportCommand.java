package org.openita.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openita.model.assessment.Assessment;
import org.openita.model.file.UnwritableFile;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.problem.Visible;
import org.openita.model.profile.Profile;
import org.openita.model.text.Text;
import org.openita.report.Brief;
import org.openita.report.Report;
import org.openita.report.ReportFiles;
import org.openita.report.ReportFormat;
import org.openita.report.draft.ReportDraft;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.ReportFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "one agency's result a file, as JSON, CSV or XLSX; - reads standard input",
                "ไฟล์ผลการประเมินของหน่วยงาน"
            })
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
            description = {"any of ${COMPLETION-CANDIDATES}, separated by commas; default: docx,html", "รูปแบบของรายงาน"
            })
    private List<ReportFormat> formats = new ArrayList<>();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--thai-digits",
            description = {"write numbers in Thai digits", "แสดงตัวเลขเป็นเลขไทย"})
    private boolean thaiDigits;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = {
                "what the agency calls its units, who signs, its logo and limits, as JSON",
                "ข้อมูลประจำหน่วยงาน: ชื่อส่วนงาน ผู้ลงนาม ตราสัญลักษณ์ ข้อจำกัด"
            })
    private String profile = "";

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = {
                "the same agency's result of an earlier year; may be repeated; only with one FILE",
                "ผลการประเมินของปีก่อน ๆ ของหน่วยงานเดียวกัน"
            })
    private List<String> previous = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = {"the date of the memo, default: left open", "วันที่ในบันทึกข้อความ"})
    private @Nullable LocalDate date;

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
        QuietLibraries.prepare();
        if (files.size() > 1 && !previous.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--previous is for one FILE / --previous ใช้กับไฟล์เดียว");
        }
        Engines engines = new Engines(packs, this::tell);
        Results results = new Results(((Ita) spec.parent().userObject()).in());
        Progress progress = new Progress(spec.commandLine().getErr(), files.size());
        long written = 0;
        for (String file : files) {
            written += write(file, results, engines) ? 1 : 0;
            progress.step();
        }
        return ExitStatus.of(written == files.size());
    }

    /** One bad file must not keep the others from their reports. */
    private boolean write(String file, Results results, Engines engines) {
        try {
            List<Assessment> before = previous.stream().map(results::read).toList();
            Optional<Brief> brief = brief(results.read(file), before, engines);
            if (brief.isPresent()) {
                write(file, ReportDraft.of(brief.get()));
            }
            return brief.isPresent();
        } catch (InputException e) {
            tell(e);
            return false;
        }
    }

    private Optional<Brief> brief(Assessment assessment, List<Assessment> before, Engines engines) {
        Profile known = profile.isEmpty() ? Profile.NONE : Profile.read(FileNames.path(profile));
        try {
            List<Analysis> earlier = before.stream()
                    .flatMap(one -> analyse(one, before, engines).stream())
                    .toList();
            return analyse(assessment, before, engines)
                    .map(analysis -> brief(ReportFacts.of(analysis, known, earlier)));
        } catch (IllegalArgumentException e) {
            throw new InputException(List.of(unfitting(e)));
        }
    }

    /** With the result of the year before, where there is one, for rules that compare the two. */
    private static Optional<Analysis> analyse(Assessment assessment, List<Assessment> others, Engines engines) {
        int yearBefore = assessment.fiscalYear().year() - 1;
        Optional<Assessment> before = others.stream()
                .filter(other -> other.fiscalYear().year() == yearBefore)
                .findFirst();
        return engines.of(assessment.fiscalYear())
                .map(engine ->
                        before.isPresent() ? engine.analyse(assessment, before.get()) : engine.analyse(assessment));
    }

    private Brief brief(ReportFacts facts) {
        Brief brief = Brief.of(facts).in(language.locale()).withThaiDigits(thaiDigits);
        return date == null ? brief : brief.dated(date);
    }

    private Problem unfitting(IllegalArgumentException e) {
        return new Problem(
                String.join(", ", previous),
                new Text(
                        "ผลปีก่อนใช้ด้วยกันไม่ได้: " + e.getMessage(), "earlier results do not fit: " + e.getMessage()),
                new Text(
                        "ผลของหน่วยงานเดียวกัน ปีก่อนหน้า ปีละหนึ่งไฟล์",
                        "results of the same agency, of earlier years, one a year"),
                new Text("ตรวจไฟล์ที่ให้ไว้ใน --previous", "check the files given with --previous"));
    }

    private void write(String file, Report report) {
        try {
            Path directory = FileNames.path(out);
            List<Path> written = ReportFiles.write(report, directory, name(file), new LinkedHashSet<>(formats));
            written.forEach(path -> spec.commandLine().getOut().println(Visible.of(out + "/" + path.getFileName())));
        } catch (IOException e) {
            throw new InputException(List.of(UnwritableFile.problem(out, e)));
        }
    }

    /** Reports are called as the files of results, in English with {@code -en}; no two of one run alike. */
    private String name(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = ReportFiles.name(dot > 0 ? last.substring(0, dot) : last) + (language.isEnglish() ? "-en" : "");
        String name = stem;
        for (int again = 2; !names.add(name); again++) {
            name = stem + "-" + again;
        }
        return name;
    }

    private void tell(InputException problems) {
        spec.commandLine().getErr().println(problems.describe(language.locale()));
    }
}

package org.openita.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openita.model.file.UnwritableFile;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemText;
import org.openita.model.text.Text;
import org.openita.tables.survey.RejectedRows;
import org.openita.tables.survey.SurveyReader;
import org.openita.tables.survey.SurveyScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita survey}: survey answers to scores. */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Makes scores of survey answers: one result an agency, with the number who answered.",
        description = {
            "คำนวณคะแนนรายข้อของหน่วยงานจากคำตอบแบบสำรวจ พร้อมจำนวนผู้ตอบ",
            "",
            "A row is a respondent: agency, part, and a column an item (words, option number from the least, or"
                    + " points); or a count: agency, item, part, option, count. Rows that are wrong go to"
                    + " NAME.rejected.csv beside the output.",
            ""
        })
final class SurveyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"answers as CSV, in any encoding; several files are added up", "ไฟล์คำตอบแบบสำรวจ"})
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            description = {"the fiscal year, Buddhist Era", "ปีงบประมาณ พ.ศ."})
    private int year;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = {
                "results as JSON: an object for one agency, an array for several, one a line if it ends with .jsonl",
                "ไฟล์ผลลัพธ์"
            })
    private String out = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    private boolean isFine = true;

    @Override
    public Integer call() {
        Framework framework = framework();
        int status = Told.problemsOf(
                spec, language.locale(), () -> write(SurveyReader.of(framework).read(paths())));
        return isFine ? status : ExitStatus.PROBLEMS;
    }

    private Framework framework() {
        return Frameworks.years().stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .map(Frameworks::of)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--year must be one of " + Frameworks.years() + " but was " + year));
    }

    private List<Path> paths() {
        return files.stream().map(FileNames::path).toList();
    }

    private void write(SurveyScores scores) {
        isFine = scores.problems().isEmpty() && !scores.assessments().isEmpty();
        scores.notes().forEach(this::tell);
        if (!scores.problems().isEmpty()) {
            err().println(ProblemText.of(scores.problems(), language.locale()));
        }
        if (!scores.assessments().isEmpty()) {
            OutputFile.write(out, AssessmentsJson.of(scores.assessments(), out));
        }
        scores.rejected().forEach(this::writeRejected);
        tell(summary(scores));
    }

    private void writeRejected(RejectedRows rows) {
        Path target = rejectedFile(rows.name());
        try {
            rows.write(target, language.locale());
        } catch (IOException e) {
            throw new InputException(List.of(UnwritableFile.problem(target.toString(), e)));
        }
        tell(new Text(
                "แยกไว้ " + rows.count() + " แถวใน " + target, "rows put aside: " + rows.count() + ", in " + target));
    }

    /** Beside the output, under the name of the file that was read; several files of one name are told apart. */
    private Path rejectedFile(String name) {
        String file = Path.of(name).getFileName().toString();
        int dot = file.lastIndexOf('.');
        String base = dot > 0 ? file.substring(0, dot) : file;
        String extension = dot > 0 ? file.substring(dot) : ".csv";
        long alike = files.subList(0, files.indexOf(name)).stream()
                .filter(each -> each.endsWith(file))
                .count();
        String number = alike == 0 ? "" : "-" + (alike + 1);
        return FileNames.path(out).toAbsolutePath().resolveSibling(base + ".rejected" + number + extension);
    }

    private static Text summary(SurveyScores scores) {
        int agencies = scores.assessments().size();
        return new Text(
                "หน่วยงาน " + agencies + " แห่ง จาก " + scores.rows() + " แถว",
                "agencies: " + agencies + "; rows: " + scores.rows());
    }

    private void tell(Text text) {
        err().println(text.in(language.locale()));
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}

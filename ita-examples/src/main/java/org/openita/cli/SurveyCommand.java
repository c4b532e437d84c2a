package org.openita.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openita.model.file.AtomicFile.Content;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemText;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.rules.YearKits;
import org.openita.tables.survey.RejectedNames;
import org.openita.tables.survey.RejectedRows;
import org.openita.tables.survey.SurveyReader;
import org.openita.tables.survey.SurveyScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita survey}: survey answers to scores. */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Makes scores of survey answers: one result an agency, with the number who answered.")
final class SurveyCommand implements Callable<Integer> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", required = true)
    private int year;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    @Option(names = "--map", paramLabel = "ITEM=HEADING|FILE")
    private List<String> map = new ArrayList<>();

    @Option(names = "--set", paramLabel = "COLUMN=VALUE")
    private List<String> values = new ArrayList<>();

    @Option(names = "--accept-rejected")
    private boolean acceptsRejected;

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Override
    public Integer call() {
        return ProblemReporter.statusOf(spec, language.locale(), () -> count(reader()));
    }

    private SurveyReader reader() {
        return SurveyReader.of(framework(yearKits.kits()))
                .withColumns(ColumnOptions.byHeading(spec, map))
                .withValues(ColumnOptions.byColumn(spec, values));
    }

    private int count(SurveyReader reader) {
        Outputs outputs = new Outputs(
                force,
                Inputs.of(files).and(ColumnOptions.files(map)).andPacks(yearKits.names()),
                spec.commandLine().getErr(),
                language.locale());
        outputs.requireApart(List.of(out));
        SurveyScores scores = reader.read(paths(files));
        try {
            tell(scores);
            outputs.write(outputs(scores, reader));
        } finally {
            scores.rejected().forEach(RejectedRows::letGo);
        }
        tell(summary(scores));
        return ExitStatus.of(scores.problems().isEmpty()
                && isAccepted(scores)
                && !scores.assessments().isEmpty());
    }

    private Framework framework(YearKits kits) {
        KnownYears known = kits.known();
        if (!FiscalYear.isOne(year)) {
            throw ProblemReporter.wrongUsage(spec, "survey-year", known, year, CommonEra.hint(year, known));
        }
        return YearOption.require(year, known);
    }

    private static List<Path> paths(List<String> names) {
        return names.stream().map(FileNames::path).toList();
    }

    private void tell(SurveyScores scores) {
        scores.notes().forEach(this::tell);
        List<Problem> problems = new ArrayList<>(scores.problems());
        problems.addAll(isAccepted(scores) ? List.of() : scores.reservations());
        if (!problems.isEmpty()) {
            err().println(ProblemText.of(problems, language.locale()));
        }
    }

    private boolean isAccepted(SurveyScores scores) {
        return acceptsRejected || scores.reservations().isEmpty();
    }

    private List<Output> outputs(SurveyScores scores, SurveyReader reader) {
        List<Output> outputs = new ArrayList<>();
        if (!scores.assessments().isEmpty() && isAccepted(scores)) {
            outputs.add(new Output(out, content(scores, reader), earlier(reader)));
        }
        for (RejectedRows rows : scores.rejected()) {
            String target = rejectedFile(rows.name());
            tell(TEXTS.sentence("rows-put-aside", rows.count(), target));
            outputs.add(new Output(target, to -> rows.write(to, language.locale())));
        }
        return outputs;
    }

    private Content content(SurveyScores scores, SurveyReader reader) {
        return to -> to.write(AssessmentsJson.of(scores.assessments(), reader.framework(), out)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** What stood there before rows that were put aside came back mended. */
    private List<Content> earlier(SurveyReader reader) {
        List<String> mended = RejectedNames.mended(files);
        if (!files.stream().map(FileNames::path).allMatch(Files::isRegularFile)) {
            return List.of();
        }
        List<Content> earlier = new ArrayList<>();
        for (int known = mended.size() - 1; known >= 0; known--) {
            List<String> before = new ArrayList<>(files);
            before.removeAll(mended.subList(known, mended.size()));
            earlier.add(to -> content(reader.read(paths(before)), reader).to(to));
        }
        return earlier;
    }

    /** Beside the output, under the name of the file that was read. */
    private String rejectedFile(String name) {
        List<String> read = paths(files).stream().map(Path::toString).toList();
        return FileNames.path(out)
                .resolveSibling(RejectedNames.of(files).get(read.indexOf(name)))
                .toString();
    }

    private static Text summary(SurveyScores scores) {
        int agencies = scores.assessments().size();
        return TEXTS.sentence("summary", agencies, scores.rows(), scores.counted());
    }

    private void tell(Text text) {
        err().println(text.in(language.locale()));
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}

package org.openita.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.assessment.Agency;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.profile.Profile;
import org.openita.model.text.Text;
import org.openita.report.ReportFiles;
import org.openita.report.ReportFormat;
import org.openita.report.ReportRequest;
import org.openita.report.block.Report;
import org.openita.report.office.Office;
import org.openita.report.words.ReportTexts;
import org.openita.rules.YearKits;
import org.openita.scoring.report.ReportFacts;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that writes papers of an office: their language, who signs, their date, and where they go. */
abstract class PaperCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "paper.profile")
    private String profile = "";

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "paper.date")
    private Optional<String> date = Optional.empty();

    @Option(names = "--thai-digits", descriptionKey = "paper.thai-digits")
    private boolean thaiDigits;

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    private Optional<LocalDate> day = Optional.empty();

    @Override
    public final Integer call() {
        LibraryDefaults.prepare();
        requireUsage();
        try {
            day = date.map(typed -> WrittenDate.read("--date", typed));
        } catch (InputException e) {
            tell(e);
            return ExitCode.USAGE;
        }
        return ProblemReporter.statusOf(spec, locale(), this::make);
    }

    /** Looks whether the command line makes sense. */
    void requireUsage() {
        // picocli has looked already
    }

    /** Does what the command is for; the exit status. */
    abstract int make();

    final CommandSpec spec() {
        return spec;
    }

    final Locale locale() {
        return language.locale();
    }

    final ReportTexts words() {
        return new ReportTexts(locale(), thaiDigits);
    }

    /** The day that was asked for. */
    final Optional<LocalDate> day() {
        return day;
    }

    /** A report on what there is to say, in the language and digits and of the day that were asked for. */
    final ReportRequest request(ReportFacts facts) {
        ReportRequest brief = ReportRequest.of(facts).in(locale()).withThaiDigits(thaiDigits);
        return day.map(brief::dated).orElse(brief);
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final YearKits kits() {
        return yearKits.kits();
    }

    final GivenProfile known(YearKits kits) {
        return GivenProfile.read(profile, kits.known());
    }

    final Office office(Agency agency, Profile known) {
        return new Office(agency, known, words(), day);
    }

    /** What the papers of a file are called, in English and Thai digits with an end of their own. */
    final String name(String file, String end) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String version = (language.isEnglish() ? "-en" : "") + (thaiDigits ? "-thai-digits" : "");
        return ReportFiles.name(dot > 0 ? last.substring(0, dot) : last) + end + version;
    }

    /** A paper in each of these formats. */
    static List<Output> files(String folder, String name, Report paper, Collection<ReportFormat> formats) {
        return new LinkedHashSet<>(formats)
                .stream()
                        .map(format -> new Output(
                                folder + "/" + name + "." + format.extension(), to -> format.write(paper, to)))
                        .toList();
    }

    /**
     * Writes them all or none, and names them.
     *
     * @param read the files that were read
     * @param packs the rule packs that were read
     */
    final void write(List<Output> outputs, Collection<String> read, Collection<String> packs, GivenProfile known) {
        List<Path> profiles = new ArrayList<>(known.pictures());
        profiles.addAll(profile.isEmpty() ? List.of() : Inputs.paths(List.of(profile)));
        Inputs inputs = Inputs.of(read).and(profiles).andPacks(packs).andPacks(yearKits.names());
        new Outputs(force, inputs, err(), locale()).write(outputs);
        outputs.forEach(output -> spec.commandLine().getOut().println(output.name()));
    }

    final void remark(Text text) {
        err().println(ProblemTexts.beside(Ita.class).sentence("remark").in(locale())
                + " "
                + Visible.of(text.in(locale())));
    }

    final void tell(InputException problems) {
        err().println(problems.describe(locale()));
    }
}

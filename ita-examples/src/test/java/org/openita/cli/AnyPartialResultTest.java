package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.FiscalYear;
import org.openita.model.profile.Profile;
import org.openita.report.ReportFormat;
import org.openita.report.ReportRequest;
import org.openita.report.block.Report;
import org.openita.report.chart.PngCanvas;
import org.openita.report.draft.ReportBuilder;
import org.openita.report.html.HtmlWriter;
import org.openita.report.markdown.MarkdownWriter;
import org.openita.report.pptx.PptxWriter;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.check.CheckedFile;
import org.openita.scoring.output.CheckJson;
import org.openita.scoring.output.CheckText;
import org.openita.scoring.report.ReportFacts;
import org.openita.workbench.diff.AgencyImpact;
import org.openita.workbench.diff.DiffJson;
import org.openita.workbench.diff.DiffText;
import org.openita.workbench.diff.PackDiff;

/** Whatever an office knows of its result, all commands and formats have something sound to say of it. */
class AnyPartialResultTest {

    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("th"), Locale.ENGLISH);
    private static final Path PROFILE = Path.of("data", "ko-profile.json");
    private static final Map<FiscalYear, ItaEngine> ENGINES = new ConcurrentHashMap<>();
    private static final Map<FiscalYear, PackDiff> UNCHANGED = new ConcurrentHashMap<>();

    @BeforeContainer
    static void quietLibraries() {
        LibraryDefaults.prepare();
    }

    @Provide
    Arbitrary<PartialResult> results() {
        return PartialResult.any();
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void isAnalysedInTextAndInJson(@ForAll("results") PartialResult result) {
        Analysis analysis = analysis(result);

        SoundText.requireAnalysis(analysis.toJson());
        LOCALES.forEach(locale -> SoundText.require("the analysis", analysis.toText(locale)));
    }

    @Property(tries = 800, shrinking = ShrinkingMode.OFF)
    void isChecked(@ForAll("results") PartialResult result) {
        List<Note> notes = engine(result.assessment()).check(result.assessment());
        CheckedFile checked = new CheckedFile("result.json", notes);

        SoundText.require("the check", CheckJson.of(checked));
        LOCALES.forEach(locale -> SoundText.require("the check", CheckText.of(checked, locale)));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void isReportedInEveryLanguageAndKindOfDigits(@ForAll("results") PartialResult result, @ForAll boolean thaiDigits) {
        ReportFacts facts = facts(result);
        for (Locale locale : LOCALES) {
            Report report = ReportBuilder.of(
                    ReportRequest.of(facts).in(locale).withThaiDigits(thaiDigits && !locale.equals(Locale.ENGLISH)));
            SoundText.require("the report", HtmlWriter.of(report));
            SoundText.require("the report", MarkdownWriter.of(report));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void hasSummaryMemoSlidesWorkingPapersAndPosterInBothLanguages(@ForAll("results") PartialResult result) {
        ReportFacts facts = facts(result);
        for (Locale locale : LOCALES) {
            ReportRequest request = ReportRequest.of(facts).in(locale);
            for (Report paper : List.of(
                    ReportBuilder.summary(request),
                    ReportBuilder.memo(request),
                    ReportBuilder.slides(request),
                    ReportBuilder.workingPapers(request))) {
                SoundText.require(paper.title(), MarkdownWriter.of(paper));
            }
            SoundText.require("the poster", ReportBuilder.poster(request).description());
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void isReportedInEveryFormat(@ForAll("results") PartialResult result) throws IOException {
        ReportRequest request = ReportRequest.of(facts(result));
        for (Report report : List.of(ReportBuilder.of(request), ReportBuilder.summary(request))) {
            for (ReportFormat format : ReportFormat.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                format.write(report, out);
                assertThat(out.size()).as(format.name()).isPositive();
            }
        }
        ByteArrayOutputStream slides = new ByteArrayOutputStream();
        PptxWriter.write(ReportBuilder.slides(request), slides);
        assertThat(slides.size()).isPositive();
        assertThat(PngCanvas.draw(ReportBuilder.poster(request), 1)).isNotEmpty();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void isComparedUnderTwoPacks(@ForAll("results") PartialResult result) {
        ItaEngine engine = engine(result.assessment());
        Analysis bare = engine.analyse(result.assessment());
        List<AgencyImpact> effects = List.of(AgencyImpact.of("result.json", bare, analysis(result)));
        PackDiff diff =
                UNCHANGED.computeIfAbsent(result.assessment().fiscalYear(), year -> PackDiff.of(engine, engine));

        SoundText.require("the difference", DiffJson.of(diff, effects));
        LOCALES.forEach(locale -> SoundText.require("the difference", DiffText.of(diff, effects, locale)));
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void passesThroughTheCommandLine(@ForAll("results") PartialResult result) throws IOException {
        Path folder = Files.createTempDirectory("partial");
        Path file = Files.writeString(
                folder.resolve("result.json"), result.written().toJson());
        try {
            for (String format : List.of("text", "json")) {
                requireSound("assess", file.toString(), "--format", format);
                requireSound("check", file.toString(), "--format", format);
            }
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void comesBackAsAMarkedWorkbook(@ForAll("results") PartialResult result) throws IOException {
        Path folder = Files.createTempDirectory("partial");
        Path file = folder.resolve("result.xlsx");
        Path marked = folder.resolve("marked.xlsx");
        try {
            writeTable(result.written(), file);
            requireSound("check", file.toString(), "--marked", marked.toString());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(marked);
            Files.delete(folder);
        }
    }

    /** A score a row, as offices keep them. */
    private static void writeTable(Assessment assessment, Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("ITA");
            writeRow(sheet, "agency", "year", "item", "score");
            Stream.of(assessment.items(), assessment.published())
                    .flatMap(scores -> scores.entrySet().stream())
                    .filter(score -> score.getValue().isPresent())
                    .forEach(score -> writeRow(
                            sheet,
                            assessment.agency().name(),
                            assessment.fiscalYear().toString(),
                            score.getKey(),
                            score.getValue().shown().toPlainString()));
            book.write(out);
        }
    }

    private static void writeRow(XSSFSheet sheet, String... texts) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    /** Problems are told in sentences; nothing is a mistake of the program. */
    private static void requireSound(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = Ita.run(InputStream.nullInputStream(), said, said, arguments);

        assertThat(status).isIn(ExitStatus.FINE, ExitStatus.PROBLEMS);
        SoundText.require(String.join(" ", arguments), said.toString(StandardCharsets.UTF_8));
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("mistake in this program", "\tat ");
    }

    private static ReportFacts facts(PartialResult result) {
        List<Analysis> earlier = result.earlier().stream()
                .map(each -> engine(each).analyse(each))
                .toList();
        Profile profile = result.seed() % 2 == 0 ? Profile.NONE : Profile.read(PROFILE);
        return ReportFacts.of(analysis(result), profile, earlier);
    }

    private static Analysis analysis(PartialResult result) {
        return engine(result.assessment()).analyse(result.assessment(), result.earlier());
    }

    private static ItaEngine engine(Assessment assessment) {
        return ENGINES.computeIfAbsent(assessment.fiscalYear(), year -> ItaEngine.forFiscalYear(year.year()));
    }
}

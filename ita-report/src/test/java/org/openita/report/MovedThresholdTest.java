package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Target;
import org.openita.model.framework.FiscalYear;
import org.openita.report.block.Figure;
import org.openita.report.chart.BarChart;
import org.openita.report.chart.Chart;
import org.openita.report.chart.RadarChart;
import org.openita.report.draft.ReportBuilder;
import org.openita.report.markdown.MarkdownWriter;
import org.openita.rules.RulePack;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/** A pack that moves a threshold moves it in every sentence, table, chart and target. */
class MovedThresholdTest {

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\".*?\nwhen\n(.*?)\nend", Pattern.DOTALL);
    private static final Pattern OLD = Pattern.compile("(?<![0-9.])85(?:\\.00)?(?![0-9]|\\.[0-9])");
    private static final Locale THAI = Locale.forLanguageTag("th");

    @TempDir
    private Path folder;

    @Test
    void whereEveryRuleAsksFor89NothingSays85() throws IOException {
        ItaEngine moved = withPack(rule -> true);

        for (Assessment agency : agencies()) {
            Analysis analysis = moved.analyse(agency);
            assertThat(texts(analysis))
                    .allSatisfy(text -> assertThat(lines(OLD, text))
                            .as("what still says 85")
                            .isEmpty());
            assertThat(analysis.targets()).extracting(Target::target).containsOnly(new BigDecimal("89.00"));
            assertThat(charts(analysis)).allSatisfy(MovedThresholdTest::standsAt89);
        }
    }

    /** A test that cannot fail proves nothing: by the built-in rules the same texts say 85. */
    @Test
    void byTheBuiltInRulesTheyAllSay85() {
        for (Assessment agency : agencies()) {
            assertThat(texts(ItaEngine.forFiscalYear(2567).analyse(agency)))
                    .allSatisfy(text -> assertThat(lines(OLD, text)).isNotEmpty());
        }
    }

    @Test
    void whereOnlyInstrumentsAreAskedFor89TheirSentencesTablesAndTargetsSaySo() throws IOException {
        Analysis analysis =
                withPack("Instrument below 85"::equals).analyse(published("\"IIT\": 88, \"EIT\": 91, \"OIT\": 97"));

        for (String text : texts(analysis)) {
            assertThat(BelowReader.of(text).said())
                    .filteredOn(
                            said -> said.subject().equals("IIT") && said.sense().equals(BelowReader.MARK))
                    .isNotEmpty()
                    .allSatisfy(said -> assertThat(said.figure()).isEqualByComparingTo("89"));
        }
        assertThat(texts(analysis).get(3) + texts(analysis).get(5))
                .contains(
                        "IIT scored 88.00, 1.00 points below the mark of 89.",
                        "| 88.00 | below 89 |",
                        "IIT at 89 or more")
                .doesNotContain("above the mark of 85");
    }

    private ItaEngine withPack(Predicate<String> moved) throws IOException {
        String rules = packs(Optional.of(RulePack.builtIn(FiscalYear.of(2567))))
                .flatMap(pack -> pack.ruleFiles().stream())
                .flatMap(file -> RULE.matcher(file.text()).results())
                .filter(rule -> OLD.matcher(rule.group(2)).find() && moved.test(rule.group(1)))
                .map(MovedThresholdTest::moved)
                .collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve("pack.json"),
                "{\"name\": \"moved\", \"version\": \"1.0.0\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        Files.writeString(
                folder.resolve("moved.drl"),
                "import org.openita.model.score.*;\nglobal org.openita.rules.Findings findings;\n" + rules + "\n");
        return ItaEngine.builder().fiscalYear(2567).pack(folder).build();
    }

    private static Stream<RulePack> packs(Optional<RulePack> pack) {
        return pack.stream().flatMap(one -> Stream.concat(packs(one.base()), Stream.of(one)));
    }

    /** The rule under its name, with the figure moved; a target's code is no figure. */
    private static String moved(MatchResult rule) {
        String when = rule.group(2).replaceAll("(?<=[<>=] )85\\b", "89");
        return "rule \"" + rule.group(1) + "\"\nwhen\n" + when + "\nend";
    }

    private static List<Assessment> agencies() {
        return List.of(
                Samples.ko(),
                published("\"IIT\": 88, \"EIT\": 80, \"OIT\": 97"),
                published("\"IIT\": 80, \"EIT\": 80, \"OIT\": 80"));
    }

    private static Assessment published(String instruments) {
        return Samples.parsed(
                2567,
                "\"instruments\": {" + instruments + "}, \"indicators\": {\"1\": 88, \"2\": 88, \"3\": 88, \"4\": 80,"
                        + " \"5\": 94, \"6\": 80, \"7\": 80, \"8\": 80, \"9\": 97, \"10\": 97}");
    }

    private static List<String> texts(Analysis analysis) {
        ReportRequest thai = ReportRequest.of(analysis);
        return List.of(
                analysis.toText(THAI),
                analysis.toText(Locale.ENGLISH),
                MarkdownWriter.of(ReportBuilder.of(thai)),
                MarkdownWriter.of(ReportBuilder.of(thai.in(Locale.ENGLISH))),
                MarkdownWriter.of(ReportBuilder.workingPapers(thai)),
                MarkdownWriter.of(ReportBuilder.workingPapers(thai.in(Locale.ENGLISH))));
    }

    private static List<String> lines(Pattern pattern, String text) {
        return text.lines().filter(line -> pattern.matcher(line).find()).toList();
    }

    private static List<Chart> charts(Analysis analysis) {
        return ReportBuilder.of(ReportRequest.of(analysis)).blocks().stream()
                .filter(Figure.class::isInstance)
                .map(block -> ((Figure) block).chart())
                .toList();
    }

    private static void standsAt89(Chart chart) {
        if (chart instanceof RadarChart radar) {
            assertThat(radar.ring().orElseThrow().points()).containsOnly(89.0);
        } else if (chart instanceof BarChart bars) {
            assertThat(bars.bars()).extracting(BarChart.Bar::target).isSubsetOf(89.0, 95.0, 100.0);
        }
    }
}

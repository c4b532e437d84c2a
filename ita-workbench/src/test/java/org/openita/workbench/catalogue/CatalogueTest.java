package org.openita.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonReader;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.cases.PackCases.YearCases;

@Tag("text")
class CatalogueTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final Catalogue BUILT_IN = Catalogue.of(FRAMEWORK, RuleBase.builtIn(FRAMEWORK));

    private static final int SIZE = BUILT_IN.entries().size();

    @TempDir
    private Path folder;

    @Test
    void aRuleIsShownWithAllThatAReaderMustAgreeTo() {
        Entry entry = BUILT_IN.meantBy("EIT part 2, e1: steps and time limits").get(0);

        assertThat(entry.thresholds().stream()
                        .map(threshold -> threshold.figure().en() + " " + threshold.bound()))
                .containsExactly(
                        "the highest possible score of EIT part 2 < 85.00",
                        "the score of e1 (Service keeps to steps and time limits) in EIT part 2 < 85.00");
        assertThat(entry.quotes().stream().map(Entry.Quote::key))
                .containsExactly("recommend.e1.title", "recommend.e1.text");
        assertThat(entry.source())
                .hasValueSatisfying(source -> assertThat(source).contains("FY2567 report"));
        assertThat(entry.confidence().label()).isEqualTo("A");
        assertThat(entry.place()).matches("2567/recommendations-eit.drl:[0-9]+");
        assertThat(entry.pack().name()).isEqualTo("2567");
    }

    @Test
    void aWordMeansARuleACodeOrWhatRulesLookAt() {
        assertThat(names("topics, iit: improve where an item is below 95")).hasSize(1);
        assertThat(names("PASS")).containsExactly("Level PASS: overall at least 85, a component below 85");
        assertThat(names("e4")).hasSize(4).anyMatch(name -> name.contains("e4 and e5"));
        assertThat(names("EIT2")).isNotEmpty().allMatch(name -> name.contains("EIT part 2"));
        assertThat(names("complete")).isNotEmpty().allMatch(name -> name.contains("complete"));
        assertThat(names("e99")).isEmpty();
    }

    @Test
    void casesStandWithTheRulesTheyMakeFire() {
        Catalogue touched = BUILT_IN.touchedBy(
                PackCases.builtIn(2567).years().stream().map(YearCases::run).toList());

        assertThat(touched.meantBy("e9").get(0).cases())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.place().source()).startsWith("2567/cases/"));
        assertThat(touched.meantBy("level-may-be-lower").get(0).cases()).isNotEmpty();
        assertThat(touched.entries())
                .allSatisfy(entry -> assertThat(entry.cases()).as(entry.name()).isNotEmpty());
    }

    @Test
    void theListSaysEveryRuleInASentenceWithItsPlace() {
        String list = CatalogueText.list(List.of(BUILT_IN), Locale.ENGLISH);

        assertThat(list).startsWith("Rule pack 2567 1.0.0, fiscal year 2567 B.E.: " + SIZE + " rules\n");
        assertThat(BUILT_IN.entries()).allSatisfy(entry -> assertThat(list).contains(entry.name(), entry.place()));
        assertThat(list.lines()).allMatch(line -> line.length() <= 96);
    }

    @Test
    void theJsonHoldsAnObjectARule() {
        ProblemLog log = new ProblemLog();
        String json = CatalogueJson.of(List.of(BUILT_IN));

        assertThat(new JsonReader().parse(json, "list", log))
                .hasValueSatisfying(
                        read -> assertThat(((JsonArray) read).elements()).hasSize(SIZE));
        assertThat(json).contains("\"fiscalYears\": [", "\"comparison\": \"<\"", "\"threshold\": 85");
    }

    @Test
    void bothFilesHoldEveryRuleInBothLanguages() throws IOException {
        List<Path> files = CatalogueFiles.write(BUILT_IN, folder.resolve("made"));

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("catalogue.html", "catalogue.md");
        String html = read(files.get(0));
        String markdown = read(files.get(1));
        assertThat(BUILT_IN.entries()).allSatisfy(entry -> {
            assertThat(html).contains(entry.place(), escaped(entry.sentence().th()));
            assertThat(markdown).contains(entry.place());
        });
        assertThat(html.split("<article", -1)).hasSize(SIZE + 1);
        assertThat(listed(folder.resolve("made"))).containsExactlyInAnyOrder("catalogue.html", "catalogue.md");
    }

    @Test
    void nothingFromAPackBecomesMarkup() throws IOException {
        Catalogue hostile = hostile();
        String html = CatalogueHtml.of(hostile);
        String markdown = CatalogueMarkdown.of(hostile);

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot;onload=&quot;")
                .doesNotContain("<script", "<img", "href=\"javascript:", "\"onload=\"");
        assertThat(markdown)
                .contains("\\<script\\>", "\\[link\\]", "\\# heading")
                .doesNotContainPattern("(?<!\\\\)<script")
                .doesNotContain("[link](", "\n# heading");
    }

    /** Styles are the page's own; it asks for nothing and runs nothing. */
    @Test
    void thePageNeedsNothingElse() {
        assertThat(CatalogueHtml.of(BUILT_IN))
                .startsWith("<!DOCTYPE html>")
                .contains("default-src &#39;none&#39;", "prefers-color-scheme: dark", "@media print")
                .doesNotContain("<script", "<link", "src=", "url(", "@import", "http:", "https:");
    }

    @Test
    void theBuildWritesOneOfEveryYear() throws IOException {
        BuiltInCatalogues.main(new String[] {folder.toString()});

        assertThat(listed(folder)).hasSameSizeAs(Frameworks.years());
        assertThat(Frameworks.years())
                .allSatisfy(year -> assertThat(read(folder.resolve(year + "/catalogue.html")))
                        .contains("ปีงบประมาณ พ.ศ. " + year));
    }

    private Catalogue hostile() throws IOException {
        Files.writeString(
                folder.resolve("pack.json"),
                "{\"name\": \"<script>alert(1)</script>\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}",
                StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("own.drl"), """
                rule "<img src=x> [link](javascript:alert) \\"onload=\\""
                @source("# heading <script>alert(1)</script>")
                when
                    OverallScore( value < 50 )
                then
                    findings.note("own");
                end
                """, StandardCharsets.UTF_8);
        for (String language : List.of("th", "en")) {
            Files.writeString(
                    folder.resolve("messages_" + language + ".properties"),
                    "note.own.text = <script>alert(1)</script> [link](x) \"onload=\"\n",
                    StandardCharsets.UTF_8);
        }
        return Catalogue.of(FRAMEWORK, RuleBase.of(FRAMEWORK, List.of(RulePack.load(folder))))
                .only(entry -> entry.place().contains("own.drl"));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    private static List<String> names(String word) {
        return BUILT_IN.meantBy(word).stream().map(Entry::name).toList();
    }

    private static List<String> listed(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}

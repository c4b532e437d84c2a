package org.openita.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.rules.RulePack;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.diff.RuleChange.Kind;

@Tag("text")
class PackDiffTest {

    private static final ItaEngine BUILT_IN = ItaEngine.forFiscalYear(2567);

    private static final String E1 = """
            rule "EIT part 2, e1: steps and time limits"
            @source("published FY2567 report of a subdistrict municipality, advice on EIT part 2")
            @confidence("A")
            when
                ComponentScore( component == "EIT2", most < 85 )
                ItemScore( item == "e1", part == "EIT2", value < 85 )
            then
                findings.recommend("e1");
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void theSamePackHasNoDifference() {
        PackDiff diff = PackDiff.of(BUILT_IN, BUILT_IN);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(DiffText.of(diff, List.of(), Locale.ENGLISH)).contains("All rules and texts are the same");
    }

    @Test
    void layoutAndPlaceMakeNoDifference() throws IOException {
        assertThat(diff("// a comment\n\n" + E1.replace("( ", "(").replace(" )", ")"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aThresholdThatMovedIsToldAsThat() throws IOException {
        PackDiff diff = diff(E1.replace(
                "item == \"e1\", part == \"EIT2\", value < 85", "item == \"e1\", part == \"EIT2\", value < 80"));

        assertThat(details(diff))
                .containsExactly("threshold of the score of e1 (Service keeps to steps and time limits) in EIT part 2"
                        + " changed from < 85.00 to < 80.00");
        assertThat(diff.rules().get(0).details().get(0).th())
                .isEqualTo(
                        "เกณฑ์ของคะแนนข้อ e1 (บริการตามขั้นตอนและเวลา) ในแบบวัด EIT ส่วนที่ 2 เปลี่ยนจาก < 85.00 เป็น < 80.00");
    }

    @Test
    void aComparisonThatChangedIsAChangedCondition() throws IOException {
        assertThat(details(diff(E1.replace("most < 85 )\n    Item", "most <= 85 )\n    Item"))))
                .containsExactly("condition changed from “the highest possible score of EIT part 2 is below 85.00”"
                        + " to “the highest possible score of EIT part 2 is at most 85.00”");
    }

    @Test
    void aConditionThatCameOrWentIsTold() throws IOException {
        assertThat(details(diff(E1.replace("    ComponentScore( component == \"EIT2\", most < 85 )\n", ""))))
                .containsExactly("condition removed: “the highest possible score of EIT part 2 is below 85.00”");
        assertThat(details(diff(E1.replace("then", "    OverallScore( value < 95 )\nthen"))))
                .containsExactly("condition added: “the overall score is below 95.00”");
    }

    @Test
    void findingsSourceAndConfidenceAreCompared() throws IOException {
        assertThat(details(diff(E1.replace("recommend(\"e1\")", "recommend(\"e2\")")
                        .replace("@confidence(\"A\")", "@confidence(\"C\")")
                        .replace("published", "printed"))))
                .hasSize(3)
                .anyMatch(detail -> detail.startsWith("finding changed from “give advice e1"))
                .anyMatch(detail -> detail.startsWith("source changed from “published"))
                .contains("confidence changed from A to C");
    }

    @Test
    void aRuleThatCameIsAdded() throws IOException {
        PackDiff diff = diff(E1.replace("e1: steps", "of our own: steps").replace("value < 85", "value < 90"));

        assertThat(diff.count(Kind.ADDED)).isEqualTo(1);
        assertThat(diff.rules())
                .hasSize(1)
                .allSatisfy(change -> assertThat(change.after().sentence().en()).contains("below 90.00"));
    }

    @Test
    void theOtherWayRoundARuleIsRemoved() throws IOException {
        ItaEngine own = pack(E1.replace("e1: steps", "of our own: steps").replace("value < 85", "value < 90"));

        assertThat(PackDiff.of(own, BUILT_IN).rules())
                .extracting(RuleChange::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void aRuleOfAnotherNameThatSaysTheSameIsRenamed() throws IOException {
        ItaEngine before = pack(E1.replace("e1: steps", "first name: steps").replace("value < 85", "value < 90"));
        ItaEngine after = pack(E1.replace("e1: steps", "second name: steps").replace("value < 85", "value < 90"));

        assertThat(PackDiff.of(before, after).rules())
                .extracting(RuleChange::kind)
                .containsExactly(Kind.RENAMED);
    }

    @Test
    void textsAreComparedInEachLanguage() throws IOException {
        write("messages_th.properties", "recommend.e1.title = ชื่อใหม่\n");

        PackDiff diff = diff(E1);

        assertThat(diff.texts()).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo("recommend.e1.title");
            assertThat(change.language()).isEqualTo("th");
            assertThat(change.after()).contains("ชื่อใหม่");
        });
        assertThat(diff.rules()).as("no rule changed").isEmpty();
    }

    @Test
    void whoseResultChangesIsToldFromWhatToWhatAndWhy() throws IOException {
        ItaEngine changed = pack(E1.replace("value < 85", "value < 77"));
        Assessment ko = ko();
        AgencyImpact effect = AgencyImpact.of("ko.json", BUILT_IN.analyse(ko), changed.analyse(ko));

        assertThat(effect.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.kind()).isEqualTo(FindingKind.RECOMMEND);
            assertThat(shift.about().en()).isEqualTo("e1");
            assertThat(shift.to().en()).isEqualTo("none");
            assertThat(shift.before()).extracting(because -> because.claim()).contains("e1.part2 77.00 < 85.00");
        });
        PackDiff diff = PackDiff.of(BUILT_IN, changed);
        assertThat(DiffText.of(diff, List.of(effect), Locale.ENGLISH))
                .contains("Agencies affected: 1 of 1", "e1.part2 77.00 < 85.00", "2567/recommendations-eit.drl:");
        assertThat(DiffText.of(diff, List.of(effect), Locale.forLanguageTag("th")))
                .contains("ผลต่อหน่วยงาน: เปลี่ยน 1 จาก 1 แห่ง", "→ ไม่มี", "เดิมเพราะ");
        assertThat(DiffJson.of(diff, List.of(effect))).contains("\"becauseOld\"", "\"threshold\": 85");
    }

    @Test
    void aChangedLevelIsToldWithBothReasons() throws IOException {
        ItaEngine changed = pack("""
                rule "Level PASS: overall at least 85, a component below 85"
                when
                    OverallScore( value >= 95 )
                then
                    findings.level("GOOD");
                end
                """);
        Assessment ko = ko();

        assertThat(AgencyImpact.of("ko.json", BUILT_IN.analyse(ko), changed.analyse(ko))
                        .shifts())
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.from().th()).isEqualTo("ผ่าน (PASS)");
                    assertThat(shift.to().th()).isEqualTo("ผ่านดี (GOOD)");
                    assertThat(shift.before()).isNotEmpty();
                    assertThat(shift.after()).isNotEmpty();
                });
    }

    private static List<String> details(PackDiff diff) {
        return diff.rules().stream()
                .flatMap(change -> change.details().stream())
                .map(detail -> detail.en())
                .toList();
    }

    private PackDiff diff(String rules) throws IOException {
        return PackDiff.of(BUILT_IN, pack(rules));
    }

    private ItaEngine pack(String rules) throws IOException {
        write("pack.json", "{\"name\": \"own\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("own.drl", rules);
        return ItaEngine.builder().fiscalYear(2567).pack(folder).build();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    /** The municipality's result, from the cases of the built-in pack: the one file that every module sees. */
    private static Assessment ko() {
        try (InputStream in = RulePack.class.getResourceAsStream("packs/2567/cases/ko-2567.json")) {
            return Assessment.read(Objects.requireNonNull(in), "ko-2567.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

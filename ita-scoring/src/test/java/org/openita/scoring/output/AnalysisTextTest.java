package org.openita.scoring.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.finding.Because;
import org.openita.model.finding.Note;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;

@Tag("text")
class AnalysisTextTest {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /** The municipality's result, through the whole engine. */
    private static final Analysis REAL = ItaEngine.forFiscalYear(2567).analyse(Result.ko());

    @Test
    void readsInThaiAsOneScreen() {
        assertThat(withoutHashes(REAL.toText(THAI))).isEqualTo(Schema.resource("ko-2567_th.txt"));
    }

    @Test
    void readsInEnglishAsOneScreen() {
        assertThat(withoutHashes(REAL.toText(Locale.ENGLISH))).isEqualTo(Schema.resource("ko-2567_en.txt"));
    }

    /** A text that has not changed stays as it is when another rule of the pack does. */
    private static String withoutHashes(String text) {
        return text.replaceAll("\\b[0-9a-f]{12}\\b", "(hash)");
    }

    @Test
    void isThaiForEveryOtherLocale() {
        assertThat(SampleAnalyses.ko().toText(Locale.JAPANESE))
                .isEqualTo(SampleAnalyses.ko().toText(THAI));
    }

    @Test
    void saysWhyTheLevelIsWhatItIs() {
        assertThat(SampleAnalyses.ko().toText(THAI)).contains("เพราะ EIT ส่วนที่ 2 82.44 < 85.00 [2567/levels.drl:31]");
    }

    @Test
    void figuresOfAClaimStandOnOneLine() {
        Because because = SampleAnalyses.because("r", "p/f.drl:1", "e1.part2", "77.00", "<", "85");

        assertThat(SampleAnalyses.levelledBy(Collections.nCopies(20, because))
                        .toText(THAI)
                        .lines())
                .filteredOn(line -> line.contains("77.00"))
                .isNotEmpty()
                .allMatch(line -> line.contains("77.00 < 85.00"));
    }

    @Test
    void marksOnlyWhatTheRulesFoundToFallShort() {
        assertThat(SampleAnalyses.ko().toText(Locale.ENGLISH).lines().filter(line -> line.contains("▼")))
                .hasSize(2)
                .anyMatch(line -> line.contains("EIT part 2"))
                .anyMatch(line -> line.contains("Improvement of work"));
    }

    @Test
    void marksNothingWithoutAFinding() {
        assertThat(SampleAnalyses.unknown(2567).toText(THAI)).doesNotContain("▼");
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void noLineIsWiderThanTheScreen(String language) {
        String name = "องค์การบริหารส่วนตำบลที่มีชื่อยาวมาก".repeat(8);

        assertThat(SampleAnalyses.named(name)
                        .toText(Locale.forLanguageTag(language))
                        .lines())
                .allMatch(line -> DisplayWidth.of(line) <= ConsolePage.WIDTH);
    }

    @Test
    void figuresStandBelowEachOther() {
        assertThat(SampleAnalyses.ko()
                        .toText(THAI)
                        .lines()
                        .filter(line -> line.matches(".*(97\\.43|92\\.82|90\\.79|83\\.83)\\b.*") && !line.contains("["))
                        .filter(line -> !line.startsWith("✗"))
                        .map(line -> DisplayWidth.of(line.replaceAll("\\d\\d\\.\\d\\d.*", ""))))
                .hasSize(4)
                .containsOnly(63);
    }

    @Test
    void aMissingScoreIsADash() {
        assertThat(SampleAnalyses.unknown(2567).toText(THAI)).contains("คะแนนรวม –   ระดับ ยังระบุระดับไม่ได้");
    }

    @Test
    void aYearWithoutTopicsHasNoTableOfTopics() {
        assertThat(SampleAnalyses.unknown(2563).toText(Locale.ENGLISH)).doesNotContain("Topics");
    }

    @Test
    void withoutItemsItSaysThatThereIsNoAdviceByItem() {
        assertThat(SampleAnalyses.unknown(2567).toText(Locale.ENGLISH))
                .contains("Recommendations: 0")
                .contains("There are no item scores, hence no advice by item")
                .doesNotContain("Nothing falls short");
    }

    @Test
    void nothingInARuleReachesTheTerminalAsAControl() {
        Because because = SampleAnalyses.because("r", "p\u001B[2J\u202E/f.drl\nx:1", "EIT2", "82.44", "<", "85");

        assertThat(SampleAnalyses.levelledBy(List.of(because)).toText(THAI)).contains("[p\uFFFD[2J\uFFFD/f.drl x:1]\n");
    }

    @Test
    void nothingInANoteReachesTheTerminalAsAControl() {
        Note note = new Note("missing", Text.same("ก\u001B]0;x\u0007"), Map.of());

        assertThat(SampleAnalyses.with(List.of(note), List.of()).toText(THAI)).contains("! ก\uFFFD]0;x\uFFFD\n");
    }

    @Test
    void placesLookLikePlacesOnly() {
        assertThat(SampleAnalyses.named("{0} {1}").toText(THAI)).startsWith("{0} {1}\n");
    }
}

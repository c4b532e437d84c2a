package org.openita.scoring.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Confidence;
import org.openita.model.text.Text;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;
import org.openita.scoring.check.CheckedFile;

class CheckTextTest {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @Test
    void fewRespondentsAreToldWithTheConfidenceOfTheNumberExpected() {
        Assessment ko = Result.koAsPrinted().assessment().withRespondents("IIT", 26);
        CheckedFile checked =
                new CheckedFile("ko.json", ItaEngine.forFiscalYear(2567).check(ko));

        assertThat(CheckText.of(checked, Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains("IIT: 26 answered; at least 30 are expected (confidence C)")
                .contains("The number expected is not confirmed; compare it with the manual of the year. [not sure]");
        assertThat(CheckText.of(checked, THAI)).contains("IIT: มีผู้ตอบ 26 คน");
        assertThat(CheckJson.of(checked)).contains("\"confidence\": \"C\"");
    }

    @ParameterizedTest
    @EnumSource(Confidence.class)
    void everyConfidenceOfASourceHasWords(Confidence confidence) {
        assertThat(said(confidence.label(), Locale.ENGLISH)).containsPattern("\\[(fairly sure|probable|not sure)]");
        assertThat(said(confidence.label(), THAI)).containsPattern("\\[(ค่อนข้างแน่|น่าจะใช่|ไม่แน่ใจ)]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"high", "medium", "low"})
    void everyConfidenceOfANoteHasWords(String confidence) {
        assertThat(said(confidence, Locale.ENGLISH)).containsPattern("\\[(fairly sure|probable|not sure)]");
    }

    @Test
    void aConfidenceOfSomeoneElseStandsAsItIs() {
        assertThat(said("A-", Locale.ENGLISH)).endsWith("something [A-]\n");
        assertThat(said(new BigDecimal("0.9"), THAI)).endsWith("[0.9]\n");
    }

    private static String said(Object confidence, Locale locale) {
        Note note = new Note("of-its-own", new Text("บางอย่าง", "something"), Map.of("confidence", confidence));
        return CheckText.of(new CheckedFile("a.json", List.of(note)), locale);
    }
}

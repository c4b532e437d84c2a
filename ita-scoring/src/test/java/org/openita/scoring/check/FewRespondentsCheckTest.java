package org.openita.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.scoring.Result;

@Tag("text")
class FewRespondentsCheckTest {

    private static final String KIND = "few-respondents";

    @Test
    void fewerThanExpectedIsANoteWithItsSourceAndConfidence() {
        List<Note> notes = few(Result.koAsPrinted().assessment().withRespondents("IIT", 26));

        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).details())
                .containsEntry("subject", "IIT")
                .containsEntry("respondents", new BigDecimal(26))
                .containsEntry("least", new BigDecimal(30))
                .containsEntry("confidence", "C")
                .containsKey("source");
        assertThat(notes.get(0).text().en()).startsWith("IIT: 26 answered; at least 30 are expected (confidence C).");
        assertThat(notes.get(0).text().th()).startsWith("IIT: มีผู้ตอบ 26 คน จากที่คาดไว้อย่างน้อย 30 คน");
    }

    @Test
    void asManyAsExpectedIsNoneAndNeitherIsANumberThatWasNotGiven() {
        Assessment ko = Result.koAsPrinted().assessment();

        assertThat(few(ko)).isEmpty();
        assertThat(few(ko.withRespondents("IIT", 30).withRespondents("EIT2", 20)))
                .isEmpty();
    }

    @Test
    void aNumberThatWasGivenTellsWhichScoresCannotBe() {
        Assessment ko = Result.koAsPrinted().assessment().withRespondents("i5", 20);

        assertThat(DataCheck.of(Framework.of(2567)).notes(ko))
                .filteredOn(note -> note.kind().equals("misprint-suspect"))
                .filteredOn(note -> "i5".equals(note.details().get("item")))
                .extracting(note -> note.details().get("respondents"))
                .containsExactly(new BigDecimal(20));
    }

    private static List<Note> few(Assessment assessment) {
        return DataCheck.of(Framework.of(2567)).notes(assessment).stream()
                .filter(note -> note.kind().equals(KIND))
                .toList();
    }
}

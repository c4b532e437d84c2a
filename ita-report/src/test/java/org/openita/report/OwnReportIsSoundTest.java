package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.report.draft.ReportBuilder;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.proofreading.Proofreader;
import org.openita.scoring.proofreading.ReportText;

/** A report that this library writes says nothing that the check of reports doubts. */
@Tag("text")
class OwnReportIsSoundTest {

    private static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void noSentenceOfAReportOnARandomResultIsDoubted(long seed) throws IOException {
        Analysis analysis = ENGINE.analyse(random(new Random(seed)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReportFormat.MD.write(ReportBuilder.of(ReportRequest.of(analysis)), written);
        ReportText report = ReportText.of(written.toString(StandardCharsets.UTF_8));

        assertThat(Proofreader.notes(report, analysis))
                .as("seed " + seed)
                .filteredOn(Note::isDoubt)
                .extracting(note -> note.text().en())
                .isEmpty();
    }

    /** Good and bad agencies: each has scores around a mean of its own. */
    private static Assessment random(Random random) {
        Framework framework = Framework.of(2567);
        int mean = 50 + random.nextInt(50);
        Map<String, Score> items = new LinkedHashMap<>();
        for (Subject subject : framework.subjects(Subject.Kind.ITEM)) {
            boolean isOfTwo = subject.scale().orElseThrow().points().size() == 2;
            int points = Math.max(0, Math.min(10_000, 100 * mean + random.nextInt(4_000) - 2_000));
            int score = isOfTwo ? (random.nextInt(100) < mean ? 10_000 : 0) : points;
            items.put(subject.id(), Score.of(String.valueOf(score / 100.0)));
        }
        Agency agency = new Agency(
                Optional.empty(), "เทศบาลตำบลต้นแบบ", Optional.empty(), Optional.of("ทดลอง"), Optional.of("ตัวอย่าง"));
        return new Assessment(framework.fiscalYear(), agency, items, Map.of());
    }
}

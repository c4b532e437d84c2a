package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.report.BelowReader.LEVEL;
import static org.openita.report.BelowReader.MARK;

import com.google.common.collect.Multimap;
import com.google.common.collect.TreeMultimap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.report.draft.ReportBuilder;
import org.openita.report.markdown.MarkdownWriter;
import org.openita.scoring.Analysis;

/** Whoever reads the text and the report of an agency in both languages is told one figure of each score that falls short. */
@Tag("text")
class OneVoiceTest {

    private static final int AGENCIES = 300;
    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final int[] AT_BOUNDS = {10_000, 9_500, 9_499, 8_900, 8_899, 8_500, 8_499, 7_000, 6_999};
    private static final List<Integer> YEARS = List.of(2567, 2562, 2567, 2565, 2567, 2566, 2567, 2568);

    @Test
    void everyScoreIsBelowOneFigureInTextAndReport() {
        Set<String> senses = new TreeSet<>();
        int said = 0;
        for (int seed = 0; seed < AGENCIES; seed++) {
            Analysis analysis = Samples.analysis(agency(seed));
            Multimap<String, BigDecimal> figures = TreeMultimap.create();
            for (String text : texts(analysis)) {
                BelowReader reader = BelowReader.of(text);
                assertThat(reader.notUnderstood())
                        .as("seed " + seed + "\n" + text)
                        .isZero();
                reader.said().forEach(each -> figures.put(each.subject() + " as " + sense(each), each.figure()));
                reader.said().forEach(each -> senses.add(each.sense()));
                said += reader.said().size();
            }
            assertThat(figures.asMap())
                    .as("seed " + seed)
                    .allSatisfy((subject, all) -> assertThat(all).as(subject).hasSize(1));
        }
        assertThat(said).isGreaterThan(100 * AGENCIES);
        assertThat(senses).contains(MARK, LEVEL);
    }

    /** A reader who overlooks two voices proves nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The overall score is 80.00, 5.00 points below the mark of 85.\n| Overall score | 100 % | 80.00 | below 89 |",
                "คะแนนรวม 80.00 คะแนน ต่ำกว่าเกณฑ์ 85 คะแนนอยู่ 5.00 คะแนน\n| คะแนนรวม | ร้อยละ 100 | 80.00 | ต่ำกว่า 89 |",
                "- In EIT part 2, items below 85: e1 (Service keeps to steps), at 80.00.\n"
                        + "2. e1 (Service keeps to steps) in EIT part 2: 80.00, below 89.",
                "EIT       External Integrity       80.00  ▼ below 85.00\nEIT scored 80.00, 9.00 points below the mark of 89."
            })
    void twoFiguresAreFoundOut(String text) {
        assertThat(BelowReader.of(text).said())
                .extracting(each -> each.figure().toPlainString())
                .containsExactly("85", "89");
        assertThat(BelowReader.of(text).said())
                .extracting(each -> each.subject() + each.sense())
                .containsOnly(BelowReader.of(text).said().get(0).subject() + MARK);
    }

    /** The built-in rules go by the same figures for the level and the marks of components; the whole has more levels than marks. */
    private static String sense(BelowReader.Said said) {
        boolean isComponent = said.subject().matches("IIT|EIT[12]?|OIT");
        return said.sense().equals(LEVEL) && isComponent ? MARK : said.sense();
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

    /** Of some only what is published is known, of some a score is missing, and many scores lie at bounds. */
    private static Assessment agency(int seed) {
        Random random = new Random(seed);
        Framework framework = Framework.of(YEARS.get(seed % YEARS.size()));
        boolean byItem = !framework.topics().isEmpty() && random.nextInt(5) > 0;
        int low = random.nextBoolean() ? 6_000 : 8_000;
        Map<String, Score> items = new LinkedHashMap<>();
        Map<String, Score> published = new LinkedHashMap<>();
        for (Subject subject : framework.subjects().values()) {
            boolean isKnown = random.nextInt(40) > 0;
            if (isKnown && byItem && subject.kind() == Kind.ITEM) {
                items.put(subject.id(), subject.id().startsWith("o") ? passed(random) : score(random, low));
            } else if (isKnown && !byItem && isPublished(subject)) {
                published.put(subject.id(), score(random, low));
            }
        }
        return new Assessment(framework.fiscalYear(), Agency.named("หน่วยงานสมมติ"), items, published);
    }

    private static boolean isPublished(Subject subject) {
        return subject.kind() == Kind.INDICATOR
                || subject.kind() == Kind.PART
                || subject.kind() == Kind.INSTRUMENT
                || subject.kind() == Kind.OVERALL;
    }

    private static Score passed(Random random) {
        return Score.ofHundredths(random.nextInt(6) == 0 ? 0 : Score.MAX_HUNDREDTHS);
    }

    private static Score score(Random random, int low) {
        return Score.ofHundredths(
                random.nextInt(6) == 0
                        ? AT_BOUNDS[random.nextInt(AT_BOUNDS.length)]
                        : low + random.nextInt((int) Score.MAX_HUNDREDTHS - low));
    }
}

package org.openita.tables.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.tables.text.TextEncoding;

/** Holds the reader against arithmetic that shares nothing with it: lists of points, added up with BigDecimal. */
class SurveyOracleTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final List<String> WORDS =
            List.of("น้อยที่สุดหรือไม่มีเลย", "น้อย", "ค่อนข้างน้อย", "ค่อนข้างมาก", "มาก", "มากที่สุด");
    private static final List<String> NUMBERS = List.of("1", "2", "3", "4", "5", "6");
    private static final List<String> HAS = List.of("ไม่มี", "มี");
    private static final List<String> EVER = List.of("ไม่เคย", "เคย");
    private static final List<String> LESS_IS_BETTER = List.of("i3", "i5", "i6", "i7", "i8", "i9", "i11", "e3");
    private static final List<String> YES_NO = List.of("i3", "i9", "e3", "e9");

    @Property(tries = 60)
    void scoresAreTheMeansOfWhatWasAnswered(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int respondents,
            @ForAll TextEncoding encoding,
            @ForAll @IntRange(min = 1, max = 5) int threads)
            throws IOException {
        Survey survey = new Survey(new Random(seed), respondents);
        Path file = Files.createTempFile("survey", ".csv");
        try (Writer out = encoding.writer(Files.newOutputStream(file))) {
            out.write(survey.text);
        }
        Questionnaire questionnaire = Questionnaire.of(FRAMEWORK);
        SurveyLayout layout = new HeadingReader(questionnaire, ColumnMap.EMPTY, SurveySource.of("x")).read(file);

        FileCount counted = new FileCounter(questionnaire, threads, 200, false).count(file, layout);
        Sums sums = new Sums(questionnaire);
        Settlement settlement = new Settlement(questionnaire, counted, new ScaleWords(layout, counted.troubles()));
        settlement.addTo(sums);

        assertThat(counted.troubles().size()).isZero();
        assertThat(settlement.log().isEmpty()).isTrue();
        assertThat(counted.rows()).isEqualTo(respondents);
        assertThat(scores(new Scoring(questionnaire, sums).assessments())).isEqualTo(survey.expected());
        Files.delete(file);
    }

    private static Map<String, String> scores(List<Assessment> assessments) {
        Map<String, String> scores = new TreeMap<>();
        for (Assessment each : assessments) {
            each.items().forEach((subject, score) -> {
                String group = subject.startsWith("i") ? "IIT" : subject.endsWith("1") ? "EIT1" : "EIT2";
                int people = each.respondents(subject, group).orElseThrow();
                scores.put(each.agency().name() + " " + subject, score + " of " + people);
            });
        }
        return scores;
    }

    /** A survey of both instruments with agencies, answers and gaps at random, and what it must come to. */
    private static final class Survey {

        private final Random random;
        private final List<String> items = new ArrayList<>();
        private final Map<String, List<BigDecimal>> points = new LinkedHashMap<>();
        private final String text;

        Survey(Random random, int respondents) {
            this.random = random;
            for (int i = 1; i <= 15; i++) {
                items.add("i" + i);
            }
            for (int i = 1; i <= 9; i++) {
                items.add("e" + i);
            }
            StringBuilder rows = new StringBuilder("agency,part," + String.join(",", items) + ",remark\r\n");
            for (int i = 0; i < respondents; i++) {
                rows.append(row());
            }
            text = rows.toString();
        }

        private String row() {
            String agency = random.nextInt(4) == 0 ? "ก้อ, \"ลี้\"" : "แม่ตืน " + random.nextInt(5);
            int part = random.nextInt(3);
            List<String> cells = new ArrayList<>();
            cells.add('"' + agency.replace("\"", "\"\"") + '"');
            cells.add(part == 0 ? "" : "part" + part);
            int must = random.nextInt(part == 0 ? 15 : 9) + (part == 0 ? 0 : 15);
            for (int i = 0; i < items.size(); i++) {
                boolean isAsked = (part == 0) == (i < 15);
                boolean answers = isAsked && (i == must || random.nextInt(10) > 0);
                cells.add(answers ? answer(agency, items.get(i), part) : "");
            }
            String remark = random.nextInt(3) == 0 ? "\"สอง\n\"\"บรรทัด\"\"\"" : "";
            return String.join(",", cells) + "," + remark + "\r\n";
        }

        private String answer(String agency, String item, int part) {
            boolean isYesNo = YES_NO.contains(item);
            int place = random.nextInt(isYesNo ? 2 : 6);
            int steps = isYesNo ? place * 5 : place;
            int worth = (LESS_IS_BETTER.contains(item) ? 5 - steps : steps) * 20;
            String subject = agency + " " + (part == 0 ? item : item + ".part" + part);
            points.computeIfAbsent(subject, key -> new ArrayList<>()).add(BigDecimal.valueOf(worth));
            List<String> words = isYesNo ? (part == 0 ? HAS : EVER) : hasWords(item) ? WORDS : NUMBERS;
            return random.nextBoolean() ? words.get(place) : String.valueOf(place + 1);
        }

        /** Of the other questions no words are known. */
        private static boolean hasWords(String item) {
            return item.startsWith("i") && !item.equals("i12");
        }

        Map<String, String> expected() {
            Map<String, String> expected = new TreeMap<>();
            points.forEach((subject, worth) -> {
                BigDecimal sum = worth.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal mean = sum.divide(BigDecimal.valueOf(worth.size()), 2, RoundingMode.HALF_UP);
                expected.put(subject, mean + " of " + worth.size());
            });
            return expected;
        }
    }
}

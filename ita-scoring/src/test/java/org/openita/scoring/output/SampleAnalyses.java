package org.openita.scoring.output;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.Target;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Topic;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.result.EngineInfo;
import org.openita.scoring.result.PackInfo;

/** Analyses made by hand, so that what shows them is tested apart from what makes them. */
final class SampleAnalyses {

    static final Agency KO = new Agency(
            Optional.empty(),
            "เทศบาลตำบลก้อ",
            Optional.of("subdistrict-municipality"),
            Optional.of("ลี้"),
            Optional.of("ลำพูน"));

    private static final Because EIT_2_IS_LOW =
            because("level: pass", "2567/levels.drl:31", "EIT2", "82.44", "<", "85");

    private SampleAnalyses() {}

    /** The municipality's result of FY2567, with some of what follows from it. */
    static Analysis ko() {
        return new Analysis(
                engine(2567),
                Framework.of(2567).fiscalYear(),
                KO,
                koScores(),
                new Level("PASS", new Text("ผ่าน", "Pass"), List.of(EIT_2_IS_LOW)),
                List.of(stepsAndTimes(), channels()),
                topics(),
                List.of(),
                Map.of(),
                List.of(misprint(), mismatch()),
                targets(),
                Thresholds.NONE);
    }

    /** An agency of which nothing is known but that it was assessed. */
    static Analysis unknown(int year) {
        Framework framework = Framework.of(year);
        return new Analysis(
                engine(year),
                framework.fiscalYear(),
                Agency.named("หน่วยงานสมมติ"),
                sheet(framework, Map.of()),
                new Level(Level.UNDETERMINED, new Text("ยังระบุระดับไม่ได้", "level not determined"), List.of()),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(new Note("missing", new Text("ไม่มีคะแนน overall", "overall is missing"), Map.of())),
                List.of(),
                Thresholds.NONE);
    }

    /** The municipality's result under another name. */
    static Analysis named(String name) {
        Analysis ko = ko();
        return new Analysis(
                ko.engine(),
                ko.fiscalYear(),
                Agency.named(name),
                ko.scores(),
                ko.level(),
                ko.recommendations(),
                ko.topics(),
                ko.actions(),
                ko.statements(),
                ko.notes(),
                ko.targets(),
                ko.thresholds());
    }

    /** The municipality's result with other reasons for its level. */
    static Analysis levelledBy(List<Because> reasons) {
        Analysis ko = ko();
        return new Analysis(
                ko.engine(),
                ko.fiscalYear(),
                ko.agency(),
                ko.scores(),
                new Level(ko.level().code(), ko.level().name(), reasons),
                ko.recommendations(),
                ko.topics(),
                ko.actions(),
                ko.statements(),
                ko.notes(),
                ko.targets(),
                ko.thresholds());
    }

    /** The municipality's result with other notes, and a plan. */
    static Analysis with(List<Note> notes, List<Action> actions) {
        Analysis ko = ko();
        return new Analysis(
                ko.engine(),
                ko.fiscalYear(),
                ko.agency(),
                ko.scores(),
                ko.level(),
                ko.recommendations(),
                ko.topics(),
                actions,
                ko.statements(),
                notes,
                ko.targets(),
                ko.thresholds());
    }

    static Because because(
            String rule, String source, String subject, String value, String comparison, String threshold) {
        return new Because(rule, source, subject, new BigDecimal(value), comparison, new BigDecimal(threshold));
    }

    private static EngineInfo engine(int year) {
        return new EngineInfo(
                "0.1.0",
                Framework.of(year).toString(),
                List.of(new PackInfo("2567", "1.0.0", "0123456789abcdef".repeat(4))));
    }

    /** A score sheet of these scores; any other is missing. */
    private static ScoreSheet sheet(Framework framework, Map<String, String> scores) {
        return ScoreSheet.of(
                framework,
                framework.subjects().keySet().stream()
                        .map(id -> scores.containsKey(id) ? Score.of(scores.get(id)) : Score.MISSING)
                        .toArray(Score[]::new));
    }

    private static ScoreSheet koScores() {
        Map<String, String> scores = new HashMap<>();
        Stream.of(
                        "i 95.38 96.92 100 93.85 96.45 96.92 94.62 97.69 100 90.00 97.69 90.77 97.69 97.00 96.15",
                        "e*.part1 95.25 95.75 98.75 96.50 96.75 96.50 96.50 96.00 62.50",
                        "e*.part2 77 78 100 79 83 77 74 74 100",
                        "o" + " 100".repeat(35),
                        "9.* 100 100 100 100 100",
                        "10.* 100 100",
                        "* 97.43 95.64 97.44 92.82 97.18 90.79 88.13 83.83 100 100")
                .forEach(line -> scores.putAll(numbered(line)));
        scores.putAll(Map.of("IIT", "96.10", "EIT", "87.58", "EIT1", "92.72", "EIT2", "82.44", "OIT", "100"));
        scores.put("overall", "95.11");
        return sheet(Framework.of(2567), scores);
    }

    /** {@code "e*.part1 95.25 95.75"}: e1.part1 is 95.25, e2.part1 is 95.75. */
    private static Map<String, String> numbered(String line) {
        List<String> words = List.of(line.split(" ", -1));
        String pattern = words.get(0).contains("*") ? words.get(0) : words.get(0) + "*";
        return Stream.iterate(1, i -> i < words.size(), i -> i + 1)
                .collect(toMap(i -> pattern.replace("*", Integer.toString(i)), words::get));
    }

    private static Recommendation stepsAndTimes() {
        return new Recommendation(
                "e1",
                List.of("e1"),
                new Text("ขั้นตอนและระยะเวลาการให้บริการ", "Steps and time limits of services"),
                new Text(
                        "เขียนขั้นตอนและระยะเวลาของแต่ละบริการไว้ในคู่มือการปฏิบัติงาน (o10) หรือคู่มือการให้บริการ (o11) "
                                + "แล้วเผยแพร่เป็นแผ่นพับ อินโฟกราฟิก และป้าย ทั้งบนเว็บไซต์และ ณ จุดให้บริการ",
                        "Write the steps and time limits of each service into the work manual (o10) or the service manual "
                                + "(o11), and publicise them as leaflets, infographics and signs, online and at the office."),
                List.of("o10", "o11"),
                List.of(because("EIT part 2, e1", "2567/eit.drl:12", "e1.part2", "77.00", "<", "85.00")));
    }

    private static Recommendation channels() {
        return new Recommendation(
                "e4+e5",
                List.of("e4", "e5"),
                new Text("ช่องทางและการเผยแพร่ข้อมูล", "Channels and publicity"),
                new Text(
                        "เผยแพร่หลายช่องทางที่เข้าถึงง่าย", "Publish through several channels that are easy to reach."),
                List.of(),
                List.of(
                        because("EIT part 2, e4 and e5", "2567/eit.drl:30", "e4.part2", "79.00", "<", "85"),
                        because("EIT part 2, e4 and e5", "2567/eit.drl:30", "e5.part2", "83.00", "<", "85")));
    }

    private static List<TopicRemarks> topics() {
        return Framework.of(2567).topics().stream()
                .map(topic -> new TopicRemarks(topic.id(), topic.name(), rows(topic)))
                .toList();
    }

    private static List<Remark> rows(Topic topic) {
        return topic.rows().stream().map(row -> remark(topic, row)).toList();
    }

    private static Remark remark(Topic topic, Topic.Row row) {
        boolean improve = row.instrument().equals("EIT");
        return new Remark(
                topic.id(),
                row.instrument(),
                row.items(),
                improve ? Verdict.IMPROVE : Verdict.MAINTAIN,
                improve ? new Text("ปรับปรุง", "Improve it.") : new Text("รักษาระดับ", "Keep it up."),
                improve ? List.of(because("topics", "2567/topics.drl:9", "e8.part2", "74.00", "<", "85")) : List.of());
    }

    private static Note misprint() {
        return new Note(
                "misprint-suspect",
                new Text(
                        "ข้อ i5 ควรเป็น 96.15 (พิมพ์ไว้ 96.45) จึงจะได้ตัวชี้วัดที่ 2 ตามที่ประกาศ",
                        "i5 would have to be 96.15 (96.45 is given) for indicator 2 to be as published"),
                ImmutableMap.of(
                        "item",
                        "i5",
                        "value",
                        new BigDecimal("96.45"),
                        "fits",
                        List.of(new BigDecimal("96.15")),
                        "respondents",
                        new BigDecimal(26),
                        "confidence",
                        "B"));
    }

    private static Note mismatch() {
        return new Note(
                "published-mismatch",
                new Text(
                        "ตัวชี้วัดที่ 5 ประกาศไว้ 97.18 คำนวณได้ 96.95",
                        "Indicator 5: 97.18 published, 96.95 computed"),
                ImmutableMap.of("subject", "5", "suspects", List.of("i13", "i14", "i15")));
    }

    private static List<Target> targets() {
        return List.of(
                target(
                        "indicator-85",
                        "8",
                        new Text("ตัวชี้วัดที่ 8 ไม่ต่ำกว่า 85", "Indicator 8 at 85 or more"),
                        "83.83",
                        "85.00"),
                target(
                        "pass-85",
                        "overall",
                        new Text("คะแนนรวมไม่ต่ำกว่า 85", "Overall 85 or more"),
                        "95.11",
                        "85.00"));
    }

    private static Target target(String code, String subject, Text name, String value, String target) {
        boolean reached = new BigDecimal(value).compareTo(new BigDecimal(target)) >= 0;
        return new Target(
                code,
                subject,
                name,
                new BigDecimal(value),
                new BigDecimal(target),
                reached,
                Confidence.B,
                List.of(because(code, "2567/targets.drl:5", subject, value, reached ? ">=" : "<", target)));
    }
}

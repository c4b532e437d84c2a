package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.finding.EarlierPlan.Goal;
import org.openita.model.framework.Framework;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.report.ReportFacts;
import org.openita.tables.PlanFile;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesOneReportInEveryFormat() throws IOException {
        assertThat(report("data/ko-2567.json", "--format", "docx,odt,html,pdf,xlsx,md"))
                .isZero();
        assertThat(names())
                .containsExactly(
                        "ko-2567.docx", "ko-2567.html", "ko-2567.md", "ko-2567.odt", "ko-2567.pdf", "ko-2567.xlsx");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ko-2567.docx");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("เขียนแล้ว: " + folder.resolve("out") + "/ko-2567.docx", "มีข้อสังเกตเรื่องตัวเลข");
    }

    @Test
    void englishStandsBesideThai() throws IOException {
        report("data/ko-2567.json", "--format", "md");
        report("data/ko-2567.json", "--format", "md", "--lang", "en");
        assertThat(names()).containsExactly("ko-2567-en.md", "ko-2567.md");
    }

    @Test
    void takesEarlierYearsAndAProfile() throws IOException {
        Path before = folder.resolve("before.json");
        Files.writeString(
                before, "{\"fiscalYear\": 2566, \"agency\": {\"name\": \"เทศบาลตำบลก้อ\"}, \"overall\": 91.25}");
        Path profile = folder.resolve("profile.json");
        Files.writeString(
                profile, "{\"units\": {\"clerk\": \"สำนักปลัดเทศบาลตำบลก้อ\"}, \"limits\": [\"บุคลากรไม่พอ\"]}");
        int status = report(
                "data/ko-2567.json",
                "--format",
                "md",
                "--previous",
                before.toString(),
                "--profile",
                profile.toString());
        assertThat(status).isZero();
        assertThat(folder.resolve("out/ko-2567.md"))
                .content()
                .contains("91.25", "บุคลากรไม่พอ", "สำนักปลัดเทศบาลตำบลก้อ", "ผลการประเมินย้อนหลัง");
    }

    @Test
    void theExampleProfileNamesPostsAndLimits() {
        int status = report("data/ko-2567.json", "--format", "md", "--profile", "data/ko-profile.json");
        assertThat(status).isZero();
        assertThat(folder.resolve("out/ko-2567.md"))
                .content()
                .contains("นักวิเคราะห์นโยบายและแผน", "หลักเกณฑ์การประเมินเปลี่ยนทุกปี", "ปลัดเทศบาลตำบลก้อ");
    }

    @Test
    void refusesAResultOfTheSameYearAsAnEarlierOne() {
        int status = report("data/ko-2567.json", "--format", "md", "--previous", "data/ko-2567-corrected.json");
        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "data/ko-2567-corrected.json",
                        "ผลของปีงบประมาณ 2567",
                        "ผลของปีก่อน 2567",
                        "ตรวจไฟล์ที่ให้ไว้ใน --previous")
                .doesNotContain("Earlier results", "fiscal year");
    }

    @Test
    void saysInEnglishTooWhichEarlierResultIsOfTheWrongYear() {
        report("data/ko-2567.json", "--format", "md", "--lang", "en", "--previous", "data/ko-2567-corrected.json");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "data/ko-2567-corrected.json",
                        "a result of fiscal year 2567",
                        "a result of a year before 2567",
                        "check the file given with --previous");
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersFromTheirReports() throws IOException {
        int status = report("data/nothing.json", "data/ko-2567.json", "data/excellent-2567.json", "--format", "md");
        assertThat(status).isEqualTo(1);
        assertThat(names()).containsExactly("excellent-2567.md", "ko-2567.md");
    }

    @Test
    void theOfficesWorkbookIsNeverWrittenOver() throws IOException {
        Path form = Files.createDirectories(folder.resolve("out")).resolve("ko-2567.md");
        Files.copy(Path.of("data/ko-2567.json"), form);

        assertThat(report(form.toString(), "--format", "md", "--force")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("เป็นไฟล์ที่อ่านเข้ามา");
        assertThat(form).hasSameBinaryContentAs(Path.of("data/ko-2567.json"));
    }

    @Test
    void theSameReportAgainIsNoTrapAndAnEditedOneIsKept() throws IOException {
        String[] all = {"data/ko-2567.json", "--format", "docx,pdf,xlsx,md"};
        assertThat(report(all)).isZero();
        assertThat(report(all)).isZero();
        Path edited = folder.resolve("out/ko-2567.md");
        Files.writeString(edited, "edited");

        assertThat(report(all)).isEqualTo(1);

        assertThat(edited).hasContent("edited");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("มีอยู่แล้วเหมือนเดิม", edited + ": มีไฟล์นี้อยู่แล้ว", "--force");
        assertThat(report("data/ko-2567.json", "--format", "md", "--force")).isZero();
        assertThat(edited).content(StandardCharsets.UTF_8).contains("เทศบาลตำบลก้อ");
    }

    @Test
    void nothingIsWrittenIfTheReportOfOneOfManyIsInTheWay() throws IOException {
        Path edited = Files.createDirectories(folder.resolve("out")).resolve("ko-2567.md");
        Files.writeString(edited, "edited");

        assertThat(report("data/excellent-2567.json", "data/ko-2567.json", "--format", "md"))
                .isEqualTo(1);

        assertThat(names()).containsExactly("ko-2567.md");
    }

    @Test
    void thaiDigitsStandBesideArabicOnes() throws IOException {
        report("data/ko-2567.json", "--format", "md");
        report("data/ko-2567.json", "--format", "md", "--thai-digits");
        assertThat(names()).containsExactly("ko-2567-thai-digits.md", "ko-2567.md");
    }

    @Test
    void whatHasNoOverallScoreIsReportedOnlyIfAskedFor() throws IOException {
        String part = Files.writeString(
                        folder.resolve("part.json"),
                        "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"อบต.ก้อ\"}, \"items\": {\"i1\": 90}}")
                .toString();

        assertThat(report(part, "--format", "md")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ไม่มีคะแนนรวม", "--incomplete", "ita check " + part);
        assertThat(folder.resolve("out")).doesNotExist();

        assertThat(report(part, "--format", "md", "--incomplete")).isZero();
        assertThat(text("part.md")).contains("นายกอบต.ก้อ");
    }

    @Test
    void aKindOfAgencyThatNobodyKnowsIsTold() throws IOException {
        String school = Files.writeString(
                        folder.resolve("school.json"),
                        "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก้อ\", \"kind\": \"โรงเรียน\"}, \"overall\": 90}")
                .toString();

        assertThat(report(school, "--format", "md")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ไม่รู้จักประเภทหน่วยงาน \"โรงเรียน\"", "เทศบาลตำบล");
    }

    @Test
    void anotherAgencysEarlierResultIsRefusedUnlessItWasRenamed() throws IOException {
        Path before = Files.writeString(
                folder.resolve("before.json"),
                "{\"fiscalYear\": 2566, \"agency\": {\"name\": \"เทศบาลตำบลป่าไผ่\"}, \"overall\": 91.25}");

        assertThat(report("data/ko-2567.json", "--format", "md", "--previous", before.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("เทศบาลตำบลป่าไผ่", "เทศบาลตำบลก้อ", "--previous-any-name");
        assertThat(folder.resolve("out")).doesNotExist();

        assertThat(report(
                        "data/ko-2567.json", "--format", "md", "--previous", before.toString(), "--previous-any-name"))
                .isZero();
        assertThat(folder.resolve("out/ko-2567.md")).content().contains("91.25");
    }

    @Test
    void progressIsToldOnlyOfAPlanThatIsGiven() throws IOException {
        String now = written("now.json", 2567, 96);
        String before = written("before.json", 2566, 80);

        assertThat(report(now, "--format", "md", "--previous", before)).isZero();
        assertThat(text("now.md"))
                .contains("เรื่องที่ต่ำกว่าเกณฑ์ในปีก่อน")
                .doesNotContain("ความก้าวหน้าตามแผนปีก่อน", "แผนปีก่อนมีเรื่องนี้แล้ว");

        assertThat(report(before, "--format", "xlsx")).isZero();
        String plan = folder.resolve("out/before.xlsx").toString();
        assertThat(report(now, "--format", "md", "--previous", before, "--previous-plan", plan, "--force"))
                .isZero();
        assertThat(text("now.md"))
                .contains("ความก้าวหน้าตามแผนปีก่อน", "80.00", "96.00", "| บรรลุ |")
                .doesNotContain("เรื่องที่ต่ำกว่าเกณฑ์ในปีก่อน");
    }

    @Test
    void theGoalsOfAWorkbookAreThoseOfThePlan() throws IOException {
        assertThat(report("data/ko-2567.json", "--format", "xlsx", "--thai-digits"))
                .isZero();
        Path workbook = folder.resolve("out/ko-2567-thai-digits.xlsx");

        EarlierPlan read = PlanFile.read(workbook, "plan.xlsx", Framework.of(2567));

        EarlierPlan plan = ReportFacts.of(
                        ItaEngine.forFiscalYear(2567).analyse(Assessment.read(Path.of("data/ko-2567.json"))))
                .plan()
                .goals();
        assertThat(read.basis()).isEqualTo(plan.basis());
        assertThat(read.goals())
                .extracting(Goal::code, Goal::subjects, Goal::target)
                .isEqualTo(plan.goals().stream()
                        .map(goal -> tuple(goal.code(), goal.subjects(), goal.target()))
                        .toList());
    }

    @Test
    void thePlanOfAnotherYearOrAgencyIsRefused() throws IOException {
        String now = written("now.json", 2567, 96);
        String plan = analysed(now);

        assertThat(report(now, "--format", "md", "--previous-plan", plan)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("2567", "2566", "--previous-plan");

        String other = Files.readString(Path.of(analysed(written("other.json", 2566, 80))), StandardCharsets.UTF_8);
        String renamed = Files.writeString(folder.resolve("renamed.json"), other.replace("ตัวอย่าง", "อื่น"))
                .toString();
        assertThat(report(now, "--format", "md", "--previous-plan", renamed)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ตัวอย่าง", "อื่น");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private String written(String name, int year, int points) throws IOException {
        String indicators = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "\"" + i + "\": " + points)
                .collect(Collectors.joining(", "));
        return Files.writeString(
                        folder.resolve(name),
                        "{\"fiscalYear\": " + year
                                + ", \"agency\": {\"name\": \"เทศบาลตำบลตัวอย่าง\"}, \"indicators\": {" + indicators
                                + "}}")
                .toString();
    }

    private String analysed(String result) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Ita.run(new ByteArrayInputStream(new byte[0]), json, err, "assess", result, "--format", "json");
        return Files.write(Path.of(result + ".analysis.json"), json.toByteArray())
                .toString();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name), StandardCharsets.UTF_8);
    }

    private int report(String... arguments) {
        List<String> all = Stream.concat(
                        Stream.of("report", "--out", folder.resolve("out").toString()), Stream.of(arguments))
                .toList();
        InputStream in = new ByteArrayInputStream(new byte[0]);
        return Ita.run(in, out, err, all.toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

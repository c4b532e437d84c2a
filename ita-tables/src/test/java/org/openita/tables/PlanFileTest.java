package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.finding.EarlierPlan.Goal;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;

@Tag("text")
class PlanFileTest {

    private static final Framework FRAMEWORK = Framework.of(2567);

    @TempDir
    private Path folder;

    @Test
    void readsAnOfficesOwnTable() throws IOException {
        EarlierPlan plan = read("""
                แผนปฏิบัติการส่งเสริมคุณธรรม
                โครงการ,ตัวชี้วัด,ค่าเป้าหมาย
                ให้บริการดีขึ้น,ตัวชี้วัดที่ 8,ไม่ต่ำกว่า 85 คะแนน
                สื่อสาร,"e4 ส่วนที่ 2, e5",๙๐.๕
                เผยแพร่,o1–o3 และ EIT2,100
                """);

        assertThat(plan.basis().year()).isEqualTo(2567);
        assertThat(plan.goals())
                .extracting(Goal::subjects)
                .containsExactly(
                        List.of("8"), List.of("e4.part2", "e5.part1", "e5.part2"), List.of("o1", "o2", "o3", "EIT2"));
        assertThat(plan.goals())
                .extracting(Goal::target)
                .containsExactly(new BigDecimal("85.00"), new BigDecimal("90.50"), new BigDecimal("100.00"));
        assertThat(plan.goals().get(0).action().th()).isEqualTo("ให้บริการดีขึ้น");
        assertThat(plan.goals().get(0).code()).isEmpty();
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> read("""
                        การดำเนินการ,ข้อหรือตัวชี้วัด,เป้าหมาย,ผลของปีงบประมาณ
                        ก,e99,85,2567
                        ข,i1,มาก,2567
                        ค,i1,101,2567
                        ง,"i1, i99",85,2566
                        จ,,85,
                        ฉ,i3-i1,85,
                        ช,i1,80-85,
                        """))
                .isInstanceOfSatisfying(
                        InputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.place().line() + " " + problem.code())
                                .containsExactly(
                                        "2 plan-subject-unknown",
                                        "3 plan-target-unreadable",
                                        "4 plan-target-unreadable",
                                        "5 plan-of-another-year",
                                        "5 plan-subject-unknown",
                                        "6 plan-subject-unknown",
                                        "7 plan-subject-unknown",
                                        "8 plan-target-unreadable"));
    }

    @Test
    void aFileWithoutGoalsIsRefused() {
        assertThatThrownBy(() -> read("หน่วยงาน,คะแนน\nก,85\n"))
                .isInstanceOfSatisfying(
                        InputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly("plan-without-goals"));
    }

    private EarlierPlan read(String csv) throws IOException {
        Path file = folder.resolve("plan.csv");
        Files.writeString(file, csv, StandardCharsets.UTF_8);
        return PlanFile.read(file, "plan.csv", FRAMEWORK);
    }
}

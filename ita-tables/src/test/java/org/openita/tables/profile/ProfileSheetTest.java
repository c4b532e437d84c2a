package org.openita.tables.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.profile.Profile;
import org.openita.model.profile.StatedProfile;
import org.openita.model.text.Text;
import org.openita.tables.ResultFile;
import org.openita.tables.ResultTemplate;

/** The sheet of the agency, filled in by another program and read back with the result. */
class ProfileSheetTest {

    private static final String STRATEGY = "ชื่อส่วนงาน: ส่วนงานด้านแผนและงบประมาณ";

    @TempDir
    private Path folder;

    @Test
    void whatIsFilledInIsReadBackBesideTheResult() throws IOException {
        ResultFile read = read(Map.of(
                STRATEGY,
                new String[] {"กองแผน", "Planning"},
                "ส่วนงานที่จัดทำรายงาน",
                new String[] {"ส่วนงานด้านการคลัง / Finance", ""},
                "เว็บไซต์",
                new String[] {"https://www.example.go.th", ""},
                "เลขที่หนังสือ",
                new String[] {"ลพ 55605/", ""},
                "โทรศัพท์",
                new String[] {"0 5351 8222", ""},
                "ผู้ลงนามคนที่ 1",
                new String[] {"ปลัดเทศบาล", ""},
                "ผู้ลงนามคนที่ 2",
                new String[] {"นายกเทศมนตรี", "The mayor"},
                "ข้อจำกัดที่พบ ข้อ 1",
                new String[] {"บุคลากรไม่เพียงพอ", ""}));

        assertThat(read.problems()).isEmpty();
        assertThat(read.results()).hasSize(1);
        Profile profile = read.profile().orElseThrow().profile();
        assertThat(profile.unit("strategy", Optional.empty())).isEqualTo(new Text("กองแผน", "Planning"));
        assertThat(profile.preparedBy()).isEqualTo("finance");
        assertThat(profile.letters().number()).contains("ลพ 55605/");
        assertThat(profile.letters().phone()).contains("0 5351 8222");
        assertThat(profile.site()).hasToString("Optional[https://www.example.go.th]");
        assertThat(profile.signatories())
                .containsExactly(Text.same("ปลัดเทศบาล"), new Text("นายกเทศมนตรี", "The mayor"));
        assertThat(profile.limits()).containsExactly(Text.same("บุคลากรไม่เพียงพอ"));
    }

    @Test
    void aSheetThatIsLeftEmptySaysNothing() throws IOException {
        ResultFile read = read(Map.of());

        assertThat(read.problems()).isEmpty();
        assertThat(read.profile()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldCellByCellAllAtOnceAndTheResultIsKept() throws IOException {
        ResultFile read = read(Map.of(
                STRATEGY,
                new String[] {"", "Planning"},
                "ส่วนงานที่จัดทำรายงาน",
                new String[] {"กองช่าง", ""},
                "เว็บไซต์",
                new String[] {"www.example.go.th", ""},
                "ไฟล์ตราหน่วยงาน",
                new String[] {"none.png", "x"}));

        assertThat(read.results()).hasSize(1);
        assertThat(read.profile()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "profile-thai-missing", "profile-no-english", "unknown-role", "profile-wrong-value");
        assertThat(read.problems())
                .extracting(problem -> problem.place().cell())
                .containsExactlyInAnyOrder("B15", "C7", "B5", "B6");
    }

    @Test
    void rowsThatNobodyKnowsAndRowsTwiceAreTold() throws IOException {
        byte[] form = filled(Map.of(STRATEGY, new String[] {"กองแผน", ""}));
        byte[] changed = changed(form, sheet -> {
            put(sheet.createRow(40), "โทรศัพท์", "1234");
            put(sheet.createRow(41), STRATEGY + " / Name of the unit: Strategy and budget", "อีกกอง");
        });

        assertThat(ResultFile.read(new ByteArrayInputStream(changed), "form.xlsx")
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.place().cell())
                .containsExactly("profile-row-unknown A41", "profile-row-twice A42");
    }

    @Test
    void aFileOfItsOwnAndTheSheetAddUpOrAreRefused() throws IOException {
        Path json = folder.resolve("profile.json");
        Files.writeString(
                json,
                "{\"phone\": \"1\", \"units\": {\"finance\": \"กองคลัง\"}, \"signatories\": [\"ปลัดเทศบาล\", \"นายกเทศมนตรี\"]}",
                StandardCharsets.UTF_8);
        StatedProfile file = StatedProfile.read(json);
        StatedProfile fits = read(Map.of(
                        STRATEGY,
                        new String[] {"กองแผน", ""},
                        "ผู้ลงนามคนที่ 1",
                        new String[] {"ปลัดเทศบาล", "Clerk"},
                        "ผู้ลงนามคนที่ 2",
                        new String[] {"นายกเทศมนตรี", ""}))
                .profile()
                .orElseThrow();
        StatedProfile against = read(Map.of(
                        "ผู้ลงนามคนที่ 1", new String[] {"รองปลัดเทศบาล", ""},
                        "ผู้ลงนามคนที่ 2", new String[] {"นายกเทศมนตรี", ""}))
                .profile()
                .orElseThrow();

        assertThat(file.with(fits).units().keySet()).containsExactlyInAnyOrder("finance", "strategy");
        assertThat(file.with(fits).letters().phone()).contains("1");
        assertThat(file.with(fits).signatories())
                .containsExactly(new Text("ปลัดเทศบาล", "Clerk"), Text.same("นายกเทศมนตรี"));
        assertThatThrownBy(() -> file.with(against))
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.describe(Locale.ENGLISH))
                                .contains("[ข้อมูลหน่วยงาน] B22", "รองปลัดเทศบาล", "profile.json:1:"));
    }

    private static ResultFile read(Map<String, String[]> values) throws IOException {
        return ResultFile.read(new ByteArrayInputStream(filled(values)), "form.xlsx");
    }

    private static byte[] filled(Map<String, String[]> values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultTemplate.of(Frameworks.of(FiscalYear.of(2567))).write(out);
        return changed(
                out.toByteArray(), sheet -> values.forEach((label, texts) -> put(row(sheet, label), label, texts)));
    }

    private static byte[] changed(byte[] form, java.util.function.Consumer<Sheet> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            put(book.getSheet("ผลคะแนน").getRow(2), "", "เทศบาลตำบลก้อ");
            scored(book.getSheet("ผลคะแนน"));
            change.accept(book.getSheet("ข้อมูลหน่วยงาน"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void scored(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("i1")) {
                row.getCell(2).setCellValue(90);
            }
        }
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().startsWith(label)) {
                return row;
            }
        }
        throw new AssertionError(label);
    }

    private static void put(Row row, String label, String... values) {
        if (row.getCell(0) == null) {
            row.createCell(0).setCellValue(label);
        }
        for (int column = 0; column < values.length; column++) {
            row.createCell(column + 1).setCellValue(values[column]);
        }
    }
}

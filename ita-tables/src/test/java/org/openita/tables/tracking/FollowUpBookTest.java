package org.openita.tables.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.tracking.FollowUp;
import org.openita.model.tracking.PlannedTask;
import org.openita.model.tracking.TaskProgress.Origin;
import org.openita.model.tracking.TaskState;

/** The workbook of a plan, filled in by another program and read back: each case is a file of what is done to it. */
class FollowUpBookTest {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final Path CASES =
            Path.of("src", "test", "resources", "org", "openita", "tables", "tracking", "followup");
    private static final Agency AGENCY = new Agency(
            Optional.empty(),
            "เทศบาลตำบลก้อ",
            Optional.of("subdistrict-municipality"),
            Optional.of("ลี้"),
            Optional.of("ลำพูน"));
    private static final List<PlannedTask> TASKS = List.of(
            new PlannedTask("steps", "กองคลัง", "=ขั้นตอน", "e1", "ถึง 85\nรายไตรมาส", "ทั้งปี"),
            new PlannedTask("fair", "สำนักปลัด", "เสมอภาค", "e2", "ถึง 85", "ทั้งปี"),
            new PlannedTask("news", "กองแผน", "เผยแพร่", "e4", "ถึง 85", "ทั้งปี"));

    @TempDir
    private Path folder;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsDoneToAWorkbookIsTold(Path file) throws IOException {
        List<String> expected = new ArrayList<>();
        Path book = written(THAI, changes -> {
            for (String line : lines(file)) {
                if (line.startsWith("told ")) {
                    expected.add(line.substring("told ".length()));
                } else {
                    change(changes, line);
                }
            }
        });

        assertThat(expected).isNotEmpty();
        assertThat(told(book)).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Problems by code and cell, or remarks as they are said. */
    private static List<String> told(Path book) {
        try {
            return FollowUpReading.of(book, "plan.xlsx", Optional.empty()).remarks().stream()
                    .map(remark -> remark.en())
                    .toList();
        } catch (InputException e) {
            return e.problems().stream()
                    .map(problem -> problem.code() + " " + problem.place().cell())
                    .map(String::strip)
                    .toList();
        }
    }

    @Test
    void whatIsFilledInIsReadBackInEitherLanguage() throws IOException {
        for (Locale language : List.of(THAI, Locale.ENGLISH)) {
            Path book = written(language, sheets -> {
                head(sheets, "6");
                set(sheets, 0, 6, language.equals(THAI) ? "แล้วเสร็จ" : "done");
                set(sheets, 0, 7, "100");
                set(sheets, 0, 8, "จัดทำแล้ว\nครบทุกงาน");
                set(sheets, 1, 7, "๓๓.๕๐%");
                set(sheets, 2, 10, "ไม่มีงบประมาณ");
            });

            FollowUpReading read = FollowUpReading.of(book, "plan.xlsx", Optional.empty());

            assertThat(read.remarks()).isEmpty();
            FollowUp followUp = read.followUp();
            assertThat(followUp.agency()).isEqualTo(AGENCY);
            assertThat(followUp.year()).isEqualTo(FiscalYear.of(2568));
            assertThat(followUp.months()).isEqualTo(6);
            assertThat(followUp.tasks()).extracting(task -> task.task()).isEqualTo(TASKS);
            assertThat(followUp.tasks()).allMatch(task -> task.origin() == Origin.APPROVED);
            assertThat(followUp.tasks().get(0).state()).contains(TaskState.DONE);
            assertThat(followUp.tasks().get(0).result()).isEqualTo("จัดทำแล้ว\nครบทุกงาน");
            assertThat(followUp.tasks().get(1).share()).contains(new BigDecimal("33.50"));
            assertThat(followUp.tasks().get(1).state()).isEmpty();
            assertThat(followUp.tasks().get(2).obstacles()).isEqualTo("ไม่มีงบประมาณ");
        }
    }

    @Test
    void whatIsNoSuchWorkbookIsRefused() throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            book.createSheet("ติดตามผล").createRow(0).createCell(0).setCellValue("อื่น");
            book.write(out);
        }

        assertThat(told(other)).containsExactly("followup-no-sheet");
    }

    private interface Change {
        void to(Workbook book) throws IOException;
    }

    private Path written(Locale language, Change change) throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        FollowUpBook.write(AGENCY, FiscalYear.of(2567), TASKS, language, empty);
        Path file = folder.resolve("plan.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty.toByteArray()));
                OutputStream out = Files.newOutputStream(file)) {
            change.to(book);
            book.write(out);
        }
        return file;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** {@code cell B2 = text}, {@code delete 12}, {@code filter 12}, {@code remove sheet}, {@code hide sheet}. */
    private static void change(Workbook book, String line) {
        String[] words = line.split(" ", 4);
        switch (words[0]) {
            case "cell" -> put(book.getSheetAt(0), words[1], words.length < 4 ? "" : words[3]);
            case "delete" -> {
                Sheet sheet = book.getSheetAt(0);
                sheet.removeRow(sheet.getRow(Integer.parseInt(words[1]) - 1));
            }
            case "filter" ->
                book.getSheetAt(0).getRow(Integer.parseInt(words[1]) - 1).setZeroHeight(true);
            case "remove" -> book.removeSheetAt(1);
            case "hide" -> book.setSheetHidden(1, true);
            default -> throw new AssertionError(line);
        }
    }

    private static void put(Sheet sheet, String cell, String text) {
        int row = Integer.parseInt(cell.substring(1)) - 1;
        Row to = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        if (text.startsWith("=")) {
            to.createCell(cell.charAt(0) - 'A').setCellFormula(text.substring(1));
        } else {
            to.createCell(cell.charAt(0) - 'A').setCellValue(text);
        }
    }

    private static void head(Workbook book, String months) {
        put(book.getSheetAt(0), "B7", months);
    }

    private static void set(Workbook book, int task, int column, String text) {
        put(book.getSheetAt(0), "" + (char) ('A' + column) + (11 + task), text);
    }
}

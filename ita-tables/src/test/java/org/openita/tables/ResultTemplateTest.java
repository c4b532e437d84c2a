package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/** The form, filled in by another program and read back. */
class ResultTemplateTest {

    private static final String LEVEL = "ผ่าน";
    private static final Agency AGENCY = new Agency(
            Optional.of("00123"),
            "=1+1 เทศบาล \"ก\" & <ข>",
            Optional.of("subdistrict-municipality"),
            Optional.of("+ลี้"),
            Optional.of("@ลำพูน"));

    static java.util.Collection<FiscalYear> years() {
        return Frameworks.years();
    }

    @ParameterizedTest
    @MethodSource("years")
    void whatIsFilledInForOneAgencyIsReadBack(FiscalYear year) throws IOException {
        Framework framework = Frameworks.of(year);
        Map<String, Double> scores = scores(framework);
        XSSFWorkbook book = form(framework);
        Sheet sheet = book.getSheet("ผลคะแนน");
        fillAgency(sheet);
        for (Row row : sheet) {
            fillScores(row, scores);
            fillRespondents(row, 3 + parts(framework), respondents(framework));
        }
        ResultFile file = Samples.workbook(book);
        assertThat(file.problems()).isEmpty();
        assertThat(file.unread()).isEmpty();
        assertThat(file.only()).isEqualTo(expected(framework, scores));
    }

    @ParameterizedTest
    @MethodSource("years")
    void whatIsFilledInForManyAgenciesIsReadBack(FiscalYear year) throws IOException {
        Framework framework = Frameworks.of(year);
        Map<String, Double> scores = scores(framework);
        XSSFWorkbook book = form(framework);
        Sheet sheet = book.getSheet("หลายหน่วยงาน");
        Row headings = sheet.getRow(3);
        for (int number = 4; number <= 5; number++) {
            Row row = sheet.getRow(number);
            String[] agency = {AGENCY.name(), "00123", "subdistrict-municipality", "+ลี้", "@ลำพูน", LEVEL};
            for (int column = 0; column < headings.getLastCellNum(); column++) {
                Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (column < agency.length) {
                    cell.setCellValue(agency[column]);
                } else {
                    String heading = headings.getCell(column).getStringCellValue();
                    fill(cell, heading, scores);
                    fillNumber(cell, heading.replace("จำนวนผู้ตอบ ", "n of "), respondents(framework));
                }
            }
        }
        ResultFile file = Samples.workbook(book);
        assertThat(file.problems()).isEmpty();
        assertThat(file.unread()).isEmpty();
        assertThat(file.results()).hasSize(2);
        assertThat(file.results().get(1).assessment()).isEqualTo(expected(framework, scores));
    }

    @ParameterizedTest
    @MethodSource("years")
    void thereIsAColumnForEachPartThatTheYearHas(FiscalYear year) throws IOException {
        Framework framework = Frameworks.of(year);
        List<String> headings = new ArrayList<>();
        rowOf(form(framework).getSheet("ผลคะแนน"), "ข้อ").forEach(cell -> headings.add(cell.getStringCellValue()));

        assertThat(headings).hasSize(5 + parts(framework)).startsWith("ข้อ", "รายการ", "คะแนน");
        assertThat(headings.subList(3, 3 + parts(framework)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, parts(framework))
                        .mapToObj(part -> "ส่วนที่ " + part)
                        .toList());
    }

    @Test
    void scoresAreCheckedInTheCells() throws IOException {
        Sheet sheet = form(Framework.of(2567)).getSheet("ผลคะแนน");
        assertThat(sheet.getDataValidations())
                .hasSizeGreaterThan(60)
                .allSatisfy(it -> assertThat(it.getValidationConstraint().getFormula1())
                        .matches("(AND\\(ISNUMBER\\((\\w+)\\),\\2>=0,\\2<=100\\)|OR\\((\\w+)=0,\\3=100\\)"
                                + "|AND\\(ISNUMBER\\((\\w+)\\),\\4>=1,\\4<=999999999,INT\\(\\4\\)=\\4\\))"));
    }

    @Test
    void numbersOfRespondentsAreWholeAndSaidToBeSoInThaiAndEnglish() throws IOException {
        Sheet sheet = form(Framework.of(2567)).getSheet("ผลคะแนน");
        List<? extends DataValidation> checks = sheet.getDataValidations().stream()
                .filter(it -> it.getValidationConstraint().getFormula1().contains("INT("))
                .toList();
        assertThat(checks).hasSize(3);
        for (String id : List.of("IIT", "EIT1", "EIT2")) {
            int row = rowOf(sheet, id).getRowNum();
            assertThat(checks).anySatisfy(it -> {
                assertThat(it.getRegions().getCellRangeAddresses()[0].formatAsString())
                        .isEqualTo("F" + (row + 1));
                assertThat(it.getErrorBoxText()).contains("จำนวนเต็ม 1 ขึ้นไป", "a whole number of people, 1 or more");
            });
        }
    }

    @Test
    void nobodyIsAskedAboutWhatAssessorsLookAt() throws IOException {
        Row headings = form(Framework.of(2567)).getSheet("หลายหน่วยงาน").getRow(3);
        List<String> respondents = new ArrayList<>();
        headings.forEach(cell -> respondents.add(cell.getStringCellValue()));
        respondents.removeIf(heading -> !heading.startsWith("จำนวนผู้ตอบ"));
        assertThat(respondents).containsExactly("จำนวนผู้ตอบ IIT", "จำนวนผู้ตอบ EIT1", "จำนวนผู้ตอบ EIT2");
    }

    @Test
    void itemsStandInThaiAndEnglish() throws IOException {
        Sheet sheet = form(Framework.of(2567)).getSheet("ผลคะแนน");
        Row row = rowOf(sheet, "i1");
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("ทำงานและบริการตามขั้นตอนและเวลา");
        assertThat(row.getCell(6).getStringCellValue()).isEqualTo("Work and service keep to steps and time limits");
    }

    @Test
    void theExampleIsCompleteAndIsNotRead() throws IOException {
        XSSFWorkbook book = form(Framework.of(2567));
        assertThat(Samples.workbook(form(Framework.of(2567))).results()).isEmpty();
        book.removeSheetAt(0);
        book.setSheetName(book.getSheetIndex("ตัวอย่าง"), "ผล");
        Assessment example = Samples.workbook(book).only();
        assertThat(example.items()).hasSize(15 + 18 + 35);
        assertThat(example.respondents()).containsOnlyKeys("IIT", "EIT1", "EIT2");
    }

    @Test
    void aFormIsWrittenAsAWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("form.xlsx");
        ResultTemplate.of(Framework.of(2567)).write(file);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        Path nowhere = folder.resolve("no-such-folder").resolve("form.xlsx");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> ResultTemplate.of(Framework.of(2567)).write(nowhere))
                .isInstanceOf(IOException.class);
    }

    private static XSSFWorkbook form(Framework framework) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultTemplate.of(framework).write(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static void fillAgency(Sheet sheet) {
        String[] values = {AGENCY.name(), "00123", "subdistrict-municipality", "+ลี้", "@ลำพูน", LEVEL};
        for (int i = 0; i < values.length; i++) {
            sheet.getRow(2 + i).getCell(1).setCellValue(values[i]);
        }
    }

    /** A score for everything that can be given, each another one. */
    private static Map<String, Double> scores(Framework framework) {
        Map<String, Double> scores = new HashMap<>();
        framework.subjects().values().forEach(subject -> {
            boolean isOpen = switch (subject.kind()) {
                case SUB_ITEM, SUB_INDICATOR, INDICATOR_PART -> false;
                default -> true;
            };
            if (isOpen && !isPassFail(framework, subject)) {
                scores.put(subject.id(), 40 + subject.ordinal() / 100.0);
            } else if (isOpen) {
                scores.put(subject.id(), subject.ordinal() % 2 == 0 ? 100.0 : 0.0);
            }
        });
        framework.instruments().forEach(instrument -> {
            if (instrument.accepts().stream().noneMatch(level -> level.key().equals("parts"))) {
                instrument.parts().forEach(part -> scores.remove(part.id()));
            }
        });
        return scores;
    }

    private static boolean isPassFail(Framework framework, Subject subject) {
        return framework.items().containsKey(subject.id())
                && framework.items().get(subject.id()).scale().isPassFail();
    }

    private static Assessment expected(Framework framework, Map<String, Double> scores) {
        Map<String, Score> items = new HashMap<>();
        Map<String, Score> published = new HashMap<>();
        scores.forEach((id, value) -> (framework.subject(id).kind() == Subject.Kind.ITEM ? items : published)
                .put(id, Score.of(String.valueOf(value))));
        return new Assessment(
                framework.fiscalYear(), AGENCY, items, published, respondents(framework), Optional.of(LEVEL));
    }

    /** A number for everything that people answer: a part, or an instrument without parts that does not pass or fail. */
    private static Map<String, Integer> respondents(Framework framework) {
        Map<String, Integer> respondents = new HashMap<>();
        framework.instruments().forEach(instrument -> {
            List<String> parts = instrument.parts().stream().map(Part::id).toList();
            boolean isPassFail = framework.items().values().stream()
                    .anyMatch(item -> item.instrument().equals(instrument.id())
                            && item.scale().isPassFail());
            List<String> answered = isPassFail ? List.of() : List.of(instrument.id());
            (parts.isEmpty() ? answered : parts).forEach(id -> respondents.put(id, 20 + respondents.size()));
        });
        return respondents;
    }

    private static int parts(Framework framework) {
        return framework.instruments().stream()
                .mapToInt(instrument -> instrument.parts().size())
                .max()
                .orElse(0);
    }

    private static void fillRespondents(Row row, int column, Map<String, Integer> respondents) {
        Cell id = row.getCell(0);
        if (id != null && id.getCellType() == CellType.STRING && row.getCell(column) != null) {
            fillNumber(row.getCell(column), "n of " + id.getStringCellValue(), respondents);
        }
    }

    private static void fillNumber(Cell cell, String heading, Map<String, Integer> respondents) {
        if (heading.startsWith("n of ") && respondents.containsKey(heading.substring(5))) {
            cell.setCellValue(respondents.get(heading.substring(5)));
        }
    }

    private static void fillScores(Row row, Map<String, Double> scores) {
        Cell id = row.getCell(0);
        if (id != null && id.getCellType() == CellType.STRING && row.getCell(2) != null) {
            for (int column = 2; column < 5; column++) {
                String part = column == 2 ? "" : ".part" + (column - 2);
                if (row.getCell(column) != null) {
                    fill(row.getCell(column), id.getStringCellValue() + part, scores);
                }
            }
        }
    }

    private static void fill(Cell cell, String heading, Map<String, Double> scores) {
        String id = heading.replace("ตัวชี้วัดที่ ", "").replace("คะแนนรวม", "overall");
        if (scores.containsKey(id)) {
            cell.setCellValue(scores.get(id));
        }
    }

    private static Row rowOf(Sheet sheet, String id) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id);
    }
}

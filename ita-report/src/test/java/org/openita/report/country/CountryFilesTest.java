package org.openita.report.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.score.Score;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.country.AgencyGroup;
import org.openita.scoring.country.Country;
import org.openita.scoring.country.Country.Naming;
import org.openita.scoring.country.Grouping;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CountryFilesTest {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final String HOSTILE = "=HYPERLINK(\"http://x\")<script>alert(1)</script>&amp;";
    private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Country COUNTRY = country();
    private static final Map<String, byte[]> FILES = files(THAI);

    private static Country country() {
        ItaEngine engine = ItaEngine.forFiscalYear(2567);
        ItaEngine last = ItaEngine.forFiscalYear(2566);
        return Country.of(
                engine,
                IntStream.range(0, 60).mapToObj(i -> engine.analyse(result(2567, i))),
                IntStream.range(5, 55).mapToObj(i -> last.analyse(result(2566, i))),
                Naming.OF_LARGE_GROUPS);
    }

    private static Assessment result(int year, int i) {
        Agency agency = new Agency(
                Optional.of("N" + i),
                i == 7 ? HOSTILE : "หน่วยงานสมมติ " + i,
                Optional.of(i % 3 == 0 ? "town-municipality" : "subdistrict-municipality"),
                Optional.of(i == 59 ? "อำเภอเดี่ยว" : i == 58 ? "=1+1" : "อำเภอ" + i % 4),
                Optional.of(i % 2 == 0 ? "ลำพูน" : "=cmd|' /C calc'!A0"));
        Assessment blank = Assessment.of(year, agency);
        return i % 20 == 4
                ? blank
                : blank.withPublished("overall", Score.ofHundredths(6_000 + (year - 2560) * 37L + 60L * (i % 50)));
    }

    private static Map<String, byte[]> files(Locale locale) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        CountryFiles.of(COUNTRY, locale, 2).forEach(file -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                file.content().to(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(files.put(file.name(), out.toByteArray()))
                    .as(file.name())
                    .isNull();
        });
        return files;
    }

    private static String text(String name) {
        byte[] file = Objects.requireNonNull(FILES.get(name), name);
        return new String(file, StandardCharsets.UTF_8).replace('\u00A0', ' ');
    }

    private static Stream<String> pages() {
        return FILES.keySet().stream().filter(name -> name.endsWith(".html"));
    }

    private static Document parsed(String html) throws Exception {
        byte[] markup = html.replaceFirst("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(markup));
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void eachGroupHasAPageWhoseNameAnyMachineCanWrite() {
        assertThat(pages()).hasSize(COUNTRY.groups().size());
        assertThat(FILES.keySet()).allMatch(name -> name.matches("[a-z]+(-[0-9]+)?\\.[a-z]+"));
        assertThat(FILES.keySet().stream().filter(CountryFiles::isPage))
                .hasSize(COUNTRY.groups().size() - 1);
    }

    @Test
    void pagesAreWellFormedAndEachTableHasACaptionAndHeads() throws Exception {
        for (String page : pages().toList()) {
            Element root = parsed(text(page)).getDocumentElement();
            assertThat(root.getAttribute("lang")).isEqualTo("th");
            assertThat(elements(root, "h1")).as(page).hasSize(1);
            assertThat(elements(root, "table")).as(page).isNotEmpty();
            for (Element table : elements(root, "table")) {
                assertThat(elements(table, "caption")).hasSize(1);
                assertThat(elements(table, "th"))
                        .isNotEmpty()
                        .allMatch(head -> head.getAttribute("scope").matches("col|row"));
            }
        }
    }

    @Test
    void pagesLeadToFilesOfTheirFolderAlone() {
        pages().forEach(page -> assertThat(HREF.matcher(text(page)).results().map(found -> found.group(1)))
                .as(page)
                .contains("style.css")
                .allMatch(address -> address.startsWith("#") || FILES.containsKey(address)));
        assertThat(text("style.css")).doesNotContain("http", "@import");
        assertThat(HREF.matcher(text("index.html")).results().map(found -> found.group(1)))
                .containsAll(COUNTRY.within(COUNTRY.whole()).stream()
                        .map(group -> group.id() + ".html")
                        .toList());
    }

    @Test
    void whatNamesHoldStaysText() {
        pages().forEach(page -> assertThat(text(page)).as(page).doesNotContain("<script>alert"));
        String province = COUNTRY.groups(Grouping.PROVINCE).stream()
                .filter(group -> group.members().stream()
                        .anyMatch(member -> member.agency()
                                .filter(one -> one.name().equals(HOSTILE))
                                .isPresent()))
                .map(AgencyGroup::id)
                .findFirst()
                .orElseThrow();
        assertThat(text(province + ".html")).contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;");
        assertThat(text("index.html").split("<script>", -1)).hasSize(2);
    }

    @Test
    void theWorkbookHasASheetForEachAspectNumbersAndNoFormula() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Objects.requireNonNull(FILES.get("country.xlsx"))))) {
            List<Cell> cells = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
            assertThat(workbook.getNumberOfSheets()).isGreaterThanOrEqualTo(11);
            assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(cells)
                    .anyMatch(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(HOSTILE));
            Sheet provinces = workbook.getSheet("จังหวัด");
            AgencyGroup first = COUNTRY.groups(Grouping.PROVINCE).get(0);
            Row row = firstBelowTheHeads(provinces);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(first.agencies());
            assertThat(row.getCell(3).getNumericCellValue())
                    .isEqualTo(first.overall().mean().doubleValue());
        }
    }

    /** Whose table it is stands above the heads. */
    private static Row firstBelowTheHeads(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(1) != null && row.getCell(1).getCellType() == CellType.NUMERIC)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachPageTellsItsFiguresAndWhatIsNotInThem() {
        for (AgencyGroup group : COUNTRY.groups()) {
            String page = text(CountryFiles.page(group));
            Stream.of(
                            group.overall().mean(),
                            group.overall().median(),
                            group.overall().lower(),
                            group.overall().upper())
                    .forEach(figure -> assertThat(page).as(group.id()).contains(figure.toPlainString()));
            if (group.withoutScore() > 0) {
                assertThat(page).contains("หน่วยงาน " + group.withoutScore() + " แห่งไม่มีคะแนนรวม");
            }
            assertThat(page).contains("ข้อมูลที่ให้มามีปัญหา 2 ข้อ", "QUARTILE.INC");
        }
        assertThat(text("index.html")).contains("ที่ไม่แสดง", "วิธีประเมินต่างจากปีก่อน", "คะแนนรวมเพิ่มขึ้นมากที่สุด");
    }

    @Test
    void nobodyOfASmallGroupIsNamedInAnyFile() {
        for (String name : List.of("หน่วยงานสมมติ 58", "หน่วยงานสมมติ 59")) {
            FILES.forEach((file, content) -> {
                if (!file.endsWith("xlsx")) {
                    assertThat(new String(content, StandardCharsets.UTF_8))
                            .as(file)
                            .doesNotContain(name);
                }
            });
        }
        assertThat(text("index.html")).contains("ไม่ออกชื่อ 2 แห่ง");
    }

    @Test
    void theEnglishPagesAreEnglish() {
        Map<String, byte[]> english = files(Locale.ENGLISH);
        String index = new String(Objects.requireNonNull(english.get("index.html")), StandardCharsets.UTF_8);

        assertThat(english.keySet()).isEqualTo(FILES.keySet());
        assertThat(index).contains("lang=\"en\"", "Overview of ITA results", "The middle half");
        Set<String> thai = Pattern.compile("<(?:h[1-4]|th|caption)[^>]*>([^<]*[\u0E01-\u0E5B][^<]*)<")
                .matcher(index)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(thai).isEmpty();
    }
}

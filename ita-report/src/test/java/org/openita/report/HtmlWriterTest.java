package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.report.html.HtmlWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Tag("text")
class HtmlWriterTest {

    private static String html;
    private static Document document;

    @BeforeAll
    static void write() throws Exception {
        html = HtmlWriter.of(Samples.withYears());
        document = parsed(html);
    }

    static Document parsed(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        String body = html.replaceFirst("<!DOCTYPE html>", "");
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isWellFormedAndHasItsLandmarks() {
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("th");
        for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
            assertThat(elements(landmark)).as(landmark).hasSize(1);
        }
        assertThat(elements("h2")).hasSizeGreaterThan(6);
    }

    @Test
    void noLevelOfHeadingsIsLeftOut() {
        List<Integer> levels = elements("*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> Integer.valueOf(name.substring(1)))
                .toList();
        assertThat(levels).startsWith(1, 2, 3).contains(4);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1))
                    .as("after heading %d of %s", i, levels)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void needsNothingFromElsewhereAndRunsNothing() {
        assertThat(elements("script")).isEmpty();
        assertThat(elements("link")).isEmpty();
        assertThat(elements("a"))
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#"));
        assertThat(html.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("http:", "https:", "javascript:", "@import")
                .doesNotContainPattern("url\\((?!data:font/woff2)");
    }

    @Test
    void everyLinkLeadsSomewhereAndNoIdStandsTwice() {
        List<String> ids = new ArrayList<>();
        elements("*").stream().filter(it -> it.hasAttribute("id")).forEach(it -> ids.add(it.getAttribute("id")));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements("a"))
                .hasSizeGreaterThan(10)
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void chartsSayWhatTheyShow() {
        List<Element> charts = elements("svg");
        assertThat(charts).hasSizeGreaterThanOrEqualTo(2 * 4).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            for (String id : svg.getAttribute("aria-labelledby").split(" ")) {
                assertThat(elements("*").stream()
                                .filter(it -> it.getAttribute("id").equals(id)))
                        .singleElement()
                        .satisfies(it -> assertThat(it.getTextContent()).isNotBlank());
            }
        });
        assertThat(charts.stream().map(svg -> svg.getAttribute("class")).filter("n"::equals))
                .as("for telephones")
                .hasSize(charts.size() / 2);
        assertThat(elements("desc").get(0).getTextContent()).contains("100.00");
    }

    @Test
    void tablesHaveHeadsAndCaptions() {
        assertThat(elements("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(text(table, "caption")).isNotBlank();
            assertThat(table.getElementsByTagName("th").getLength()).isGreaterThan(1);
            assertThat(table.getElementsByTagName("tr").getLength()).isGreaterThan(1);
        });
    }

    @Test
    void everyCellOfACardHasItsHeadingAndEveryRowItsHead() {
        for (Element table : elements("table")) {
            String style = table.getAttribute("style");
            List<Element> heads = all(table, "th").stream()
                    .filter(head -> head.getAttribute("scope").equals("col"))
                    .toList();
            for (int column = 0; column < heads.size(); column++) {
                assertThat(style)
                        .contains("--k" + column + ":\"" + heads.get(column).getTextContent() + "\";");
            }
            List<Element> rows = all(table, "tr");
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.getAttribute("role")).isEqualTo("row"));
            assertThat(rows.subList(1, rows.size()))
                    .allSatisfy(row -> assertThat(all(row, "th"))
                            .isNotEmpty()
                            .allMatch(head -> head.getAttribute("role").equals("rowheader"))
                            .anyMatch(head -> head.getAttribute("scope").equals("row")));
            assertThat(all(table, "td"))
                    .allSatisfy(cell -> assertThat(cell.getAttribute("class")).containsPattern("\\b(b|k[0-9]+)\\b"));
        }
    }

    @Test
    void thaiOnAnEnglishPageIsCalledThai() throws Exception {
        NodeList all = parsed(HtmlWriter.of(Samples.english())).getElementsByTagName("span");
        List<String> thai = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("lang").equals("th")) {
                thai.add(all.item(i).getTextContent());
            }
        }
        assertThat(thai)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .matches("(?s)[\\u0E01-\\u0E5B].*[\\u0E01-\\u0E5B]")
                        .doesNotContainPattern("[A-Za-z]"));
    }

    @Test
    void nothingMoves() {
        assertThat(html).doesNotContainPattern("transition|animation|scroll-behavior");
    }

    @Test
    void lettersStandOutFromTheirPaperInLightAndInDark() {
        Matcher root = Pattern.compile(":root\\{([^}]*)}").matcher(html);
        List<Map<String, String>> modes = new ArrayList<>();
        while (root.find()) {
            modes.add(colours(root.group(1)));
        }
        assertThat(modes).hasSize(3).allSatisfy(HtmlWriterTest::isLegible);
    }

    private static void isLegible(Map<String, String> colours) {
        Map<String, List<String>> pairs = Map.of(
                "paper", List.of("text", "muted", "first", "second", "third", "fourth", "target"),
                "area", List.of("text", "muted"),
                "band", List.of("text", "muted"),
                "good-paper", List.of("good", "muted"),
                "attention-paper", List.of("attention", "text", "muted"),
                "first", List.of("paper"));
        pairs.forEach((paper, inks) -> inks.forEach(ink -> assertThat(contrast(colours.get(ink), colours.get(paper)))
                .as(ink + " on " + paper + " of " + colours)
                .isGreaterThanOrEqualTo(4.5)));
    }

    private static Map<String, String> colours(String rule) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher colour = Pattern.compile("--([a-z-]+):#([0-9a-f]{6})").matcher(rule);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String text(Element element, String child) {
        return element.getElementsByTagName(child).item(0).getTextContent();
    }

    private static List<Element> elements(String name) {
        return all(document.getDocumentElement(), name);
    }

    private static List<Element> all(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}

package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.report.Samples.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.report.block.Block;
import org.openita.report.block.Contents;
import org.openita.report.block.Cover;
import org.openita.report.block.Figure;
import org.openita.report.block.Heading;
import org.openita.report.block.ItemList;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.Links;
import org.openita.report.block.MemoHead;
import org.openita.report.block.NewPage;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Report;
import org.openita.report.block.Signatures;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Tone;
import org.openita.report.draft.ReportBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

@Tag("text")
class OdtWriterTest {

    private static Report report;
    private static byte[] bytes;
    private static Map<String, byte[]> parts;
    private static Document content;

    @BeforeAll
    static void write() throws Exception {
        report = Samples.withYears();
        bytes = written(report, ReportFormat.ODT);
        parts = parts(bytes);
        content = parsed(parts, "content.xml");
    }

    @Test
    void saysWhatItIsInItsFirstBytes() throws IOException {
        String begins = "mimetypeapplication/vnd.oasis.opendocument.text";
        assertThat(new String(bytes, 30, begins.length(), StandardCharsets.ISO_8859_1))
                .as("after the head of the first entry")
                .isEqualTo(begins);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(first.getExtra()).isNull();
        }
    }

    @Test
    void everyPartIsWellFormedAndInTheManifest() throws Exception {
        List<String> listed = all(parsed(parts, "META-INF/manifest.xml"), "manifest:file-entry").stream()
                .map(entry -> entry.getAttribute("manifest:full-path"))
                .toList();
        assertThat(parts.keySet().stream().filter(name -> !name.matches("mimetype|META-INF/.*")))
                .containsExactlyElementsOf(listed.subList(1, listed.size()));
        assertThat(parsed(parts, "styles.xml").getDocumentElement().getAttribute("office:version"))
                .isEqualTo("1.3");
        assertThat(parsed(parts, "meta.xml").getDocumentElement().getTextContent())
                .contains(report.title());
    }

    @Test
    void saysWhatTheReportSaysInItsOrder() {
        assertThat(texts(content)).containsExactlyElementsOf(expected(report));
    }

    @Test
    void losesNoKindOfBlock() throws Exception {
        Report all = new Report("t", "f", "g", report.words(), everyKind(), List.of());
        assertThat(everyKind().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
        Map<String, byte[]> written = parts(written(all, ReportFormat.ODT));
        assertThat(texts(parsed(written, "content.xml"))).containsExactlyElementsOf(expected(all));
    }

    private static List<Block> everyKind() {
        Paragraph two = new Paragraph("lead", " two  spaces\nand\ta line ", Paragraph.Style.NOTICE);
        return List.of(
                new MemoHead("memo", List.of(new MemoHead.Field("to", "mayor")), Optional.empty()),
                new Signatures(List.of(new Signatures.Place(List.of("before"), "line", "name", "post"))),
                new Cover(List.of("one", "two"), List.of("issuer"), Optional.empty()),
                new Contents("contents"),
                new NewPage(NewPage.Orientation.LANDSCAPE),
                new Links("ways", List.of(new Links.Link("there", "there.html"))),
                new Heading(1, "heading", "h"),
                two,
                new ItemList(List.of("e4+e5"), List.of("numbered")),
                new ItemList(List.of(), List.of("point")),
                new KeyFigures(List.of(new KeyFigures.Fact("score", "95.11", "of 100", Tone.GOOD))),
                new Table(
                        "t",
                        "caption",
                        List.of(Table.Column.text("a", 1), Table.Column.figure("b", 1)),
                        List.of(Table.Row.of(List.of("1", "2")))),
                Samples.withYears().blocks(Figure.class).get(0));
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(written(report, ReportFormat.ODT)).isEqualTo(bytes);
    }

    @Test
    void headingsHaveTheirLevelsAndTheContentsTheirPages() {
        List<Element> headings = all(content, "text:h");
        assertThat(headings.stream().map(heading -> heading.getAttribute("text:outline-level")))
                .containsExactlyElementsOf(report.headings(3).stream()
                        .map(heading -> Integer.toString(heading.level()))
                        .toList());
        assertThat(all(content, "text:bookmark-ref").stream().map(page -> page.getAttribute("text:ref-name")))
                .containsExactlyElementsOf(
                        report.headings(2).stream().map(Heading::id).toList());
    }

    @Test
    void tablesRepeatTheirHeadsAndFillTheirColumns() {
        List<Table> tables = report.blocks(Table.class);
        List<Element> written = all(content, "table:table").stream()
                .filter(table ->
                        table.getElementsByTagName("table:table-header-rows").getLength() == 1)
                .toList();
        assertThat(written).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            int columns = tables.get(i).columns().size();
            assertThat(all(written.get(i), "table:table-row"))
                    .hasSize(1 + tables.get(i).rows().size())
                    .allSatisfy(row -> assertThat(all(row, "table:table-cell").size()
                                    + all(row, "table:covered-table-cell").size())
                            .isEqualTo(columns));
        }
    }

    @Test
    void chartsAreTheirPicturesWithTheirDescriptions() {
        assertThat(all(content, "svg:desc").stream().map(Element::getTextContent))
                .containsExactlyElementsOf(report.blocks(Figure.class).stream()
                        .map(figure -> free(figure.chart().description()))
                        .toList());
        assertThat(all(content, "draw:image").stream().map(image -> image.getAttribute("xlink:href")))
                .hasSizeGreaterThanOrEqualTo(4)
                .doesNotHaveDuplicates()
                .allMatch(parts::containsKey);
    }

    @Test
    void thePlanLiesOnItsSideAndThaiDigitsReachThePageNumbers() throws Exception {
        assertThat(all(content, "style:style").stream()
                        .map(style -> style.getAttribute("style:master-page-name"))
                        .filter(page -> !page.isEmpty()))
                .contains("Landscape", "Standard");
        Report thai = ReportBuilder.of(
                ReportRequest.of(Samples.analysis(Samples.ko())).withThaiDigits(true));
        Document styles = parsed(parts(written(thai, ReportFormat.ODT)), "styles.xml");
        assertThat(all(styles, "text:page-number"))
                .hasSize(2)
                .allMatch(number -> number.getAttribute("style:num-format").equals("Native Numbering"));
        assertThat(all(styles, "style:text-properties").stream()
                        .map(properties -> properties.getAttribute("fo:language")))
                .contains("th");
    }

    @Test
    void nothingRunsAndNothingLinksElsewhere() {
        assertThat(parts.keySet()).noneMatch(name -> name.contains("Basic") || name.contains("Scripts"));
        assertThat(all(content, "*").stream()
                        .map(element -> element.getAttribute("xlink:href"))
                        .filter(link -> !link.isEmpty()))
                .allMatch(link -> link.startsWith("#") || parts.containsKey(link));
        assertThat(all(content, "text:p").stream().map(Element::getTextContent))
                .noneMatch(text -> text.matches("(?s).*([\\u0E01-\\u0E5B]\\u00A0|\\u00A0[\\u0E01-\\u0E5B]).*"));
    }

    /** What a report says, paragraph by paragraph. */
    private static List<String> expected(Report report) {
        List<String> texts = new ArrayList<>();
        report.blocks().forEach(block -> texts.addAll(texts(block, report)));
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .map(OdtWriterTest::free)
                .toList();
    }

    private static String said(MemoHead.Field field) {
        return field.label() + "\t" + (field.value().isEmpty() ? ".".repeat(40) : field.value());
    }

    private static List<String> texts(Block block, Report report) {
        List<String> texts = new ArrayList<>();
        if (block instanceof MemoHead memo) {
            texts.add(memo.title());
            memo.fields()
                    .forEach(field -> texts.add(said(field)
                            + field.beside().map(beside -> "\t" + said(beside)).orElse("")));
        } else if (block instanceof Signatures signatures) {
            signatures.places().forEach(place -> {
                texts.addAll(place.before());
                texts.addAll(place.lines());
            });
        } else if (block instanceof Cover cover) {
            texts.addAll(cover.title());
            texts.addAll(cover.issuer());
        } else if (block instanceof Contents contents) {
            texts.add(contents.title());
            report.headings(2).forEach(heading -> texts.add(heading.text() + "\t"));
        } else if (block instanceof Links links) {
            links.links().forEach(link -> texts.add(link.text()));
        } else if (block instanceof Heading heading) {
            texts.add(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            texts.add((paragraph.lead().isEmpty() ? "" : paragraph.lead() + " ") + paragraph.text());
        } else if (block instanceof ItemList points) {
            for (int i = 0; i < points.texts().size(); i++) {
                texts.add((points.numbers().isEmpty() ? "" : points.mark(i) + "\t")
                        + points.texts().get(i));
            }
        } else if (block instanceof KeyFigures figures) {
            figures.facts().forEach(fact -> texts.addAll(List.of(fact.label(), fact.value(), fact.note())));
        } else if (block instanceof Table table) {
            texts.add(table.caption());
            table.columns().forEach(column -> texts.add(column.head()));
            table.rows().forEach(row -> row.cells().forEach(cell -> texts.addAll(cell.lines())));
        } else if (block instanceof Figure figure) {
            texts.add(figure.caption());
        }
        return texts;
    }

    private static String free(String text) {
        return text.replaceAll("\\u00A0(?=[\\u0E01-\\u0E5B])|(?<=[\\u0E01-\\u0E5B])\\u00A0", " ");
    }

    /** What a document says, paragraph by paragraph, without pictures' descriptions. */
    private static List<String> texts(Document document) {
        return all(document, "*").stream()
                .filter(element -> element.getTagName().matches("text:[ph]"))
                .map(OdtWriterTest::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String text(Node node) {
        return switch (node.getNodeName()) {
            case "#text" -> node.getTextContent();
            case "text:s" -> " ";
            case "text:tab" -> "\t";
            case "text:line-break" -> "\n";
            case "draw:frame" -> "";
            default -> {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < node.getChildNodes().getLength(); i++) {
                    text.append(text(node.getChildNodes().item(i)));
                }
                yield text.toString();
            }
        };
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static Document parsed(Map<String, byte[]> parts, String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get(name)));
    }

    private static List<Element> all(Document document, String name) {
        return all(document.getDocumentElement(), name);
    }

    private static List<Element> all(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        Element[] elements = new Element[nodes.getLength()];
        Arrays.setAll(elements, i -> (Element) nodes.item(i));
        return List.of(elements);
    }
}

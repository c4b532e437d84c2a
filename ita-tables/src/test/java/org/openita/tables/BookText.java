package org.openita.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook described by a text, written part by part, so that cells can be as no library would write them.
 *
 * <pre>{@code
 * == sheet name (hidden)
 * hidden columns 3 4
 * merge A1:C1
 * agency | year | {0.00}97.4333 | {formula}
 * {hidden}agency | …
 * }</pre>
 *
 * <p>A cell is a number if it looks like one, else a text; {@code '} before it makes it a text, a format in braces one shown so.
 * {@code {formula}} has an empty value, {@code {formula none}} no value at all, {@code {formula 5}} that one; {@code {error}},
 * {@code {true}}. {@code {hidden}} at the beginning of a row hides it.
 */
final class BookText {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private record Sheet(String name, boolean isHidden, List<String> rows, List<String> columns, List<String> merged) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    private BookText() {}

    /** The bytes of the workbook. */
    static byte[] bytes(String text) {
        BookText book = new BookText();
        text.lines().filter(line -> !line.startsWith("#")).forEach(book::line);
        return book.zip().bytes();
    }

    private void line(String line) {
        if (line.startsWith("== ")) {
            boolean isHidden = line.endsWith(" (hidden)");
            String name = line.substring(3).replace(" (hidden)", "");
            sheets.add(new Sheet(name, isHidden, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            return;
        }
        Sheet sheet = sheets.get(sheets.size() - 1);
        if (line.startsWith("hidden columns ")) {
            sheet.columns().addAll(List.of(line.substring(15).split(" ")));
        } else if (line.startsWith("merge ")) {
            sheet.merged().add(line.substring(6));
        } else {
            sheet.rows().add(row(line, sheet.rows().size() + 1));
        }
    }

    private String row(String line, int number) {
        boolean isHidden = line.startsWith("{hidden}");
        StringBuilder row = new StringBuilder("<row r='" + number + "'" + (isHidden ? " hidden='1'" : "") + ">");
        for (String cell : line.replaceFirst("^\\{hidden}", "").split("\\|", -1)) {
            row.append(cell(cell.strip()));
        }
        return row.append("</row>").toString();
    }

    private String cell(String cell) {
        if (cell.isEmpty()) {
            return "<c/>";
        }
        if (!cell.startsWith("{")) {
            return plain(cell, "");
        }
        String mark = cell.substring(1, cell.indexOf('}'));
        String rest = cell.substring(cell.indexOf('}') + 1);
        return switch (mark.split(" ", 2)[0]) {
            case "formula" -> formula(mark.substring(7).strip());
            case "error" -> "<c t='e'><f>A1/0</f><v>#DIV/0!</v></c>";
            case "true" -> "<c t='b'><v>1</v></c>";
            default -> plain(rest, " s='" + style(mark) + "'");
        };
    }

    private static String formula(String value) {
        return value.equals("none") ? "<c><f>SUM(A1:A2)</f></c>" : "<c><f>SUM(A1:A2)</f><v>" + value + "</v></c>";
    }

    private static String plain(String text, String style) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?")
                ? "<c" + style + "><v>" + text + "</v></c>"
                : "<c t='inlineStr'><is><t>" + escaped(text.replaceFirst("^'", "")) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\\n", "\n");
    }

    private int style(String format) {
        return formats.computeIfAbsent(format, key -> formats.size() + 1);
    }

    private Zip zip() {
        StringBuilder listed = new StringBuilder();
        StringBuilder relations = new StringBuilder(relation("styles", "styles", "styles.xml"));
        Zip zip = Zip.empty().with("_rels/.rels", relations(relation("a", "officeDocument", "xl/workbook.xml")));
        for (int i = 1; i <= sheets.size(); i++) {
            Sheet sheet = sheets.get(i - 1);
            listed.append("<sheet name='" + sheet.name() + "' sheetId='" + i + "'"
                    + (sheet.isHidden() ? " state='hidden'" : "") + " r:id='s" + i + "'/>");
            relations.append(relation("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            zip.with("xl/worksheets/sheet" + i + ".xml", sheet(sheet));
        }
        return zip.with("xl/_rels/workbook.xml.rels", relations(relations.toString()))
                .with(
                        "xl/workbook.xml",
                        XML + "<workbook xmlns:r='" + OFFICE + "'><sheets>" + listed + "</sheets></workbook>")
                .with("xl/styles.xml", styles());
    }

    private static String sheet(Sheet sheet) {
        StringBuilder xml = new StringBuilder(XML + "<worksheet>");
        if (!sheet.columns().isEmpty()) {
            xml.append("<cols>");
            sheet.columns()
                    .forEach(column -> xml.append("<col min='" + column + "' max='" + column + "' hidden='1'/>"));
            xml.append("</cols>");
        }
        xml.append("<sheetData>");
        sheet.rows().forEach(xml::append);
        xml.append("</sheetData>");
        if (!sheet.merged().isEmpty()) {
            xml.append("<mergeCells>");
            sheet.merged().forEach(block -> xml.append("<mergeCell ref='" + block + "'/>"));
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
        formats.forEach((code, index) -> {
            codes.append("<numFmt numFmtId='" + (163 + index) + "' formatCode='" + code.replace("'", "&apos;") + "'/>");
            styles.append("<xf numFmtId='" + (163 + index) + "'/>");
        });
        return XML + "<styleSheet><numFmts>" + codes + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + "/" + type + "' Target='" + target + "'/>";
    }

    private static String relations(String all) {
        return XML + "<Relationships xmlns='" + RELATIONS + "'>" + all + "</Relationships>";
    }

    /** Reads a workbook's description from UTF-8. */
    static byte[] bytes(byte[] text) {
        return bytes(new String(text, StandardCharsets.UTF_8));
    }
}

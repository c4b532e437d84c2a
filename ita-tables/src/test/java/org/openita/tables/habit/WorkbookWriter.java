package org.openita.tables.habit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.tables.Zip;

/** Writes a table as a workbook. Not thread-safe. */
final class WorkbookWriter {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Integer> formats = new LinkedHashMap<>();

    byte[] bytes(Paper paper) {
        StringBuilder listed = new StringBuilder();
        StringBuilder relations = new StringBuilder(relation("styles", "styles", "styles.xml"));
        Zip zip = Zip.empty().with("_rels/.rels", relations(relation("a", "officeDocument", "xl/workbook.xml")));
        for (int i = 1; i <= paper.leaves.size(); i++) {
            Leaf leaf = paper.leaves.get(i - 1);
            listed.append("<sheet name='" + PaperForm.escaped(leaf.name) + "' sheetId='" + i + "'"
                    + (leaf.isHidden ? " state='hidden'" : "") + " r:id='s" + i + "'/>");
            relations.append(relation("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            zip.with("xl/worksheets/sheet" + i + ".xml", sheet(leaf));
        }
        return zip.with("xl/_rels/workbook.xml.rels", relations(relations.toString()))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='" + OFFICE + "'><sheets>" + listed + "</sheets></workbook>")
                .with("xl/styles.xml", styles())
                .bytes();
    }

    private String sheet(Leaf leaf) {
        StringBuilder xml = new StringBuilder("<worksheet>");
        if (!leaf.hiddenColumns.isEmpty()) {
            xml.append("<cols>");
            leaf.hiddenColumns.forEach(
                    column -> xml.append("<col min='" + (column + 1) + "' max='" + (column + 1) + "' hidden='1'/>"));
            xml.append("</cols>");
        }
        xml.append("<sheetData>");
        List<String> merged = new ArrayList<>();
        for (int row = 0; row < leaf.lines.size(); row++) {
            Leaf.Line line = leaf.lines.get(row);
            xml.append("<row r='" + (row + 1) + "'" + (line.isHidden ? " hidden='1'" : "") + ">");
            for (int column = 0; column < line.cells.size(); column++) {
                xml.append(cell(line.cell(column), name(row, column)));
                merge(leaf, row, column).ifPresent(merged::add);
            }
            xml.append("</row>");
        }
        xml.append("</sheetData>");
        if (!merged.isEmpty()) {
            xml.append("<mergeCells>");
            merged.forEach(block -> xml.append("<mergeCell ref='" + block + "'/>"));
            xml.append("</mergeCells>");
        }
        return xml + "</worksheet>";
    }

    private static Optional<String> merge(Leaf leaf, int row, int column) {
        Ink ink = leaf.lines.get(row).cell(column);
        int width = PaperForm.width(leaf.lines.get(row), column);
        int height = PaperForm.height(leaf, row, column);
        boolean isFirst = !ink.is(Ink.Role.LEFT) && !ink.is(Ink.Role.UP) && width * height > 1;
        return isFirst
                ? Optional.of(name(row, column) + ":" + name(row + height - 1, column + width - 1))
                : Optional.empty();
    }

    private String cell(Ink ink, String name) {
        String style = ink.format().isEmpty() ? "" : " s='" + style(ink.format()) + "'";
        if (ink.text().isEmpty() && ink.kind() == Ink.Kind.TEXT) {
            return "";
        }
        String begin = "<c r='" + name + "'" + style;
        return switch (ink.kind()) {
            case TEXT ->
                begin + " t='inlineStr'><is><t xml:space='preserve'>" + PaperForm.escaped(ink.text()) + "</t></is></c>";
            case NUMBER -> begin + "><v>" + ink.stored() + "</v></c>";
            case FORMULA -> begin + "><f>SUM(A1:A2)</f><v>" + ink.stored() + "</v></c>";
            case UNCOMPUTED -> begin + "><f>SUM(A1:A2)</f><v></v></c>";
        };
    }

    private int style(String format) {
        return formats.computeIfAbsent(format, key -> formats.size() + 1);
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
        formats.forEach((code, index) -> {
            codes.append("<numFmt numFmtId='" + (163 + index) + "' formatCode='" + PaperForm.escaped(code) + "'/>");
            styles.append("<xf numFmtId='" + (163 + index) + "'/>");
        });
        return "<styleSheet><numFmts>" + codes + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>";
    }

    private static String name(int row, int column) {
        String letters = column < 26
                ? String.valueOf((char) ('A' + column))
                : String.valueOf((char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26);
        return letters + (row + 1);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + "/" + type + "' Target='" + target + "'/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all
                + "</Relationships>";
    }
}

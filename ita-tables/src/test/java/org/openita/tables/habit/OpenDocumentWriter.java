package org.openita.tables.habit;

import org.openita.tables.Zip;

/** Writes a table as an OpenDocument spreadsheet. */
final class OpenDocumentWriter {

    static byte[] bytes(Paper paper) {
        StringBuilder all = new StringBuilder("<office:document-content xmlns:office='urn:o' xmlns:table='urn:t'"
                + " xmlns:text='urn:x' xmlns:style='urn:s'><office:automatic-styles><style:style style:name='h'"
                + " style:family='table'><style:table-properties table:display='false'/></style:style>"
                + "</office:automatic-styles><office:body><office:spreadsheet>");
        paper.leaves.forEach(leaf -> all.append(table(leaf)));
        return Zip.empty()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", all + "</office:spreadsheet></office:body></office:document-content>")
                .bytes();
    }

    private static String table(Leaf leaf) {
        StringBuilder table = new StringBuilder("<table:table table:name='" + PaperForm.escaped(leaf.name) + "'"
                + (leaf.isHidden ? " table:style-name='h'" : "") + ">");
        for (int column = 0; column < leaf.width(); column++) {
            table.append("<table:table-column"
                    + (leaf.hiddenColumns.contains(column) ? " table:visibility='collapse'" : "") + "/>");
        }
        for (int row = 0; row < leaf.lines.size(); row++) {
            Leaf.Line line = leaf.lines.get(row);
            table.append("<table:table-row" + (line.isHidden ? " table:visibility='collapse'" : "") + ">");
            for (int column = 0; column < line.cells.size(); column++) {
                table.append(cell(leaf, row, column));
            }
            table.append("</table:table-row>");
        }
        return table + "</table:table>";
    }

    private static String cell(Leaf leaf, int row, int column) {
        Ink ink = leaf.lines.get(row).cell(column);
        if (ink.is(Ink.Role.LEFT) || ink.is(Ink.Role.UP)) {
            return "<table:covered-table-cell/>";
        }
        String spans = PaperForm.spans(
                leaf, row, column, " table:number-columns-spanned='%d'", " table:number-rows-spanned='%d'");
        if (ink.text().isEmpty() && ink.kind() == Ink.Kind.TEXT) {
            return "<table:table-cell" + spans + "/>";
        }
        StringBuilder text = new StringBuilder();
        for (String part : PaperForm.shown(ink).split("\n", -1)) {
            text.append("<text:p>").append(PaperForm.escaped(part)).append("</text:p>");
        }
        return "<table:table-cell" + spans + value(ink) + ">" + text + "</table:table-cell>";
    }

    private static String value(Ink ink) {
        String formula = ink.kind() == Ink.Kind.NUMBER ? "" : " table:formula='of:=SUM([.A1:.A2])'";
        return switch (ink.kind()) {
            case TEXT -> " office:value-type='string'";
            case UNCOMPUTED -> formula;
            default ->
                formula + " office:value-type='" + (ink.format().endsWith("%") ? "percentage" : "float")
                        + "' office:value='" + ink.stored() + "'";
        };
    }
}

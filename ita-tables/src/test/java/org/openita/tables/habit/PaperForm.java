package org.openita.tables.habit;

import java.nio.charset.StandardCharsets;
import org.openita.tables.Zip;

/** The forms of files. */
enum PaperForm {
    CSV {
        @Override
        byte[] bytes(Paper paper) {
            return paper.text.bytes(paper.leaf());
        }
    },
    XLSX {
        @Override
        byte[] bytes(Paper paper) {
            return new WorkbookWriter().bytes(paper);
        }
    },
    ODS {
        @Override
        byte[] bytes(Paper paper) {
            return OpenDocumentWriter.bytes(paper);
        }
    },
    HTML {
        @Override
        byte[] bytes(Paper paper) {
            return page(paper).getBytes(StandardCharsets.UTF_8);
        }
    },
    DOCX {
        @Override
        byte[] bytes(Paper paper) {
            return word(paper);
        }
    };

    abstract byte[] bytes(Paper paper);

    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String page(Paper paper) {
        StringBuilder all = new StringBuilder("<html><head><meta charset='utf-8'></head><body>");
        for (Leaf leaf : paper.leaves) {
            all.append("<table>");
            for (int row = 0; row < leaf.lines.size(); row++) {
                Leaf.Line line = leaf.lines.get(row);
                all.append(line.isHidden ? "<tr style='display:none'>" : "<tr>");
                for (int column = 0; column < leaf.width(); column++) {
                    Ink ink = line.cell(column);
                    if (!ink.is(Ink.Role.LEFT) && !ink.is(Ink.Role.UP)) {
                        all.append("<td").append(spans(leaf, row, column, " colspan='%d'", " rowspan='%d'"));
                        all.append('>')
                                .append(escaped(shown(ink)).replace("\n", "<br>"))
                                .append("</td>");
                    }
                }
                all.append("</tr>");
            }
            all.append("</table>");
        }
        return all + "</body></html>";
    }

    private static byte[] word(Paper paper) {
        StringBuilder all = new StringBuilder("<w:document xmlns:w='urn:w'><w:body>");
        for (Leaf leaf : paper.leaves) {
            all.append("<w:tbl>");
            for (Leaf.Line line : leaf.lines) {
                all.append("<w:tr>");
                for (int column = 0; column < leaf.width(); column++) {
                    all.append(wordCell(leaf, line, column));
                }
                all.append("</w:tr>");
            }
            all.append("</w:tbl><w:p/>");
        }
        return Zip.empty()
                .with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", all + "</w:body></w:document>")
                .bytes();
    }

    private static String wordCell(Leaf leaf, Leaf.Line line, int column) {
        Ink ink = line.cell(column);
        int row = leaf.lines.indexOf(line);
        if (ink.is(Ink.Role.LEFT)) {
            return "";
        }
        String merged = ink.is(Ink.Role.UP)
                ? "<w:vMerge/>"
                : height(leaf, row, column) > 1 ? "<w:vMerge w:val='restart'/>" : "";
        String wide = width(line, column) > 1 ? "<w:gridSpan w:val='" + width(line, column) + "'/>" : "";
        StringBuilder text = new StringBuilder();
        for (String part : shown(ink).split("\n", -1)) {
            text.append("<w:p><w:r><w:t xml:space='preserve'>")
                    .append(escaped(part))
                    .append("</w:t></w:r></w:p>");
        }
        return "<w:tc><w:tcPr>" + wide + merged + "</w:tcPr>" + text + "</w:tc>";
    }

    static String shown(Ink ink) {
        return ink.kind() == Ink.Kind.UNCOMPUTED ? "" : ink.text();
    }

    static String spans(Leaf leaf, int row, int column, String across, String down) {
        int width = width(leaf.lines.get(row), column);
        int height = height(leaf, row, column);
        return (width > 1 ? String.format(java.util.Locale.ROOT, across, width) : "")
                + (height > 1 ? String.format(java.util.Locale.ROOT, down, height) : "");
    }

    static int width(Leaf.Line line, int column) {
        int width = 1;
        while (line.cell(column + width).is(Ink.Role.LEFT)) {
            width++;
        }
        return width;
    }

    static int height(Leaf leaf, int row, int column) {
        int height = 1;
        while (row + height < leaf.lines.size()
                && leaf.lines.get(row + height).cell(column).is(Ink.Role.UP)) {
            height++;
        }
        return height;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}

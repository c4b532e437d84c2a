package org.openita.report.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Placed;
import org.openita.report.block.Table.Tone;
import org.openita.report.chart.Palette;

/** A table of a slide, which can be changed as one. Not thread-safe. */
final class SlideTable {

    private static final double ACROSS = 6;
    private static final double ALONG = 2.5;
    private static final int ATTENTION = 0xFBE3D0;
    private static final int GOOD = 0xE2F1E4;

    private final XSLFSlide slide;
    private final SlideText texts;
    private final Table table;
    private final double width;
    private final double size;
    private final List<List<Placed>> grid;

    SlideTable(XSLFSlide slide, SlideText texts, Table table, double width, double size) {
        this.slide = slide;
        this.texts = texts;
        this.table = table;
        this.width = width;
        this.size = size;
        this.grid = table.grid();
    }

    /** How high it is, as far as that can be told before it is shown. */
    double height() {
        return headHeight() + grid.stream().mapToDouble(this::height).sum();
    }

    private double headHeight() {
        double most = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            most = Math.max(most, height(table.columns().get(column).head(), column));
        }
        return most;
    }

    private double height(List<Placed> row) {
        double most = 0;
        for (int column = 0; column < row.size(); column++) {
            Placed placed = row.get(column);
            most = Math.max(
                    most, placed.cell().rows() == 1 ? height(placed.cell().text(), column) : 0);
        }
        return most;
    }

    private double height(String text, int column) {
        return SlideText.height(text, size, across(column) - 2 * ACROSS) + 2 * ALONG;
    }

    private double across(int column) {
        double weights = table.columns().stream().mapToDouble(Column::weight).sum();
        return width * table.columns().get(column).weight() / weights;
    }

    void write(double left, double top) {
        XSLFTable written = slide.createTable(grid.size() + 1, table.columns().size());
        written.setAnchor(new Rectangle2D.Double(left, top, width, height()));
        written.getCTTable().getTblPr().setFirstRow(true);
        for (int column = 0; column < table.columns().size(); column++) {
            written.setColumnWidth(column, across(column));
            head(written.getCell(0, column), table.columns().get(column));
        }
        written.setRowHeight(0, headHeight());
        for (int row = 0; row < grid.size(); row++) {
            written.setRowHeight(row + 1, height(grid.get(row)));
            for (int column = 0; column < table.columns().size(); column++) {
                cell(written, row, column);
            }
        }
    }

    private void head(XSLFTableCell cell, Column column) {
        cell.setFillColor(new Color(Palette.FIRST.rgb()));
        texts.paragraph(prepared(cell), column.head(), size, true, Palette.PAPER)
                .setTextAlign(TextAlign.CENTER);
    }

    private void cell(XSLFTable written, int row, int column) {
        Placed placed = grid.get(row).get(column);
        XSLFTableCell cell = prepared(written.getCell(row + 1, column));
        if (!placed.first()) {
            return;
        }
        Tone tone = placed.cell().tone();
        if (tone == Tone.ATTENTION || tone == Tone.GOOD) {
            cell.setFillColor(new Color(tone == Tone.GOOD ? GOOD : ATTENTION));
        }
        placed.cell()
                .lines()
                .forEach(line -> texts.paragraph(cell, line, size, tone == Tone.STRONG, Palette.TEXT)
                        .setTextAlign(align(table.columns().get(column).align())));
        int over = placed.cell().rows();
        if (over > 1) {
            written.mergeCells(row + 1, row + over, column, column);
        }
    }

    private static XSLFTableCell prepared(XSLFTableCell cell) {
        cell.clearText();
        cell.setInsets(new Insets2D(ALONG, ACROSS, ALONG, ACROSS));
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        for (BorderEdge edge : BorderEdge.values()) {
            cell.setBorderColor(edge, new Color(Palette.GRID.rgb()));
            cell.setBorderWidth(edge, 0.75);
        }
        return cell;
    }

    private static TextAlign align(Align align) {
        return switch (align) {
            case LEFT -> TextAlign.LEFT;
            case CENTRE -> TextAlign.CENTER;
            case RIGHT -> TextAlign.RIGHT;
        };
    }
}

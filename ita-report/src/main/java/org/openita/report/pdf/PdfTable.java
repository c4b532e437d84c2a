package org.openita.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Placed;
import org.openita.report.block.Table.Tone;

/**
 * Sets a table: its head again on every page; a long row goes on over the page, where it is said to be continued, and a short one
 * stays whole. Not thread-safe.
 */
final class PdfTable {

    private static final double SIZE = 9.3;
    private static final double LINE = Typesetter.lineHeight(SIZE);
    private static final double PAD = 4;

    /** A table that takes less than this share of a page is not parted. */
    private static final double SHORT_TABLE = 0.45;

    /** A row of fewer lines is not parted. */
    private static final int LONG_ROW = 10;

    /** So many lines of a parted row stand on a page at least. */
    private static final int KEPT_LINES = 4;

    private static final int EDGE = 0xAEB8C2;

    private final Typesetter setting;
    private final Table table;
    private final String continued;
    private final double[] lefts;
    private final double[] widths;

    private final PDStructureElement[] heads;

    /** The cell of each column that is being set: one over several rows is still the one begun above. */
    private final PDStructureElement[] cells;

    /** @param continued what stands at the beginning of a row that goes on from the page before */
    PdfTable(Typesetter setting, Table table, String continued) {
        this.setting = setting;
        this.table = table;
        this.continued = continued;
        this.widths = new double[table.columns().size()];
        this.lefts = new double[widths.length];
        this.heads = new PDStructureElement[widths.length];
        this.cells = new PDStructureElement[widths.length];
        double all = table.columns().stream().mapToDouble(Column::weight).sum();
        double at = setting.left();
        for (int i = 0; i < widths.length; i++) {
            lefts[i] = at;
            widths[i] = setting.width() * table.columns().get(i).weight() / all;
            at += widths[i];
        }
    }

    /** A row as lines: what is still to be set of each cell. */
    private record Strip(List<List<String>> lines, List<Placed> cells) {

        int height() {
            return Math.max(1, lines.stream().mapToInt(List::size).max().orElse(1));
        }
    }

    void write() {
        List<Strip> strips = strips();
        setting.space(8);
        setting.need(first(strips));
        setting.tree().in("Table", () -> write(strips));
        setting.down(8);
    }

    private void write(List<Strip> strips) {
        double size = Typesetter.SIZE - 0.5;
        setting.paragraph("Caption", table.caption(), size, true, Typesetter.TEXT, 0, Align.LEFT);
        setting.down(2);
        setting.tree().in("TR", () -> {
            for (int column = 0; column < heads.length; column++) {
                heads[column] = setting.tree().add("TH");
                attribute(heads[column], attributes -> attributes.setScope(PDTableAttributeObject.SCOPE_COLUMN));
            }
            head();
        });
        for (int i = 0; i < strips.size(); i++) {
            if (i == strips.size() - 2) {
                keep(strips.get(i), strips.get(i + 1));
            }
            Strip strip = strips.get(i);
            boolean isLast = i + 1 == strips.size();
            setting.tree().in("TR", () -> row(strip, isLast));
        }
    }

    /** The height that has to be on one page: all of a short table, else its head with the first row. */
    double first() {
        return first(strips());
    }

    private double first(List<Strip> strips) {
        double above = 2 * LINE + headHeight();
        double whole = above + strips.stream().mapToDouble(PdfTable::height).sum();
        return whole < setting.wholePage() * SHORT_TABLE ? whole : above + height(strips.get(0));
    }

    private static double height(Strip strip) {
        return strip.height() * LINE + 2 * PAD;
    }

    /** Lines of a cell over several rows are dealt out to these rows, as far as the rows are high. */
    private List<Strip> strips() {
        List<List<Placed>> grid = table.grid();
        List<List<List<String>>> lines = new ArrayList<>();
        for (List<Placed> row : grid) {
            lines.add(lines(row));
        }
        for (int column = 0; column < widths.length; column++) {
            deal(grid, lines, column);
        }
        List<Strip> strips = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            strips.add(new Strip(lines.get(row), grid.get(row)));
        }
        return strips;
    }

    private List<List<String>> lines(List<Placed> row) {
        List<List<String>> lines = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            Placed placed = row.get(column);
            lines.add(placed.first() && placed.cell().rows() == 1 ? lines(placed.cell(), column) : new ArrayList<>());
        }
        return lines;
    }

    private List<String> lines(Cell cell, int column) {
        List<String> lines = new ArrayList<>();
        for (String line : cell.lines()) {
            lines.addAll(setting.lines(line, SIZE, isBold(cell.tone()), widths[column] - 2 * PAD));
        }
        return lines;
    }

    private void deal(List<List<Placed>> grid, List<List<List<String>>> lines, int column) {
        List<String> rest = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            Placed placed = grid.get(row).get(column);
            if (placed.cell().rows() == 1) {
                continue;
            }
            if (placed.first()) {
                rest = lines(placed.cell(), column);
            }
            int height = lines.get(row).stream().mapToInt(List::size).max().orElse(1);
            int count = placed.left() == 1 ? rest.size() : Math.min(rest.size(), Math.max(1, height));
            lines.get(row).set(column, new ArrayList<>(rest.subList(0, count)));
            rest = rest.subList(count, rest.size());
        }
    }

    /** So that the last row does not stand on a page alone. */
    private void keep(Strip one, Strip last) {
        double both = height(one) + height(last);
        if (both > setting.room() && both <= setting.wholePage() / 2) {
            turn();
        }
    }

    private void row(Strip strip, boolean isLast) {
        begin(strip.cells());
        int from = 0;
        while (from < strip.height()) {
            int rest = strip.height() - from;
            int fits = (int) ((setting.room() - 2 * PAD) / LINE);
            boolean isWhole = rest <= fits;
            if (!isWhole && (fits < KEPT_LINES || strip.height() < LONG_ROW)) {
                turn();
                fits = (int) ((setting.room() - 2 * PAD) / LINE);
                isWhole = rest <= fits;
            }
            int to = isWhole ? strip.height() : from + Math.max(1, Math.min(fits, rest - KEPT_LINES));
            piece(strip, from, to, isLast || to < strip.height());
            from = to;
        }
    }

    private void begin(List<Placed> row) {
        for (int column = 0; column < cells.length; column++) {
            Placed placed = row.get(column);
            if (placed.first()) {
                cells[column] = setting.tree().add("TD");
                if (placed.cell().rows() > 1) {
                    attribute(
                            cells[column],
                            attributes -> attributes.setRowSpan(placed.cell().rows()));
                }
            }
        }
    }

    private static void attribute(PDStructureElement cell, Consumer<PDTableAttributeObject> describe) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        describe.accept(attributes);
        cell.addAttribute(attributes);
    }

    private void turn() {
        setting.sheet().rule(setting.left(), setting.y(), setting.left() + setting.width(), setting.y(), EDGE);
        setting.nextPage();
        setting.sheet().decoration(this::head);
    }

    private void piece(Strip strip, int from, int to, boolean isLast) {
        double height = (to - from) * LINE + 2 * PAD;
        if (from > 0 && strip.lines().get(0).size() <= from) {
            setting.sheet().decoration(() -> sayContinued());
        }
        for (int column = 0; column < widths.length; column++) {
            cell(strip, column, from, to, height);
        }
        setting.down(height);
        if (isLast) {
            double right = setting.left() + setting.width();
            setting.sheet().rule(setting.left(), setting.y(), right, setting.y(), EDGE);
        }
    }

    private void sayContinued() {
        double width = widths[0] - 2 * PAD;
        setting.at(continued, SIZE, false, Typesetter.MUTED, lefts[0] + PAD, setting.y() + PAD, width, Align.LEFT);
    }

    private void cell(Strip strip, int column, int from, int to, double height) {
        Placed placed = strip.cells().get(column);
        double x = lefts[column];
        double top = setting.y();
        int paper = paper(placed.cell().tone());
        if (paper >= 0) {
            setting.sheet().box(x, top, widths[column], height, paper);
        }
        double right = x + widths[column];
        setting.sheet().rule(x, top, x, top + height, EDGE);
        setting.sheet().rule(right, top, right, top + height, EDGE);
        if (placed.first() && from == 0) {
            setting.sheet().rule(x, top, right, top, EDGE);
        }
        List<String> lines = strip.lines().get(column);
        boolean isBold = isBold(placed.cell().tone());
        int rgb = letters(placed.cell().tone());
        Align align = table.columns().get(column).align();
        setting.tree().within(cells[column], () -> {
            for (int i = from; i < Math.min(to, lines.size()); i++) {
                double y = top + PAD + (i - from) * LINE;
                setting.at(lines.get(i), SIZE, isBold, rgb, x + PAD, y, widths[column] - 2 * PAD, align);
            }
        });
    }

    private double headHeight() {
        return headLines() * LINE + 2 * PAD;
    }

    private int headLines() {
        int most = 1;
        for (int column = 0; column < widths.length; column++) {
            most = Math.max(most, headLines(column).size());
        }
        return most;
    }

    private List<String> headLines(int column) {
        return setting.lines(table.columns().get(column).head(), SIZE, true, widths[column] - 2 * PAD);
    }

    private void head() {
        double height = headHeight();
        setting.sheet().box(setting.left(), setting.y(), setting.width(), height, Typesetter.ACCENT);
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            setting.tree().within(heads[column], () -> head(at));
        }
        setting.down(height);
    }

    private void head(int column) {
        List<String> lines = headLines(column);
        double y = setting.y() + PAD + (headLines() - lines.size()) * LINE / 2;
        for (String line : lines) {
            setting.at(line, SIZE, true, 0xFFFFFF, lefts[column] + PAD, y, widths[column] - 2 * PAD, Align.CENTRE);
            y += LINE;
        }
    }

    private static boolean isBold(Tone tone) {
        return tone == Tone.STRONG || tone == Tone.ATTENTION;
    }

    private static int letters(Tone tone) {
        return switch (tone) {
            case GOOD -> 0x1A5E2A;
            case ATTENTION -> 0x7A3B00;
            case QUIET -> Typesetter.MUTED;
            case PLAIN, STRONG -> Typesetter.TEXT;
        };
    }

    private static int paper(Tone tone) {
        return switch (tone) {
            case STRONG -> 0xF3F6F9;
            case GOOD -> 0xE7F4EA;
            case ATTENTION -> 0xFDF1E2;
            case PLAIN, QUIET -> -1;
        };
    }
}

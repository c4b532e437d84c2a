package org.openita.report.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.report.block.Block;
import org.openita.report.block.BlockVisitor;
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
import org.openita.report.chart.Chart;

/**
 * On about which page each heading will stand, from the number of letters in the typeface of the styles: what a table of contents
 * says until a word processor, which alone knows its pages, has brought it up to date. Not thread-safe.
 */
final class PageEstimate implements BlockVisitor {

    private static final double POINTS_A_CENTIMETRE = 72 / 2.54;

    /** A line's height for each point of the typeface's size. */
    private static final double LEADING = 1.36;

    /** A letter's mean width for each point of the typeface's size, with what lines lose at their ends. */
    private static final double LETTER = 0.40;

    /** The same of Latin letters, which are narrower. */
    private static final double LATIN = 0.355;

    private static final double CELL_SIZE = 14;
    private static final double CELL_PADDING = 9;
    private static final double ROW_PADDING = 3.5;

    private final Report report;
    private final Map<String, Integer> pages = new HashMap<>();
    private Block next = new NewPage(NewPage.Orientation.PORTRAIT);
    private boolean lies;
    private int page = 1;
    private double used;

    private PageEstimate(Report report) {
        this.report = report;
    }

    /** The page of each heading, by its address. */
    static Map<String, Integer> of(Report report) {
        PageEstimate estimate = new PageEstimate(report);
        List<Block> blocks = report.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            estimate.next = blocks.get(Math.min(i + 1, blocks.size() - 1));
            blocks.get(i).accept(estimate);
        }
        return estimate.pages;
    }

    @Override
    public void newPage(NewPage turned) {
        lies = turned.orientation() == NewPage.Orientation.LANDSCAPE;
        turn();
    }

    @Override
    public void heading(Heading heading) {
        double height = height(heading);
        keep(height + Math.min(first(next), room() / 2));
        pages.put(heading.id(), page);
        used += height;
    }

    private void turn() {
        page++;
        used = 0;
    }

    /** The height of a page between its margins. */
    private double room() {
        return Sections.height(lies) * POINTS_A_CENTIMETRE;
    }

    private double width() {
        return Sections.width(lies) * POINTS_A_CENTIMETRE;
    }

    private void keep(double height) {
        if (used > 0 && used + height > room()) {
            turn();
        }
    }

    /** Text goes on over the page; what is higher than a page takes several. */
    private void put(double height) {
        for (used += height; used > room(); page++) {
            used -= room();
        }
    }

    private double first(Block block) {
        if (block instanceof Table table) {
            return caption()
                    + 2
                            * row(
                                    table,
                                    table.columns().stream()
                                            .map(Table.Column::head)
                                            .toList());
        }
        return block instanceof Figure figure ? height(figure) : 2 * 16 * LEADING;
    }

    private double height(Heading heading) {
        double size = Styles.headingSize(heading.level());
        return (240 - 40 * heading.level()) / 20.0 + 4 + lines(heading.text(), size, width()) * size * LEADING;
    }

    private static double height(Figure figure) {
        double width = DocxWriter.FIGURE_WIDTH * POINTS_A_CENTIMETRE;
        return width * figure.chart().height() / Chart.WIDTH + caption() + 12;
    }

    @Override
    public void figure(Figure figure) {
        put(height(figure));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        double size = paragraph.style() == Paragraph.Style.SMALL ? CELL_SIZE : 16;
        put(lines(paragraph.lead() + paragraph.text(), size, width()) * size * LEADING + 6);
    }

    @Override
    public void itemList(ItemList points) {
        put(points.texts().stream()
                .mapToDouble(text -> lines(text, 16, width() - 36) * 16 * LEADING + 3)
                .sum());
    }

    @Override
    public void keyFigures(KeyFigures facts) {
        double width = width() / facts.facts().size() - 10;
        int notes = facts.facts().stream()
                .mapToInt(fact -> lines(fact.note(), CELL_SIZE, width))
                .max()
                .orElse(0);
        put((24 + (1 + notes) * CELL_SIZE + Styles.AFTER_TABLE_SIZE) * LEADING + 6);
    }

    @Override
    public void memoHead(MemoHead memo) {
        put(24 * LEADING + memo.fields().size() * (16 * LEADING + 6));
    }

    @Override
    public void signatures(Signatures signatures) {
        put(DocxSignatures.rows(signatures.places().size()) * (5 * 16 * LEADING + 30));
    }

    @Override
    public void contents(Contents contents) {
        put(24 * LEADING + report.headings(2).size() * (16 * LEADING + 2));
    }

    @Override
    public void cover(Cover cover) {
        put(room() / 2);
    }

    @Override
    public void links(Links links) {
        put(links.links().size() * (16 * LEADING + 3));
    }

    private static double caption() {
        return 15 * LEADING + 9;
    }

    /** Rows go over to the next page whole, below the head once more. */
    @Override
    public void table(Table table) {
        double head =
                row(table, table.columns().stream().map(Table.Column::head).toList());
        keep(caption() + head + CELL_SIZE * LEADING);
        used += caption() + head;
        for (List<Table.Placed> row : table.grid()) {
            double height = row(table, row.stream().map(PageEstimate::text).toList());
            boolean isWhole = height < DocxTable.LONG_ROW * CELL_SIZE * LEADING;
            if (isWhole && used + height > room()) {
                turn();
                used = head;
            }
            put(height);
        }
        used += Styles.AFTER_TABLE_SIZE * LEADING;
    }

    private static String text(Table.Placed placed) {
        return placed.cell().rows() == 1 ? placed.cell().text() : "";
    }

    private double row(Table table, List<String> texts) {
        double weights =
                table.columns().stream().mapToDouble(Table.Column::weight).sum();
        int most = 1;
        for (int column = 0; column < texts.size(); column++) {
            double width = width() * table.columns().get(column).weight() / weights - CELL_PADDING;
            most = Math.max(most, lines(texts.get(column), CELL_SIZE, width));
        }
        return most * CELL_SIZE * LEADING + ROW_PADDING;
    }

    private static int lines(String text, double size, double width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(letters(line) * size / width)))
                .sum();
    }

    /** Marks above and below take no room. */
    private static double letters(String text) {
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .mapToDouble(letter -> letter < 0x250 ? LATIN : LETTER)
                .sum();
    }
}

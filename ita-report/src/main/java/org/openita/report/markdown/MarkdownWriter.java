package org.openita.report.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.openita.report.block.Table.Align;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Placed;

/** Writes a report as Markdown with tables, for other systems; charts become their figures in words. Not thread-safe. */
public final class MarkdownWriter implements BlockVisitor {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$]");
    private static final Pattern LIST_MARK = Pattern.compile("^([0-9]+)(?=[.)](?:\\s|$))|^(?=[-+](?:\\s|$))");

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    /** The file's text, to be written in UTF-8. */
    public static String of(Report report) {
        MarkdownWriter writer = new MarkdownWriter();
        report.blocks().forEach(block -> block.accept(writer));
        writer.paragraph(escaped(report.foot()));
        return writer.out.toString();
    }

    @Override
    public void heading(Heading heading) {
        paragraph("#".repeat(heading.level() + 1) + " " + escaped(heading.text()));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        String lead = paragraph.lead().isEmpty() ? "" : "**" + escaped(paragraph.lead()) + "** ";
        paragraph(lead + escaped(paragraph.text()));
    }

    @Override
    public void figure(Figure figure) {
        paragraph("**" + escaped(figure.caption()) + "** "
                + escaped(figure.chart().description()));
    }

    @Override
    public void cover(Cover cover) {
        paragraph("# " + escaped(String.join(" ", cover.title())));
        cover.issuer().forEach(line -> paragraph(escaped(line)));
    }

    @Override
    public void memoHead(MemoHead memo) {
        paragraph("**" + escaped(memo.title()) + "**");
        memo.fields()
                .forEach(field -> out.append("- **")
                        .append(escaped(field.label()))
                        .append("** ")
                        .append(escaped(field.value()))
                        .append(field.beside().map(MarkdownWriter::beside).orElse(""))
                        .append('\n'));
        out.append('\n');
    }

    @Override
    public void signatures(Signatures signatures) {
        signatures.places().forEach(this::sign);
    }

    @Override
    public void contents(Contents contents) {
        // other systems make their own of the headings
    }

    @Override
    public void newPage(NewPage page) {
        // there are no pages
    }

    @Override
    public void links(Links links) {
        links.links()
                .forEach(link -> out.append("- ").append(escaped(link.text())).append('\n'));
        out.append('\n');
    }

    private static String beside(MemoHead.Field field) {
        return " **" + escaped(field.label()) + "** " + escaped(field.value());
    }

    private void sign(Signatures.Place place) {
        place.before().forEach(line -> paragraph(escaped(line)));
        place.lines().forEach(line -> paragraph(escaped(line)));
    }

    private void paragraph(String text) {
        out.append(text.strip()).append("\n\n");
    }

    @Override
    public void itemList(ItemList points) {
        for (int i = 0; i < points.texts().size(); i++) {
            out.append(mark(points, i)).append(escaped(points.texts().get(i))).append('\n');
        }
        out.append('\n');
    }

    private static String mark(ItemList points, int index) {
        String mark = points.mark(index);
        if (points.numbers().isEmpty()) {
            return "- ";
        }
        return LIST_MARK.matcher(mark).find() && mark.charAt(0) <= '9' ? mark + " " : "- " + escaped(mark) + " ";
    }

    @Override
    public void keyFigures(KeyFigures facts) {
        for (KeyFigures.Fact fact : facts.facts()) {
            String note = fact.note().isEmpty() ? "" : " (" + escaped(fact.note()) + ")";
            out.append("- ")
                    .append(escaped(fact.label()))
                    .append(": **")
                    .append(escaped(fact.value()))
                    .append("**")
                    .append(note)
                    .append('\n');
        }
        out.append('\n');
    }

    @Override
    public void table(Table table) {
        paragraph("**" + escaped(table.caption()) + "**");
        row(table.columns().stream().map(Column::head).map(MarkdownWriter::cell).toList());
        row(table.columns().stream().map(column -> rule(column.align())).toList());
        table.grid().forEach(row -> row(row.stream().map(MarkdownWriter::cell).toList()));
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String rule(Align align) {
        return switch (align) {
            case LEFT -> "---";
            case CENTRE -> ":---:";
            case RIGHT -> "---:";
        };
    }

    private static String cell(Placed placed) {
        return placed.first() ? cell(placed.cell().text()) : "";
    }

    private static String cell(String text) {
        return String.join("<br>", text.lines().map(MarkdownWriter::escaped).toList());
    }

    /** A text in which nothing is taken for a mark or a tag. */
    private static String escaped(String text) {
        String plain = MARKS.matcher(text.replace("&", "&amp;")).replaceAll("\\\\$0");
        return LIST_MARK.matcher(plain).replaceFirst(found -> {
            String number = found.group(1) == null ? "" : found.group(1);
            return Matcher.quoteReplacement(number + "\\");
        });
    }
}

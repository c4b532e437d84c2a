package org.openita.report.block;

import java.util.ArrayList;
import java.util.List;
import org.openita.report.words.ReportTexts;

/**
 * A report as it reads: its blocks in order, in one language. Every format is written from this.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what it is, on one line
 * @param foot what stands at its end: with what it was made
 * @param generator the program's name and version
 * @param words its language and digits
 * @param blocks what it consists of
 * @param data tables for programs, which only formats of data hold
 */
public record Report(
        String title, String foot, String generator, ReportTexts words, List<Block> blocks, List<Table> data) {

    public Report {
        blocks = List.copyOf(blocks);
        data = List.copyOf(data);
    }

    /** The same with the memo, which stands before the cover, at its end: who publishes a report leads with the report. */
    public Report memoLast() {
        int cover = 0;
        while (cover < blocks.size() && !(blocks.get(cover) instanceof Cover)) {
            cover++;
        }
        boolean hasBoth = cover > 0 && cover < blocks.size();
        if (!hasBoth) {
            return this;
        }
        List<Block> turned = new ArrayList<>(blocks.subList(cover, blocks.size()));
        turned.add(new NewPage(NewPage.Orientation.PORTRAIT));
        turned.addAll(blocks.subList(0, cover));
        return new Report(title, foot, generator, words, turned, data);
    }

    /** Its headings down to a level, in order. */
    public List<Heading> headings(int deepest) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() <= deepest)
                .toList();
    }

    /** Its blocks of one kind, in order. */
    public <B extends Block> List<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

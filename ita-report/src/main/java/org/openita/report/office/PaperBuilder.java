package org.openita.report.office;

import java.util.ArrayList;
import java.util.List;
import org.openita.report.block.Block;
import org.openita.report.block.Heading;
import org.openita.report.block.ItemList;
import org.openita.report.block.NewPage;
import org.openita.report.block.Paragraph;
import org.openita.report.words.ReportTexts;

/**
 * The blocks of a paper as they come together. Not thread-safe.
 *
 * @param <P> the kind of paper, which every step gives back
 */
public abstract class PaperBuilder<P extends PaperBuilder<P>> {

    private final ReportTexts words;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    /** Begins a paper in a language. */
    protected PaperBuilder(ReportTexts words) {
        this.words = words;
    }

    /** This paper. */
    protected abstract P self();

    /** The language of the paper. */
    public final ReportTexts words() {
        return words;
    }

    /** What has come together. */
    public final List<Block> blocks() {
        return blocks;
    }

    /** Adds a block. */
    public final P add(Block block) {
        blocks.add(block);
        return self();
    }

    /** Adds a heading. */
    public final P heading(int level, String text) {
        headings++;
        return add(new Heading(level, text, "s" + headings));
    }

    /** Adds a paragraph of the program's own words. */
    public final P say(String key, Object... arguments) {
        return add(Paragraph.of(words.say(key, arguments)));
    }

    /** Adds a list without numbers. */
    public final P points(List<String> texts) {
        return texts.isEmpty() ? self() : add(new ItemList(List.of(), texts));
    }

    /** Adds a list that is numbered from 1. */
    public final P numbered(List<String> texts) {
        List<String> numbers = new ArrayList<>();
        for (int number = 1; number <= texts.size(); number++) {
            numbers.add(words.of(number + "."));
        }
        return texts.isEmpty() ? self() : add(new ItemList(numbers, texts));
    }

    /** What follows begins on a page of its own. */
    public final P newPage(NewPage.Orientation orientation) {
        return add(new NewPage(orientation));
    }
}

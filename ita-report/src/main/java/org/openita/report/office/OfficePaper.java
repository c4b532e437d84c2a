package org.openita.report.office;

import java.util.ArrayList;
import java.util.List;
import org.openita.report.block.Block;
import org.openita.report.block.Heading;
import org.openita.report.block.ItemList;
import org.openita.report.block.NewPage;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Report;
import org.openita.report.words.ReportTexts;

/** A paper as its blocks come together. Not thread-safe. */
public final class OfficePaper {

    private final Office office;
    private final ReportTexts words;
    private final OfficeMemo memo;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    /** Begins a paper. */
    public OfficePaper(Office office) {
        this.office = office;
        this.words = office.words();
        this.memo = new OfficeMemo(office);
    }

    /** Whose it is. */
    public Office office() {
        return office;
    }

    /** Adds a block. */
    public OfficePaper add(Block block) {
        blocks.add(block);
        return this;
    }

    /** Adds a heading. */
    public OfficePaper heading(int level, String text) {
        headings++;
        return add(new Heading(level, text, "s" + headings));
    }

    /** Adds a paragraph of the program's own words. */
    public OfficePaper say(String key, Object... arguments) {
        return add(Paragraph.of(words.say(key, arguments)));
    }

    /** Adds a list without numbers. */
    public OfficePaper points(List<String> texts) {
        return texts.isEmpty() ? this : add(new ItemList(List.of(), texts));
    }

    /** Adds a list that is numbered from 1. */
    public OfficePaper numbered(List<String> texts) {
        List<String> numbers = new ArrayList<>();
        for (int number = 1; number <= texts.size(); number++) {
            numbers.add(words.of(number + "."));
        }
        return texts.isEmpty() ? this : add(new ItemList(numbers, texts));
    }

    /** What follows begins on a page of its own. */
    public OfficePaper newPage(NewPage.Orientation orientation) {
        return add(new NewPage(orientation));
    }

    /** Adds the head of a memo. */
    public OfficePaper memo(String subject, String to) {
        return add(memo.head(subject, to));
    }

    /** Adds places to sign for all whom it goes through, from the one who writes to the head. */
    public OfficePaper signAll() {
        return add(memo.chainToSign());
    }

    /** Adds the place to sign of the head of the agency. */
    public OfficePaper signHead() {
        return add(memo.headToSign());
    }

    /** The paper. */
    public Report report(String title) {
        return new Report(title, office.nameWithPlace(), "OpenITA", words, blocks, List.of());
    }
}

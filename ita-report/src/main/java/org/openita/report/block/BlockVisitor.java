package org.openita.report.block;

/**
 * What is done with each kind of block: whoever writes blocks implements it, so that a new kind does not compile until each writer
 * says what becomes of it.
 */
public interface BlockVisitor {

    /** The head of a memo. */
    void memoHead(MemoHead block);

    /** Places to sign. */
    void signatures(Signatures block);

    /** The cover. */
    void cover(Cover block);

    /** A table of contents. */
    void contents(Contents block);

    /** The beginning of a page. */
    void newPage(NewPage block);

    /** Ways to other pages. */
    void links(Links block);

    /** A heading. */
    void heading(Heading block);

    /** A paragraph. */
    void paragraph(Paragraph block);

    /** A list. */
    void itemList(ItemList block);

    /** Figures that matter most. */
    void keyFigures(KeyFigures block);

    /** A table. */
    void table(Table block);

    /** A chart. */
    void figure(Figure block);
}

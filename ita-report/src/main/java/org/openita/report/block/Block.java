package org.openita.report.block;

/** A piece of a report, in the order of reading. */
public sealed interface Block
        permits MemoHead,
                Signatures,
                Cover,
                Contents,
                NewPage,
                Links,
                Heading,
                Paragraph,
                ItemList,
                KeyFigures,
                Table,
                Figure {

    /** Has a visitor deal with it as the kind of block that it is. */
    void accept(BlockVisitor visitor);
}

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
                Figure {}

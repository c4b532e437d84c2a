package org.openita.report.block;

/**
 * A paragraph.
 *
 * @param lead what it begins with in bold; empty for nothing
 * @param text its text
 * @param style how it is set
 */
public record Paragraph(String lead, String text, Style style) implements Block {

    /** How a paragraph is set. */
    public enum Style {
        /** Running text. */
        BODY,
        /** Something to look out for. */
        NOTICE,
        /** Something for those who want to check, in small letters. */
        SMALL
    }

    /** Running text. */
    public static Paragraph of(String text) {
        return new Paragraph("", text, Style.BODY);
    }

    /** Running text with a bold beginning. */
    public static Paragraph of(String lead, String text) {
        return new Paragraph(lead, text, Style.BODY);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.paragraph(this);
    }
}

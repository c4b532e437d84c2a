package org.openita.report.block;

/**
 * A heading.
 *
 * @param level 1 for a part, 2 for a section, 3 for what is in it
 * @param text what it says
 * @param id its address in the document: letters, digits and hyphens, once in a document
 */
public record Heading(int level, String text, String id) implements Block {

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.heading(this);
    }
}

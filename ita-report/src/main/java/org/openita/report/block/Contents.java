package org.openita.report.block;

/**
 * A table of contents of the headings that follow.
 *
 * @param title its title
 */
public record Contents(String title) implements Block {

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.contents(this);
    }
}

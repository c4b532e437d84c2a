package org.openita.report.block;

/**
 * What follows begins on a new page.
 *
 * @param orientation how the pages that follow lie
 */
public record NewPage(Orientation orientation) implements Block {

    /** How a page lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.newPage(this);
    }
}

package org.openita.report.block;

import java.util.List;

/**
 * Ways to other pages of the same folder, for formats that have any.
 *
 * @param title what they lead to
 * @param links the ways
 */
public record Links(String title, List<Link> links) implements Block {

    /**
     * A way to another page.
     *
     * @param text what stands there
     * @param address the file's name
     */
    public record Link(String text, String address) {}

    public Links {
        links = List.copyOf(links);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.links(this);
    }
}

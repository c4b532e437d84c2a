package org.openita.report.block;

import java.util.List;

/**
 * Places to sign, one under the other.
 *
 * @param places from the one who writes to the one who decides
 */
public record Signatures(List<Place> places) implements Block {

    /**
     * A place to sign. Its lines belong together: a signature never stands alone on a page.
     *
     * @param before what is said before the signature, a paragraph a line: to whom it goes on, and with which words; empty for nothing
     * @param line the line to sign on
     * @param name the line for the name of who signs
     * @param post the post of who signs
     */
    public record Place(List<String> before, String line, String name, String post) {

        public Place {
            before = List.copyOf(before);
        }

        /** What stands under one another where one signs. */
        public List<String> lines() {
            return List.of(line, name, post);
        }
    }

    public Signatures {
        places = List.copyOf(places);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.signatures(this);
    }
}

package org.openita.report.block;

import java.util.List;

/**
 * Places to sign, one under the other.
 *
 * @param places from the one who writes to the one who takes note
 */
public record Signatures(List<Place> places) implements Block {

    /**
     * A place to sign.
     *
     * @param before what is said before the signature; empty for nothing
     * @param line the line to sign on
     * @param post the post of who signs
     */
    public record Place(String before, String line, String post) {}

    public Signatures {
        places = List.copyOf(places);
    }
}

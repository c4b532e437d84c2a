package org.openita.report.block;

import java.util.List;
import java.util.Optional;

/**
 * The cover.
 *
 * @param title lines of the title
 * @param issuer lines about who issues the report
 * @param logo the agency's sign, if it gave one
 */
public record Cover(List<String> title, List<String> issuer, Optional<Picture> logo) implements Block {

    public Cover {
        title = List.copyOf(title);
        issuer = List.copyOf(issuer);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.cover(this);
    }
}

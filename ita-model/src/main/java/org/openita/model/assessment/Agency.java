package org.openita.model.assessment;

import java.util.Optional;

/**
 * The agency that was assessed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its code, where given
 * @param name its name
 * @param kind its kind such as {@code subdistrict-municipality}, where given
 * @param district its district, where given
 * @param province its province, where given
 */
public record Agency(
        Optional<String> id,
        String name,
        Optional<String> kind,
        Optional<String> district,
        Optional<String> province) {

    /** An agency of which only the name is given. */
    public static Agency named(String name) {
        return new Agency(Optional.empty(), name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package org.openita.model.framework;

import java.util.List;

/**
 * Lists the components that must each reach a bound for a level to be given.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ids instruments and parts, in order; where a part is not known its whole instrument stands in
 * @param provenance where that is known from
 */
public record Components(List<String> ids, Provenance provenance) {

    public Components {
        ids = List.copyOf(ids);
    }
}

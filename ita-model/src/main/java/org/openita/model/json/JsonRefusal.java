package org.openita.model.json;

/** Ends the reading of a document after its problem has been noted; never leaves this package. */
final class JsonRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JsonRefusal() {
        super(null, null, false, false);
    }
}

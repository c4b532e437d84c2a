package org.openita.model.framework;

/** The frameworks that this library knows. TODO helper. */
public final class Frameworks {

    private Frameworks() {}

    public static Framework of(FiscalYear year) {
        throw new UnsupportedOperationException(year.toString());
    }
}

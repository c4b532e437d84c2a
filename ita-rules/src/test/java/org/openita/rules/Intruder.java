package org.openita.rules;

import java.util.concurrent.atomic.AtomicInteger;

/** Code that hostile packs try to run. */
public final class Intruder {

    private static final AtomicInteger VISITS = new AtomicInteger();

    private Intruder() {}

    /** Called by a pack that has got in. */
    public static boolean come() {
        VISITS.incrementAndGet();
        return true;
    }

    static int visits() {
        return VISITS.get();
    }
}

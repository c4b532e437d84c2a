package org.openita.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openita.scoring.ItaEngine;

/** How much of the heap one engine keeps: that of many, by their number, after the first has loaded what they share. */
public final class EngineMemory {

    private static final int ENGINES = 20;

    private EngineMemory() {}

    /** Prints the kilobytes that the first engine and each further one keep. */
    public static void main(String[] arguments) throws InterruptedException {
        long before = used();
        List<ItaEngine> engines = new ArrayList<>(List.of(ItaEngine.forFiscalYear(2567)));
        long first = used();
        while (engines.size() <= ENGINES) {
            engines.add(ItaEngine.forFiscalYear(2567));
        }
        long all = used();
        System.out.printf(
                Locale.ROOT,
                "the first engine and all it loads: %,d kB; each of %d further ones: %,d kB%n",
                (first - before) / 1024,
                engines.size() - 1,
                (all - first) / 1024 / ENGINES);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

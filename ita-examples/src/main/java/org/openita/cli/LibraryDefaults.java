package org.openita.cli;

/** Prepares the libraries that write documents, before any of their classes is loaded. */
final class LibraryDefaults {

    private LibraryDefaults() {}

    /** Drawing needs no screen, and a library inside need not say that it has nowhere to log to. */
    static void prepare() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }
}

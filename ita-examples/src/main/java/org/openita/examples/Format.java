package org.openita.examples;

/** How a result is written. */
enum Format {
    TEXT,
    JSON
}

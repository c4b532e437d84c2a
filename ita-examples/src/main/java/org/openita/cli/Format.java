package org.openita.cli;

/** How a result is written. */
enum Format {
    TEXT,
    JSON
}

package org.openita.examples;

/** How the check of a rule pack is written. */
enum CheckFormat {
    TEXT,
    JSON,
    SARIF
}

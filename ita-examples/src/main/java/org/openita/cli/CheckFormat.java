package org.openita.cli;

/** How the check of a rule pack is written. */
enum CheckFormat {
    TEXT,
    JSON,
    SARIF
}

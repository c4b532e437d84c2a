package org.openita.workbench.editing;

/**
 * A place in one of a pack's files.
 *
 * @param file its name below the pack's directory
 * @param span where in its text
 */
public record Spot(String file, Span span) {}

package org.openita.workbench.editing;

/**
 * A change of one of a pack's files.
 *
 * @param file its name below the pack's directory
 * @param span what is replaced; empty where something is put in
 * @param text what stands there afterwards
 */
public record FileChange(String file, Span span, String text) {}

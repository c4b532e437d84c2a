package org.openita.report.block;

/**
 * A table of contents of the headings that follow.
 *
 * @param title its title
 * @param hint how to bring it up to date in a word processor
 */
public record Contents(String title, String hint) implements Block {}

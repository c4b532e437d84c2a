package org.openita.workbench.editing;

/**
 * A rule, a text or a case of a file.
 *
 * @param name what it is called
 * @param detail what else there is to say, such as what a rule finds; may be empty
 * @param whole all of it
 * @param heading its name
 */
public record Symbol(String name, String detail, Span whole, Span heading) {}

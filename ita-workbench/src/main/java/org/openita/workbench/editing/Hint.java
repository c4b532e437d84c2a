package org.openita.workbench.editing;

import org.openita.model.text.Text;

/**
 * What there is to say of what stands at a place.
 *
 * @param text in Markdown
 * @param span what it is said of
 */
public record Hint(Text text, Span span) {}

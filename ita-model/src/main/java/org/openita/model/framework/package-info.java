/**
 * What is measured in a fiscal year, as data: instruments, parts, indicators, items, weights, topics.
 *
 * <p>A {@link org.openita.model.framework.Framework} is read from one JSON file a year, in which each value has its source and
 * a confidence; no code knows a year.
 *
 * <pre>{@code
 * Framework framework = Framework.of(2567);
 * framework.subject("e1.part2");   // the question e1 as it was asked in part 2, with its names and what it belongs to
 * Frameworks.years();              // the years there are
 * }</pre>
 *
 * <p>A {@link org.openita.model.framework.Subject} is whatever can have a score: an item, a part, an indicator, an instrument,
 * the whole. All are immutable and thread-safe.
 */
@NullMarked
package org.openita.model.framework;

import org.jspecify.annotations.NullMarked;

/**
 * What a report consists of: headings, paragraphs, tables, charts.
 *
 * <p>A report is a list of {@link org.openita.report.block.Block}s in one language, made once and written by each format in its
 * own way, so that a new format needs a writer and nothing else:
 *
 * <pre>{@code
 * for (Block block : report.blocks()) {
 *     if (block instanceof Heading heading) { ... }
 * }
 * }</pre>
 *
 * <p>Blocks are plain immutable values, ready to be set: they hold words and figures as they are to be shown, and no layout.
 */
@NullMarked
package org.openita.report.block;

import org.jspecify.annotations.NullMarked;

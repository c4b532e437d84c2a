/** What a report consists of: headings, paragraphs, tables, charts. Plain immutable values, in one language, ready to be set. */
@NullMarked
package org.openita.report.block;

import org.jspecify.annotations.NullMarked;

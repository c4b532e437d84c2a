/** From rows to results: what the columns mean, in either shape, and what is wrong with a row. */
@NullMarked
package org.openita.tables.score;

import org.jspecify.annotations.NullMarked;

/** Rows of cells, whatever file they come from, and writing them back in the same form. */
@NullMarked
package org.openita.tables.grid;

import org.jspecify.annotations.NullMarked;

/** Reads old workbooks, .xls, where Apache POI is there. */
@NullMarked
package org.openita.tables.oldbook;

import org.jspecify.annotations.NullMarked;

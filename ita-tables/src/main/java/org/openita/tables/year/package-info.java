/** A fiscal year as a workbook: what it measures, a sheet a kind of thing and a row a thing; written, filled in by hand and read back. */
@NullMarked
package org.openita.tables.year;

import org.jspecify.annotations.NullMarked;

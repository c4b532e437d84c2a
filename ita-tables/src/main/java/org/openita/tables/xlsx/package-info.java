/**
 * Workbooks, read so that no file can cost more than {@link org.openita.tables.grid.TableLimits} allow: no DTD, no entity, nothing
 * outside the file, no text, row or column beyond a bound.
 */
@NullMarked
package org.openita.tables.xlsx;

import org.jspecify.annotations.NullMarked;

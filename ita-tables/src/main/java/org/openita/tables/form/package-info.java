/** The form to fill in: a workbook with a year's items, which is read back like any other table. */
@NullMarked
package org.openita.tables.form;

import org.jspecify.annotations.NullMarked;

/** The report's tables as a workbook. */
@NullMarked
package org.openita.report.xlsx;

import org.jspecify.annotations.NullMarked;

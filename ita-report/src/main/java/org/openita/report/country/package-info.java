/** The overview of many agencies as documents: linked pages, a workbook and data. */
@NullMarked
package org.openita.report.country;

import org.jspecify.annotations.NullMarked;

/** ReportTexts, digits, dates and line breaks of a report. */
@NullMarked
package org.openita.report.words;

import org.jspecify.annotations.NullMarked;

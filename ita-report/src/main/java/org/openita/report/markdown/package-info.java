/** The report as Markdown. */
@NullMarked
package org.openita.report.markdown;

import org.jspecify.annotations.NullMarked;

/** One self-contained HTML file. */
@NullMarked
package org.openita.report.html;

import org.jspecify.annotations.NullMarked;

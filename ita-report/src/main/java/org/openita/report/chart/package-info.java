/** Charts, drawn once on a {@link org.openita.report.chart.Canvas} for every format. */
@NullMarked
package org.openita.report.chart;

import org.jspecify.annotations.NullMarked;

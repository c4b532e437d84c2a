package org.openita.report.block;

import org.openita.report.chart.Chart;

/**
 * A chart in the text.
 *
 * @param chart the chart
 * @param caption what it shows
 */
public record Figure(Chart chart, String caption) implements Block {

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.figure(this);
    }
}

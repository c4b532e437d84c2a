package org.openita.scoring.report;

import java.util.List;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * One score through the years.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject {@code overall}, an instrument or an indicator of this year
 * @param name its name
 * @param points one a result given, ascending; a year in which the subject meant something else or had no score is missing
 */
public record Trend(String subject, Text name, List<Point> points) {

    /**
     * The score of one year.
     *
     * @param year the fiscal year
     * @param score the score, {@link Score#MISSING} where there is none
     * @param breaks whether the method changed since the point before, so that the line breaks here
     */
    public record Point(FiscalYear year, Score score, boolean breaks) {}

    public Trend {
        points = List.copyOf(points);
    }
}

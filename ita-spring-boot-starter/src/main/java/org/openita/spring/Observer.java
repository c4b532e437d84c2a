package org.openita.spring;

import java.util.List;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.Problem;

/** Hears of what the engines of an application do, by the threads that do it. */
interface Observer {

    /** Hears of it, and does nothing. */
    Observer NONE = new Observer() {};

    /** A result of a year has been analysed, in so many nanoseconds. */
    default void analysed(FiscalYear year, long nanos) {}

    /** An input has been refused. */
    default void refused(List<Problem> problems) {}
}

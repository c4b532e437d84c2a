package org.openita.model.framework;

/** Which end of an item's answers is good. */
public enum Polarity {
    /** More is better: {@code "+"}. */
    MORE_IS_BETTER,
    /** Less is better: {@code "-"}; the points are given reversed. */
    LESS_IS_BETTER
}

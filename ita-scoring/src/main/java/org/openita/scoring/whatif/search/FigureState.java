package org.openita.scoring.whatif.search;

/** What may be so with a published figure: it stands as long as nothing below it is raised. */
public enum FigureState {
    /** It is not decided yet. */
    OPEN,
    /** Nothing below is raised. */
    STANDS,
    /** Something below is raised, and the score is worked out. */
    FALLS
}

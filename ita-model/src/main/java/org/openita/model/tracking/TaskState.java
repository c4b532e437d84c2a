package org.openita.model.tracking;

import java.util.Locale;

/** How far a task or a piece of evidence is. */
public enum TaskState {
    /** Nothing was done yet. */
    OPEN,
    /** Work goes on. */
    RUNNING,
    /** All was done. */
    DONE,
    /** It was given up. */
    DROPPED;

    /** Its name in the files of words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

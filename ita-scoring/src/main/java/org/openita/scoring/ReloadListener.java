package org.openita.scoring;

import org.openita.model.problem.InputException;

/** Receives changes of rules while an application runs; called by the watching thread, one call after the other. */
public interface ReloadListener {

    /** Changed rules are in force: from now on analyses go by this engine. */
    void reloaded(ItaEngine engine);

    /** Changed rules cannot be used and the last good ones stay in force; told once for each change. */
    void refused(InputException problems);
}

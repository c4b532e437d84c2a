package org.openita.workbench.lint;

/** What a lint does: look at a pack, and report. */
interface Check extends Lint {

    void look(PackInForce pack, Violations violations);
}

package org.openita.workbench.lint;

import org.openita.model.text.Text;

/** Looks for one kind of fault in rules that run. Immutable and thread-safe. */
public interface Lint {

    /** Its name, in lower case and hyphens, as in {@code @lint("ignore same-rule: …")}. */
    String id();

    /** How bad what it reports is. */
    Severity severity();

    /** What it looks for, in one line. */
    default Text title() {
        return Violations.TEXTS.text(id() + ".title");
    }
}

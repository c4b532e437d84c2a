package org.openita.workbench.editing;

import java.util.List;
import org.openita.model.text.Text;

/**
 * Changes that mend what is wrong.
 *
 * @param title what they do
 * @param mends what they mend
 * @param changes the changes
 */
public record Remedy(Text title, Diagnostic mends, List<FileChange> changes) {

    public Remedy {
        changes = List.copyOf(changes);
    }
}

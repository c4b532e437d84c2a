package org.openita.scoring.result;

import java.util.List;
import org.openita.model.finding.Statement;
import org.openita.model.text.Text;

/**
 * What rules say in one text, of one kind.
 *
 * <p>Immutable and thread-safe.
 *
 * @param one what one of them is called: a warning
 * @param all what they are called, as a heading
 * @param list what is said, in order
 */
public record Statements(Text one, Text all, List<Statement> list) {

    public Statements {
        list = List.copyOf(list);
    }
}

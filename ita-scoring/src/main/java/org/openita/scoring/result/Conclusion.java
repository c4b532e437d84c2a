package org.openita.scoring.result;

import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;

/**
 * One thing that an analysis says, of whatever kind: the view for those who treat all kinds alike.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of finding that it came from
 * @param code its code; of a remark its topic
 * @param text what a reader sees first of it
 * @param because why; empty of notes, whose details tell it
 */
public record Conclusion(FindingKind kind, String code, Text text, List<Because> because) {

    public Conclusion {
        because = List.copyOf(because);
    }
}

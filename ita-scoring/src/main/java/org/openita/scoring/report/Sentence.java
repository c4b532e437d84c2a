package org.openita.scoring.report;

import java.util.List;
import org.openita.model.text.Text;

/**
 * One sentence of a narrative; every figure in it is one of the analysis.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what it states, such as {@code lowest} or {@code gap}; see {@code words_en.properties} beside this class
 * @param text the sentence in both languages
 * @param subjects whose scores it speaks of, see {@link org.openita.model.framework.Subject#id()}
 */
public record Sentence(String code, Text text, List<String> subjects) {

    public Sentence {
        subjects = List.copyOf(subjects);
    }
}

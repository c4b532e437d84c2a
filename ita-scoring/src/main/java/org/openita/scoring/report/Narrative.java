package org.openita.scoring.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.text.Text;

/**
 * Holds a paragraph of sentences, each of which the scores support.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sentences in the order in which they are read; empty where there is nothing to say
 */
public record Narrative(List<Sentence> sentences) {

    public Narrative {
        sentences = List.copyOf(sentences);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** The whole paragraph: the sentences with a space between. */
    public Text text() {
        return new Text(joined(Text::th), joined(Text::en));
    }

    private String joined(Function<Text, String> language) {
        return sentences.stream().map(Sentence::text).map(language).collect(Collectors.joining(" "));
    }
}

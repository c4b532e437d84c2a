package org.openita.rules.language;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Excerpt;
import org.openita.model.text.Text;

/** What a misspelt word was perhaps meant to be. */
public final class Suggestion {

    private static final int MOST_LISTED = 12;

    private Suggestion() {}

    /** The nearest word, or, where none is near, what there is to choose from; in words that follow on. */
    public static Text of(String word, Collection<String> words) {
        Text near = near(word, words);
        return near.en().isEmpty() ? listed(words) : near;
    }

    /** The nearest word, or nothing where none is near; in words that follow on. */
    public static Text near(String word, Collection<String> words) {
        return DidYouMean.guess(word, words)
                .map(near -> RuleProblems.TEXTS.text("did-you-mean", near))
                .orElseGet(() -> Text.same(""));
    }

    private static Text listed(Collection<String> words) {
        if (words.isEmpty()) {
            return Text.same("");
        }
        String list = words.stream().limit(MOST_LISTED).map(Excerpt::of).collect(Collectors.joining(", "));
        return Text.same(": " + list + (words.size() > MOST_LISTED ? ", …" : ""));
    }
}

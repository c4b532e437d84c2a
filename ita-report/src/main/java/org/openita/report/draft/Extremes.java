package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.framework.Subject.Kind;

/** What is highest and what is lowest, in sentences. */
final class Extremes {

    private static final int MOST_NAMED = 5;

    private final Pages pages;
    private final Standing standing;

    Extremes(Pages pages, Standing standing) {
        this.pages = pages;
        this.standing = standing;
    }

    /** A sentence each; none where there is nothing to set apart, or too many are alike. */
    List<String> sentences(Kind kind) {
        List<String> sentences = new ArrayList<>(2);
        add(sentences, "extremes.highest", standing.highest(kind));
        add(sentences, "extremes.lowest", standing.lowest(kind));
        return sentences;
    }

    /** What is lowest, in a sentence. */
    List<String> lowest(Kind kind) {
        List<String> sentences = new ArrayList<>(1);
        add(sentences, "extremes.lowest-of-all", standing.lowest(kind));
        return sentences;
    }

    private void add(List<String> sentences, String key, List<String> subjects) {
        if (!subjects.isEmpty() && subjects.size() <= MOST_NAMED) {
            List<String> names = subjects.stream().map(pages.subjects()::full).toList();
            sentences.add(pages.words().say(key, pages.and(names), pages.score(subjects.get(0))));
        }
    }
}

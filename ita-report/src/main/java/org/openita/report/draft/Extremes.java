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

    /** What is highest and what is lowest in a sentence; none where there is nothing to set apart, or too many are alike. */
    List<String> sentences(Kind kind) {
        List<String> highest = few(standing.highest(kind));
        List<String> lowest = few(standing.lowest(kind));
        List<String> sentences = new ArrayList<>(1);
        if (!highest.isEmpty() && !lowest.isEmpty()) {
            sentences.add(pages.words()
                    .say(
                            "extremes." + kind + ".range",
                            names(highest),
                            pages.score(highest.get(0)),
                            names(lowest),
                            pages.score(lowest.get(0))));
        } else {
            add(sentences, "extremes." + kind + ".highest", highest);
            add(sentences, "extremes." + kind + ".lowest", lowest);
        }
        return sentences;
    }

    /** What is lowest, in a sentence. */
    List<String> lowest(Kind kind) {
        List<String> sentences = new ArrayList<>(1);
        add(sentences, "extremes.lowest-of-all", few(standing.lowest(kind)));
        return sentences;
    }

    private void add(List<String> sentences, String key, List<String> subjects) {
        if (!subjects.isEmpty()) {
            sentences.add(pages.words().say(key, names(subjects), pages.score(subjects.get(0))));
        }
    }

    private String names(List<String> subjects) {
        return pages.and(subjects.stream().map(pages::fullLabel).toList());
    }

    private static List<String> few(List<String> subjects) {
        return subjects.size() <= MOST_NAMED ? subjects : List.of();
    }
}

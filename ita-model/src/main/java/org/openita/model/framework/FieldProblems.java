package org.openita.model.framework;

import java.util.Collection;
import java.util.function.Supplier;
import org.openita.model.json.Json;
import org.openita.model.json.JsonText;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** What can be wrong with a single member of an object, in words. */
final class FieldProblems {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final ProblemLog log;

    FieldProblems(ProblemLog log) {
        this.log = log;
    }

    void missing(Place object, String key, Supplier<Text> expected) {
        log.add(TEXTS.problem(object, "framework-key-missing", key, expected));
    }

    void wrong(Json value, Supplier<Text> expected) {
        log.add(TEXTS.problem(value.place(), "framework-wrong-value", value.described(), expected));
    }

    void blank(JsonText value, Supplier<Text> expected) {
        log.add(TEXTS.problem(value.place(), "framework-blank-text", expected));
    }

    /** A character that readers overlook or a terminal obeys. */
    void hidden(JsonText value, int character, Supplier<Text> expected) {
        log.add(TEXTS.problem(value.place(), "framework-hidden-character", Excerpt.codePoint(character), expected));
    }

    void empty(Json list, Supplier<Text> expected) {
        empty(list.place(), expected);
    }

    void empty(Place list, Supplier<Text> expected) {
        log.add(TEXTS.problem(list, "framework-empty-list", expected));
    }

    /** A word that must be one of a few but is not. */
    void unknownWord(JsonText word, Supplier<Text> expected, Collection<String> known) {
        log.add(TEXTS.problem(
                word.place(),
                "framework-unknown-word",
                word.described(),
                expected,
                DidYouMean.remedy(word.value(), known)));
    }
}

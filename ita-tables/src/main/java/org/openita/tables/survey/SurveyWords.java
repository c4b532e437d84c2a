package org.openita.tables.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.openita.model.framework.Framework;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** What is said about survey files as a whole. */
final class SurveyWords {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private SurveyWords() {}

    static Problem unknownQuestions(Framework framework) {
        return TEXTS.problem(Place.of(framework.toString()), "questions-unknown");
    }

    static Problem unreadable(Path file, IOException failure) {
        String missing = failure instanceof NoSuchFileException ? "survey-missing" : "survey-unreadable";
        return TEXTS.problem(Place.of(file.toString()), Files.isDirectory(file) ? "survey-is-a-folder" : missing);
    }

    static Problem tooLong(Path file, long most) {
        long megabytes = most >> 20;
        return TEXTS.problem(Place.of(file.toString()), "survey-too-long", megabytes);
    }

    static Problem noRoom(Path file) {
        String folder = System.getProperty("java.io.tmpdir", "");
        return TEXTS.problem(Place.of(file.toString()), "no-room-for-copy", Text.same(folder));
    }

    static Problem twice(Path file, Path first) {
        return TEXTS.problem(Place.of(file.toString()), "file-twice", first);
    }

    static Problem countedTwice(String mended, int rows, String file, int putAside) {
        return TEXTS.problem(Place.of(mended), "answers-counted-twice", rows, Text.same(file), putAside);
    }

    static Text mended(String mended, int rows, String file, int putAside) {
        return TEXTS.sentence("mended-rows-read", mended, rows, file, putAside);
    }

    static Problem unparsable(String name, MalformedCsvException failure) {
        Place place = Place.of(name, Math.toIntExact(failure.line()), 1);
        return failure.isAboutQuotes()
                ? TEXTS.problem(place, "quotation-not-closed")
                : TEXTS.problem(place, "row-too-long", RowLimits.LONGEST_ROW, RowLimits.MOST_COLUMNS);
    }

    static Text of(String name, Text note) {
        return new Text(name + ": " + note.th(), name + ": " + note.en());
    }

    static Text twoNames(String id, String other) {
        return TEXTS.text("agency-of-two-names", id, other);
    }
}

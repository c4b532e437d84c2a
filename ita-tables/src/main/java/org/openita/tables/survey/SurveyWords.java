package org.openita.tables.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.openita.model.assessment.Agency;
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

    static Text lookalikes(Agency one, Agency other) {
        return TEXTS.text("agencies-alike", shown(one), shown(other));
    }

    private static String shown(Agency agency) {
        return agency.id().map(id -> id + " ").orElse("") + agency.name();
    }

    static Text repeated(String name, long rows, boolean areCounts) {
        return of(name, TEXTS.sentence(areCounts ? "counts-repeated" : "rows-repeated", rows));
    }

    static Text titles(String name, int line) {
        return of(name, TEXTS.sentence("lines-above-heading", line));
    }

    static Problem renamed(String file, String original, String expected) {
        return TEXTS.problem(Place.of(file), "rows-aside-renamed", Text.same(original), Text.same(expected));
    }

    static Problem manyPutAside(String file, int bad, int filled) {
        return TEXTS.problem(Place.of(file), "many-put-aside", bad, filled);
    }

    static Problem noSuchHeading(String heading) {
        return TEXTS.problem(Place.of(heading), "no-such-heading", heading);
    }

    static Problem noSuchColumn(String name, Questionnaire questionnaire) {
        String ids = String.join(", ", new TreeSet<>(questionnaire.items().keySet()));
        return TEXTS.problem(Place.of(name), "no-such-column", name, Text.same(ids));
    }

    static Text of(String name, Text note) {
        return new Text(name + ": " + note.th(), name + ": " + note.en());
    }

    static Text twoNames(String id, String other) {
        return TEXTS.text("agency-of-two-names", id, other);
    }
}

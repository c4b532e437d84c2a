package org.openita.model.json;

import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;

/** Writes what is wrong with an input as members of a JSON object, so that a program can sort, mark and translate it. */
public final class ProblemJson {

    private ProblemJson() {}

    /**
     * A problem: its {@code code}, the members of its place, its {@code attributes}, and {@code found}, {@code expected} and
     * {@code remedy} in both languages.
     */
    public static void write(JsonWriter json, Problem problem) {
        json.text("code", problem.code());
        write(json, problem.place());
        words(json, problem);
    }

    /** What a problem says, without its code and place. */
    public static void words(JsonWriter json, Problem problem) {
        if (!problem.attributes().isEmpty()) {
            json.object("attributes", all -> problem.attributes().forEach(all::text));
        }
        json.text("found", problem.found()).text("expected", problem.expected()).text("remedy", problem.remedy());
    }

    /**
     * A place: {@code file}, {@code sheet} and {@code cell} of a workbook, {@code line} and {@code column} from 1, {@code path} and
     * {@code rule}; each as far as it is known.
     */
    public static void write(JsonWriter json, Place place) {
        json.text("file", place.source());
        unlessEmpty(json, "sheet", place.sheet());
        unlessEmpty(json, "cell", place.cell());
        unlessZero(json, "line", place.line());
        unlessZero(json, "column", place.column());
        unlessEmpty(json, "path", place.path());
        unlessEmpty(json, "rule", place.rule());
    }

    private static void unlessEmpty(JsonWriter json, String name, String text) {
        if (!text.isEmpty()) {
            json.text(name, text);
        }
    }

    private static void unlessZero(JsonWriter json, String name, int number) {
        if (number > 0) {
            json.number(name, number);
        }
    }
}

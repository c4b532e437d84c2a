package org.openita.tables.grid;

import java.util.List;
import java.util.Locale;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** What can be wrong with a file as a whole, in words. */
public final class GridProblems {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private GridProblems() {}

    /** The file holds more than is read. */
    public static InputException beyond(Place place, Text found, long most) {
        String limit = String.format(Locale.ROOT, "%,d", most);
        return refused(TEXTS.problem(place, "file-too-large", found, limit));
    }

    /** The file is longer than is read. */
    public static InputException tooLong(String file) {
        String most = String.format(Locale.ROOT, "%,d", TableLimits.BYTES);
        return beyond(Place.of(file), TEXTS.text("longer-than-read", most), TableLimits.BYTES);
    }

    /** The file ends too early, or holds what such a file never holds. */
    public static InputException damaged(Place place, Text found) {
        return refused(TEXTS.problem(place, "file-damaged", found));
    }

    /** No temporary copy can be made of the file, which is needed to read it. */
    public static InputException noRoom(String file) {
        String folder = System.getProperty("java.io.tmpdir", "");
        return refused(TEXTS.problem(Place.of(file), "no-temporary-copy", folder));
    }

    /** One problem that ends the reading. */
    public static InputException refused(Problem problem) {
        return new InputException(List.of(problem));
    }
}

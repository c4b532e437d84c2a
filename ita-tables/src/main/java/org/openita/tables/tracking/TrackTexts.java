package org.openita.tables.tracking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.profile.Units;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.model.tracking.TaskState;
import org.openita.tables.text.ThaiText;

/** The words of the workbooks, by which they are read again. */
final class TrackTexts {

    private static final Messages WORDS = Messages.beside(TrackTexts.class, "tracking");

    private TrackTexts() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    static String in(Locale language, String key, Object... arguments) {
        return text(key, arguments).in(language);
    }

    /** Whether a cell says what a key says, in either language. */
    static boolean says(String cell, String key) {
        return isOne(cell, text(key));
    }

    private static boolean isOne(String cell, Text text) {
        String said = squeezed(cell);
        return !said.isEmpty() && (said.equals(squeezed(text.th())) || said.equals(squeezed(text.en())));
    }

    /** Where lines are broken and what stands in brackets does not tell headings apart. */
    private static String squeezed(String text) {
        return ThaiText.key(text).replaceAll("\\(.*?\\)", "").replaceAll("\\s+", "");
    }

    static List<String> states(Locale language) {
        return Arrays.stream(TaskState.values())
                .map(state -> in(language, "state." + state.key()))
                .toList();
    }

    static Optional<TaskState> state(String cell) {
        return Arrays.stream(TaskState.values())
                .filter(state -> says(cell, "state." + state.key()))
                .findFirst();
    }

    /** The kind of agency that a cell names, by its id or its name; other texts are kinds of their own. */
    static String kind(String cell) {
        return Units.kinds().stream()
                .filter(kind -> kind.equals(cell) || isOne(cell, Units.kindName(kind)))
                .findFirst()
                .orElse(cell);
    }
}

package org.openita.model.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openita.model.text.Text;

/**
 * Describes one problem of an input: a code for programs, and place, found, expected and remedy for its author.
 *
 * <p>Whatever it quotes is made {@linkplain Visible visible} and kept short here, since not only people but terminals, logs and
 * other programs are handed it: a problem is never longer than a page. Immutable and thread-safe.
 *
 * @param code what kind of problem it is, such as {@code score-out-of-range}; stays the same from version to version
 * @param place where it stands
 * @param attributes what its texts tell of this one, by name and in their order, such as {@code score}
 * @param found what stands there
 * @param expected what should stand there
 * @param remedy what to do about it
 * @param edits the changes of the text that do what the remedy says; empty where only its author can
 */
public record Problem(
        String code,
        Place place,
        Map<String, Text> attributes,
        Text found,
        Text expected,
        Text remedy,
        List<Edit> edits)
        implements Serializable {

    private static final int LONGEST_PLACE = 1_000;
    private static final int LONGEST_TEXT = 2_000;

    /** What stands before a change stays where it is. */
    private static final Ordering<Edit> LAST_FIRST = Ordering.from(
                    Comparator.comparingInt(Edit::line).thenComparingInt(Edit::column))
            .reverse();

    public Problem {
        attributes = ImmutableMap.copyOf(attributes);
        Objects.requireNonNull(place, "place");
        found = harmless(found);
        expected = harmless(expected);
        remedy = harmless(remedy);
        edits = ImmutableList.copyOf(edits);
    }

    /** A problem that only the author of the text can mend. */
    public Problem(String code, Place place, Map<String, Text> attributes, Text found, Text expected, Text remedy) {
        this(code, place, attributes, found, expected, remedy, List.of());
    }

    /** The same, with the changes that mend it. */
    public Problem mendedBy(List<Edit> changes) {
        return new Problem(code, place, attributes, found, expected, remedy, changes);
    }

    /** The text after all its changes. */
    public String mend(String text) {
        String mended = text;
        for (Edit edit : LAST_FIRST.sortedCopy(edits)) {
            mended = edit.applyTo(mended);
        }
        return mended;
    }

    /** The problem as three lines: place and what was found, what was expected, what to do. */
    public String describe(Locale locale) {
        return ProblemText.of(this, locale);
    }

    /** The place in words, of no more than a page. */
    public String shownPlace() {
        return Visible.shortened(place.toString(), LONGEST_PLACE);
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }

    private static Text harmless(Text text) {
        return new Text(Visible.shortened(text.th(), LONGEST_TEXT), Visible.shortened(text.en(), LONGEST_TEXT));
    }
}

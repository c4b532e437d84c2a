package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.FiscalYear;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/**
 * Notes what cannot be true of several results together: one agency twice in a year, two names of one agency, two agencies
 * with the very same scores, and years that are mixed.
 *
 * <p>Thread-safe.
 */
public final class FilesCheck {

    private static final Messages MESSAGES = Messages.beside(FilesCheck.class, "messages");

    /** Fewer scores may be the same by chance. */
    private static final int FEWEST_SCORES = 8;

    /** Of more results each would have to be held against every other for too long. */
    private static final int MOST_RESULTS = 3_000;

    private FilesCheck() {}

    /**
     * A result and where it was read.
     *
     * @param file as the user named it
     * @param result what was read
     */
    public record Given(String file, Assessment result) {}

    /** The notes on one of several results beside the others; none where there are more than 3,000. */
    public static List<Note> notes(Given one, List<Given> all) {
        ImmutableList.Builder<Note> notes = ImmutableList.builder();
        if (all.size() > MOST_RESULTS) {
            return List.of();
        }
        for (Given other : all) {
            if (other != one) {
                compared(one, other).ifPresent(notes::add);
            }
        }
        mixed(one, all).ifPresent(notes::add);
        return notes.build();
    }

    private static Optional<Note> compared(Given one, Given other) {
        boolean sameYear = one.result().fiscalYear().equals(other.result().fiscalYear());
        Agency agency = one.result().agency();
        Agency beside = other.result().agency();
        boolean sameId = agency.id().isPresent() && agency.id().equals(beside.id());
        if (sameId && !agency.name().equals(beside.name())) {
            return Optional.of(note("agency-name", "files.name", other, agency.name(), beside.name()));
        }
        if (sameYear && isSame(agency, beside)) {
            return Optional.of(note("agency-twice", "files.twice", other, agency.name(), beside.name()));
        }
        return sameYear && hasSameScores(one.result(), other.result())
                ? Optional.of(note("scores-copied", "files.copied", other, agency.name(), beside.name()))
                : Optional.empty();
    }

    /** Agencies of one name in two districts are two. */
    private static boolean isSame(Agency one, Agency other) {
        return (one.id().isPresent() && other.id().isPresent())
                ? one.id().equals(other.id())
                : one.name().equals(other.name())
                        && isSameIfKnown(one.district(), other.district())
                        && isSameIfKnown(one.province(), other.province());
    }

    private static boolean isSameIfKnown(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean hasSameScores(Assessment one, Assessment other) {
        return one.items().equals(other.items())
                && one.items().values().stream()
                                .filter(score -> score.isPresent() && Telling.isTelling(score.hundredths()))
                                .distinct()
                                .count()
                        >= FEWEST_SCORES;
    }

    /** The results of fewer files than most are of another year. */
    private static Optional<Note> mixed(Given one, List<Given> all) {
        FiscalYear year = one.result().fiscalYear();
        List<String> others = all.stream()
                .filter(other -> !other.result().fiscalYear().equals(year))
                .map(Given::file)
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Text text = MESSAGES.text("files.mixed", year, String.join(", ", others));
        return Optional.of(new Note(
                "year-mixed",
                text,
                Words.details("fiscalYear", year.toString(), "others", others, "confidence", "low")));
    }

    private static Note note(String kind, String key, Given other, String name, String beside) {
        return new Note(
                kind,
                MESSAGES.text(key, name, other.file(), beside),
                Words.details("agency", name, "other", other.file(), "confidence", "high"));
    }
}

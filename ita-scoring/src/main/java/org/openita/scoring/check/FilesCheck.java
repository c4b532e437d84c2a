package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.FiscalYear;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/**
 * Notes what cannot be true of several results together: one agency twice in a year, two names of one agency, two agencies
 * with the very same scores, and years that are mixed.
 *
 * <p>Each is held only against those that share an id, a name or all scores with it, so that thousands take no time. Immutable
 * and thread-safe.
 */
public final class FilesCheck {

    private static final Messages MESSAGES = Messages.beside(FilesCheck.class, "messages");

    /** Fewer scores may be the same by chance. */
    private static final int FEWEST_SCORES = 8;

    /** So many files of another year are named. */
    private static final int MOST_NAMED = 10;

    private final ImmutableListMultimap<Object, Given> alike;
    private final ImmutableListMultimap<FiscalYear, String> files;

    private FilesCheck(List<Given> all) {
        ImmutableListMultimap.Builder<Object, Given> byMark = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<FiscalYear, String> byYear = ImmutableListMultimap.builder();
        for (Given one : all) {
            one.marks().forEach(mark -> byMark.put(mark, one));
            byYear.put(one.result().fiscalYear(), one.file());
        }
        this.alike = byMark.build();
        this.files = byYear.build();
    }

    /** The check of these results. */
    public static FilesCheck of(List<Given> all) {
        return new FilesCheck(all);
    }

    /**
     * A result and where it was read.
     *
     * @param file as the user named it
     * @param result what was read
     */
    public record Given(String file, Assessment result) {

        /** What another result must share to have to do with this one: id, name or scores. */
        List<Object> marks() {
            List<Object> marks = new ArrayList<>();
            result.agency().id().ifPresent(marks::add);
            marks.add(result.agency().key());
            if (isTelling()) {
                marks.add(result.items());
            }
            return marks;
        }

        boolean isTelling() {
            return result.items().values().stream()
                            .filter(score -> score.isPresent() && InformativeScores.isTelling(score.hundredths()))
                            .distinct()
                            .count()
                    >= FEWEST_SCORES;
        }
    }

    /** The notes on one of the results beside the others. */
    public List<Note> notes(Given one) {
        ImmutableList.Builder<Note> notes = ImmutableList.builder();
        for (Given other : others(one)) {
            compared(one, other).ifPresent(notes::add);
        }
        mixed(one).ifPresent(notes::add);
        return notes.build();
    }

    @SuppressWarnings("ReferenceEquality") // two files may give the same
    private Set<Given> others(Given one) {
        Set<Given> others = new LinkedHashSet<>();
        for (Object mark : one.marks()) {
            for (Given other : alike.get(mark)) {
                if (other != one) {
                    others.add(other);
                }
            }
        }
        return others;
    }

    private static Optional<Note> compared(Given one, Given other) {
        boolean sameYear = one.result().fiscalYear().equals(other.result().fiscalYear());
        Agency agency = one.result().agency();
        Agency beside = other.result().agency();
        boolean sameId = agency.id().isPresent() && agency.id().equals(beside.id());
        if (sameId && !agency.key().equals(beside.key())) {
            return Optional.of(note(NoteKind.AGENCY_NAME, "files.name", other, agency.name(), beside.name()));
        }
        if (sameYear && agency.isSameAs(beside)) {
            return Optional.of(note(NoteKind.AGENCY_TWICE, "files.twice", other, agency.name(), beside.name()));
        }
        return sameYear
                        && one.isTelling()
                        && one.result().items().equals(other.result().items())
                ? Optional.of(note(NoteKind.SCORES_COPIED, "files.copied", other, agency.name(), beside.name()))
                : Optional.empty();
    }

    private Optional<Note> mixed(Given one) {
        FiscalYear year = one.result().fiscalYear();
        List<String> others = files.entries().stream()
                .filter(file -> !file.getKey().equals(year))
                .map(Map.Entry::getValue)
                .limit(MOST_NAMED)
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        boolean isAll = files.size() - files.get(year).size() == others.size();
        Text text = MESSAGES.text("files.mixed", year, String.join(", ", others) + (isAll ? "" : ", …"));
        return Optional.of(new Note(
                NoteKind.YEAR_MIXED,
                text,
                NoteTexts.details("fiscalYear", year.toString(), "others", others, "confidence", "low")));
    }

    private static Note note(NoteKind kind, String key, Given other, String name, String beside) {
        return new Note(
                kind,
                MESSAGES.text(key, name, other.file(), beside),
                NoteTexts.details("agency", name, "other", other.file(), "confidence", "high"));
    }
}

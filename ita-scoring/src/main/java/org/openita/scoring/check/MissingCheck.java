package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.arithmetic.Composition;

/**
 * Notes what is missing, one note an instrument.
 *
 * <p>A level at which nothing at all was given is not missing when a level above it was: a result may come as indicators
 * alone. Immutable and thread-safe.
 */
final class MissingCheck {

    private final ImmutableList<Subject> subjects;
    private final ImmutableList<Instrument> instruments;
    private final ImmutableListMultimap<String, Subject> concerned;
    private final Framework framework;
    private final Composition composition;
    private final NoteTexts words;

    MissingCheck(Framework framework, Composition composition, NoteTexts words) {
        this.framework = framework;
        this.composition = composition;
        this.words = words;
        this.subjects = ImmutableList.copyOf(framework.subjects().values());
        this.instruments = ImmutableList.copyOf(framework.instruments());
        this.concerned = concerned(framework);
    }

    /** Hands over the notes on a sheet; quick where nothing is missing. */
    void note(ScoreSheet sheet, Consumer<Note> notes) {
        if (isWhole(sheet)) {
            return;
        }
        ScoreAvailability given = ScoreAvailability.of(sheet, composition);
        for (Instrument instrument : instruments) {
            note(instrument, given, notes);
        }
    }

    private boolean isWhole(ScoreSheet sheet) {
        for (Subject subject : subjects) {
            if (sheet.of(subject).isMissing()) {
                return false;
            }
        }
        return true;
    }

    private void note(Instrument instrument, ScoreAvailability given, Consumer<Note> notes) {
        Subject subject = framework.subject(instrument.id());
        if (!given.anything(subject)) {
            notes.accept(whole(subject, given));
            return;
        }
        List<Subject> lacks = lacks(instrument, given);
        if (!lacks.isEmpty()) {
            notes.accept(partial(subject, lacks, affected(instrument, given)));
        }
    }

    private Note whole(Subject instrument, ScoreAvailability given) {
        Subject overall = framework.subject(Subject.OVERALL);
        List<Subject> affects = given.scored(overall) ? List.of() : List.of(overall);
        return note("missing.whole", instrument, List.of(instrument), affects);
    }

    private Note partial(Subject instrument, List<Subject> lacks, List<Subject> affects) {
        return note("missing.partial", instrument, lacks, affects);
    }

    private Note note(String key, Subject instrument, List<Subject> lacks, List<Subject> affects) {
        Text consequence = affects.isEmpty() ? Text.same("") : words.text("missing.affects", words.names(affects));
        return new Note(
                NoteKind.MISSING,
                words.text(key, words.name(instrument), words.names(lacks), consequence),
                NoteTexts.details(
                        "subject", instrument.id(), "lacks", NoteTexts.ids(lacks), "affects", NoteTexts.ids(affects)));
    }

    private List<Subject> lacks(Instrument instrument, ScoreAvailability given) {
        List<Subject> lacks = new ArrayList<>();
        given.gatherLacking(framework.subject(instrument.id()), lacks);
        List<Subject> parts = instrument.parts().stream()
                .map(Part::id)
                .map(framework::subject)
                .toList();
        boolean anyPart = parts.stream().anyMatch(given::anything);
        for (Subject part : parts) {
            groupByPart(part, anyPart, given, lacks);
        }
        return lacks;
    }

    /** A part of which nothing was given stands for all in it, and is not missing where its own score was published. */
    private void groupByPart(Subject part, boolean anyPart, ScoreAvailability given, List<Subject> lacks) {
        if (!given.anythingBelow(part)) {
            composition.membersOf(part).forEach(member -> lacks.remove(member.subject()));
            if (anyPart && !given.scored(part)) {
                lacks.add(part);
            }
        }
    }

    /** What has no score although something below it was given, the instrument and the overall score always. */
    private List<Subject> affected(Instrument instrument, ScoreAvailability given) {
        return concerned.get(instrument.id()).stream()
                .filter(subject -> !given.scored(subject))
                .filter(subject -> isTop(subject) || given.anything(subject))
                .toList();
    }

    private static boolean isTop(Subject subject) {
        return subject.kind() == Kind.INSTRUMENT || subject.kind() == Kind.OVERALL;
    }

    private static ImmutableListMultimap<String, Subject> concerned(Framework framework) {
        ImmutableListMultimap.Builder<String, Subject> all = ImmutableListMultimap.builder();
        for (Instrument instrument : framework.instruments()) {
            all.putAll(instrument.id(), concerned(framework, instrument));
        }
        return all.build();
    }

    private static Collection<Subject> concerned(Framework framework, Instrument instrument) {
        List<String> ids = new ArrayList<>();
        instrument.indicators().forEach(indicator -> {
            indicator.subIndicators().forEach(subIndicator -> ids.add(subIndicator.id()));
            ids.add(indicator.id());
        });
        instrument.parts().forEach(part -> ids.add(part.id()));
        ids.addAll(List.of(instrument.id(), Subject.OVERALL));
        return ids.stream().map(framework::subject).toList();
    }
}

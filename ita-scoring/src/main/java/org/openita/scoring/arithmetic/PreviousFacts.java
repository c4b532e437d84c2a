package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.Fact;
import org.openita.model.score.PreviousScore;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * Turns the score sheet of one year into facts that the rules of another can compare with.
 *
 * <p>An id says little from year to year: o17 is another item each year. So a subject has a fact only where both frameworks
 * say that it means the same: indicators and sub-indicators by their Thai names, items by name, scale and polarity. An item
 * whose name is not known is never the same as another. Immutable and thread-safe.
 */
public final class PreviousFacts {

    private final Framework previous;
    private final ImmutableList<Subject> same;

    private PreviousFacts(Framework previous, ImmutableList<Subject> same) {
        this.previous = previous;
        this.same = same;
    }

    /** What a year and an earlier one have in common. */
    public static PreviousFacts of(Framework framework, Framework previous) {
        Map<String, List<Object>> meanings = new Meanings(framework).all;
        Map<String, List<Object>> earlier = new Meanings(previous).all;
        return new PreviousFacts(
                previous,
                previous.subjects().values().stream()
                        .filter(subject -> meanings.containsKey(subject.id())
                                && meanings.get(subject.id()).equals(earlier.get(subject.id())))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The facts of a sheet of the earlier year, in that year's order; a score that is missing is no fact. */
    public List<Fact> facts(ScoreSheet sheet) {
        String year = previous.fiscalYear().toString();
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Subject subject : same) {
            Score score = sheet.of(subject);
            if (score.isPresent()) {
                facts.add(new PreviousScore(subject.id(), year, score.value()));
            }
        }
        return facts.build();
    }

    /** The subjects that mean the same in both years. */
    public List<Subject> subjects() {
        return same;
    }

    /** What each subject of a framework means, as far as that is known. */
    private static final class Meanings {

        private final Map<String, List<Object>> all = new HashMap<>();

        Meanings(Framework framework) {
            all.put(Subject.OVERALL, List.of());
            framework.instruments().forEach(this::add);
        }

        private void add(Instrument instrument) {
            all.put(instrument.id(), List.of());
            instrument
                    .parts()
                    .forEach(part -> all.put(part.id(), List.of(part.name().th())));
            instrument.indicators().forEach(indicator -> add(instrument, indicator));
        }

        private void add(Instrument instrument, Indicator indicator) {
            add(instrument, indicator.id(), List.of(indicator.name().th()));
            indicator
                    .subIndicators()
                    .forEach(sub -> all.put(sub.id(), List.of(sub.name().th())));
            indicator.items().forEach(item -> add(instrument, item));
        }

        private void add(Instrument instrument, Item item) {
            item.name()
                    .ifPresent(name -> add(
                            instrument,
                            item.id(),
                            List.of(name.th(), item.scale().points(), item.polarity())));
        }

        /** A whole that has parts means the same in a part where the part itself does. */
        private void add(Instrument instrument, String id, List<Object> meaning) {
            all.put(id, meaning);
            for (Part part : instrument.parts()) {
                all.put(
                        id + "." + part.key(),
                        ImmutableList.builder()
                                .addAll(meaning)
                                .add(part.name().th())
                                .build());
            }
        }
    }
}

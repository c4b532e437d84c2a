package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.SubItem;
import org.openita.model.framework.Subject;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.arithmetic.WeightedMean.Member;

/**
 * What each score of a framework is made of.
 *
 * <p>An item is the mean of its sub-items where it has these. A sub-indicator is the mean of its items; an indicator the mean of its sub-indicators, or of its items where it has
 * none. Where answers come in parts, an indicator is the mean of its scores in the parts, each of them the mean of the items
 * there, and a part is the mean of the indicators there; parts count alike or by their weights. An instrument is the mean of its indicators, the overall score the
 * weighted sum of the instruments. Where the indicators of an instrument are not all known, the mean of its parts is its score. Where the items of a year are not known, what would add up from them has no members.
 * Immutable and thread-safe.
 */
public final class Composition {

    private final ImmutableSortedMap<Integer, WeightedMean> aggregates;
    private final ImmutableList<WeightedMean> meansOfParts;

    private Composition(Map<Integer, WeightedMean> aggregates, List<WeightedMean> meansOfParts) {
        this.meansOfParts = ImmutableList.copyOf(meansOfParts);
        this.aggregates = ImmutableSortedMap.copyOf(aggregates);
    }

    /**
     * The composition of a framework.
     *
     * @throws IllegalArgumentException if weights do not add up to one, or an indicator has parts and sub-indicators
     */
    public static Composition of(Framework framework) {
        return new Composition(new Builder(framework).build(), meansOfParts(framework));
    }

    /** Everything that adds up from something, members before what they add up to. */
    public Collection<WeightedMean> aggregates() {
        return aggregates.values();
    }

    /** An instrument is the mean of its parts too, whether or not their items are known. */
    public List<WeightedMean> meansOfParts() {
        return meansOfParts;
    }

    /** The mean of its parts that an instrument's score is too; empty of anything else. */
    public Optional<WeightedMean> meanOfParts(Subject subject) {
        return meansOfParts.stream()
                .filter(mean -> mean.subject().equals(subject))
                .findFirst();
    }

    /** What a subject's score adds up from; empty for an item, and where the framework does not know. */
    public List<Member> membersOf(Subject subject) {
        WeightedMean aggregate = aggregates.get(subject.ordinal());
        return aggregate == null ? List.of() : aggregate.members();
    }

    /** What a score in a sheet adds up from: where it is known and not all members are, the parts whose mean it is. */
    public List<Member> membersOf(Subject subject, ScoreSheet sheet) {
        List<Member> members = membersOf(subject);
        return sheet.of(subject).isMissing() || areKnown(members, sheet)
                ? members
                : meanOfParts(subject).map(WeightedMean::members).orElse(members);
    }

    /** Whether there is a score of each member. */
    public static boolean areKnown(List<Member> members, ScoreSheet sheet) {
        return members.stream().allMatch(member -> sheet.of(member.subject()).isPresent());
    }

    /**
     * What members add up to, in points.
     *
     * @throws IllegalArgumentException if the score of one is missing
     */
    public static Fraction sum(List<Member> members, ScoreSheet sheet) {
        return members.stream()
                .map(member -> Fraction.of(member.share()).times(Fraction.of(sheet.of(member.subject()))))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static List<WeightedMean> meansOfParts(Framework framework) {
        return framework.instruments().stream()
                .filter(instrument -> !instrument.parts().isEmpty())
                .map(instrument -> WeightedMean.of(
                        framework.subject(instrument.id()),
                        instrument.parts().stream()
                                .map(Part::id)
                                .map(framework::subject)
                                .toList(),
                        instrument.parts()))
                .toList();
    }

    /** Walks a framework once. */
    private static final class Builder {

        private final Framework framework;
        private final Map<Integer, WeightedMean> aggregates = new TreeMap<>();

        Builder(Framework framework) {
            this.framework = framework;
        }

        Map<Integer, WeightedMean> build() {
            List<Instrument> instruments = framework.instruments();
            instruments.forEach(this::addInstrument);
            add(WeightedMean.sumOf(
                    framework.subject(Subject.OVERALL),
                    subjects(instruments.stream().map(Instrument::id)),
                    instruments.stream().map(Instrument::weight).toList()));
            return ImmutableMap.copyOf(aggregates);
        }

        private void addInstrument(Instrument instrument) {
            List<Indicator> indicators = instrument.indicators();
            indicators.forEach(indicator -> addIndicator(instrument, indicator));
            if (indicators.stream().noneMatch(indicator -> indicator.items().isEmpty())) {
                instrument
                        .parts()
                        .forEach(part -> addMean(part.id(), indicators.stream().map(i -> inPart(i.id(), part))));
            }
            addMean(instrument.id(), indicators.stream().map(Indicator::id));
        }

        private void addIndicator(Instrument instrument, Indicator indicator) {
            indicator
                    .items()
                    .forEach(item -> addMean(item.id(), item.subItems().stream().map(SubItem::id)));
            indicator.subIndicators().forEach(this::addSubIndicator);
            if (!instrument.parts().isEmpty()) {
                addParts(instrument, indicator);
            } else if (indicator.subIndicators().isEmpty()) {
                addMean(indicator.id(), indicator.items().stream().map(Item::id));
            } else {
                addMean(indicator.id(), indicator.subIndicators().stream().map(SubIndicator::id));
            }
        }

        private void addSubIndicator(SubIndicator subIndicator) {
            addMean(subIndicator.id(), subIndicator.items().stream().map(Item::id));
        }

        private void addParts(Instrument instrument, Indicator indicator) {
            requireNoSubIndicators(indicator);
            if (indicator.items().isEmpty()) {
                return;
            }
            for (Part part : instrument.parts()) {
                addMean(inPart(indicator.id(), part), indicator.items().stream().map(i -> inPart(i.id(), part)));
            }
            addWeighed(
                    indicator.id(),
                    instrument.parts(),
                    instrument.parts().stream().map(part -> inPart(indicator.id(), part)));
        }

        /** Parts count alike, or by their weights. */
        private void addWeighed(String subject, List<Part> parts, Stream<String> members) {
            add(WeightedMean.of(framework.subject(subject), subjects(members), parts));
        }

        private void addMean(String subject, Stream<String> members) {
            List<Subject> subjects = subjects(members);
            if (!subjects.isEmpty()) {
                add(WeightedMean.meanOf(framework.subject(subject), subjects));
            }
        }

        private void add(WeightedMean aggregate) {
            aggregates.put(aggregate.subject().ordinal(), aggregate);
        }

        private List<Subject> subjects(Stream<String> ids) {
            return ids.map(framework::subject).toList();
        }

        private String inPart(String whole, Part part) {
            return framework.subject(whole, part).id();
        }

        /** No source says how sub-indicators and parts would combine, so a framework that has both is refused. */
        private static void requireNoSubIndicators(Indicator indicator) {
            if (!indicator.subIndicators().isEmpty()) {
                throw new IllegalArgumentException("Indicator '" + indicator.id()
                        + "' has sub-indicators and its instrument has parts; a framework may give it one of the two");
            }
        }
    }
}

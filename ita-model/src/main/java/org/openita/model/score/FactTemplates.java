package org.openita.model.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.framework.Topic;

/**
 * Lists the facts that a fiscal year can have; facts are made, counted and checked from this one list.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scores the facts of single scores, members before what they add up to
 * @param components the components of the level, by instrument
 * @param topics the lowest items of topics, by row and part
 * @param previous the subjects that can have a score of an earlier year
 */
public record FactTemplates(
        List<ScoreTemplate> scores,
        List<ComponentTemplate> components,
        List<TopicTemplate> topics,
        List<Subject> previous) {

    /** Stands in a fact for a text that differs from result to result. */
    public static final String UNKNOWN = "?";

    /** Rules judge whole items, and indicators over all parts. */
    private static final Set<Kind> NO_FACT = Set.of(Kind.SUB_ITEM, Kind.INDICATOR_PART);

    /**
     * A fact but for its figures, which are 0.
     *
     * @param fact the fact
     * @param open the names of its texts that differ from result to result, and are {@link #UNKNOWN} here
     */
    public record Blank(Fact fact, Set<String> open) {}

    /** The fact of one subject's score. */
    public interface Form {

        /** The fact of a score as shown, in points. */
        Fact of(double value);
    }

    /**
     * The fact of a score.
     *
     * @param subject whose score it is
     * @param form makes the fact
     */
    public record ScoreTemplate(Subject subject, Form form) {}

    /**
     * An instrument that is a component of the level, or whose parts are.
     *
     * @param instrument the instrument
     * @param parts its parts that are components; the instrument can stand in for them
     */
    public record ComponentTemplate(Subject instrument, List<Subject> parts) {}

    /**
     * The lowest of the items of a topic's row, in a part where there are parts.
     *
     * @param topic the topic's id
     * @param instrument the instrument's id
     * @param part the part's id; empty where the instrument has no parts
     * @param items the items
     */
    public record TopicTemplate(String topic, String instrument, String part, List<Subject> items) {

        /** The fact where one of the items is known to be the lowest. */
        public TopicScore of(Subject lowest, double value, boolean complete) {
            return new TopicScore(lowest.id(), topic, instrument, part, value, complete);
        }
    }

    /** The facts of a framework. */
    public static FactTemplates of(Framework framework) {
        List<Subject> all = List.copyOf(framework.subjects().values());
        return new FactTemplates(
                all.stream()
                        .filter(subject -> !NO_FACT.contains(subject.kind()))
                        .map(subject -> new ScoreTemplate(subject, form(subject)))
                        .collect(ImmutableList.toImmutableList()),
                framework.subjects(Kind.INSTRUMENT).stream()
                        .flatMap(instrument -> component(framework, instrument).stream())
                        .collect(ImmutableList.toImmutableList()),
                framework.topics().stream()
                        .flatMap(topic -> topic.rows().stream().flatMap(row -> topic(framework, topic, row)))
                        .collect(ImmutableList.toImmutableList()),
                all.stream().filter(subject -> subject.kind() != Kind.SUB_ITEM).toList());
    }

    /** Every fact, its figures 0. */
    public List<Blank> blanks() {
        return Stream.of(
                        scores.stream().map(score -> new Blank(score.form().of(0), Set.of())),
                        components.stream()
                                .flatMap(line -> Stream.concat(Stream.of(line.instrument()), line.parts().stream()))
                                .map(subject -> new Blank(ComponentScore.known(subject.id(), 0), Set.of())),
                        topics.stream()
                                .map(row -> new TopicScore(UNKNOWN, row.topic(), row.instrument(), row.part(), 0, true))
                                .map(fact -> new Blank(fact, Set.of("subject"))),
                        previous.stream()
                                .map(subject -> new PreviousScore(subject.id(), UNKNOWN, 0))
                                .map(fact -> new Blank(fact, Set.of("year"))))
                .flatMap(blanks -> blanks)
                .toList();
    }

    private static Form form(Subject subject) {
        String id = subject.id();
        String instrument = subject.instrument().map(Instrument::id).orElse("");
        String indicator = subject.indicator().map(Indicator::id).orElse("");
        return switch (subject.kind()) {
            case ITEM, SUB_ITEM -> form(subject, subject.item().orElseThrow());
            case SUB_INDICATOR -> value -> new SubIndicatorScore(id, id, indicator, instrument, value);
            case INDICATOR, INDICATOR_PART -> value -> new IndicatorScore(id, id, instrument, value);
            case PART -> value -> new PartScore(id, id, instrument, value);
            case INSTRUMENT -> value -> new InstrumentScore(id, id, value);
            case OVERALL -> value -> new OverallScore(id, value);
        };
    }

    private static Form form(Subject subject, Item item) {
        String id = subject.id();
        String part = subject.part().map(Part::id).orElse("");
        String subIndicator = item.subIndicator().orElse("");
        return value -> new ItemScore(id, item.id(), part, item.instrument(), item.indicator(), subIndicator, value);
    }

    private static Optional<ComponentTemplate> component(Framework framework, Subject instrument) {
        List<String> ids = framework.components().ids();
        List<Subject> parts = instrument.instrument().orElseThrow().parts().stream()
                .map(Part::id)
                .filter(ids::contains)
                .map(framework::subject)
                .toList();
        return parts.isEmpty() && !ids.contains(instrument.id())
                ? Optional.empty()
                : Optional.of(new ComponentTemplate(instrument, parts));
    }

    private static Stream<TopicTemplate> topic(Framework framework, Topic topic, Topic.Row row) {
        List<Part> parts =
                framework.instrument(row.instrument()).map(Instrument::parts).orElse(List.of());
        Stream<Optional<Part>> each =
                parts.isEmpty() ? Stream.of(Optional.empty()) : parts.stream().map(Optional::of);
        return each.map(part -> new TopicTemplate(
                topic.id(),
                row.instrument(),
                part.map(Part::id).orElse(""),
                row.items().stream()
                        .map(item -> framework.findSubject(item, part).orElseThrow())
                        .collect(ImmutableList.toImmutableList())));
    }
}

package org.openita.rules.language;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Topic;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.IndicatorScore;
import org.openita.model.score.InstrumentScore;
import org.openita.model.score.ItemScore;
import org.openita.model.score.OverallScore;
import org.openita.model.score.PartScore;
import org.openita.model.score.PreviousScore;
import org.openita.model.score.SubIndicatorScore;
import org.openita.model.score.TopicScore;

/** Every fact that a year can have, with figures that mean nothing. Immutable and thread-safe. */
final class Population {

    private final ListMultimap<Class<?>, Fact> facts;

    private Population(ListMultimap<Class<?>, Fact> facts) {
        this.facts = facts;
    }

    static Population of(Framework framework) {
        ImmutableListMultimap.Builder<Class<?>, Fact> facts = ImmutableListMultimap.builder();
        Stream.of(
                        framework.instruments().stream().flatMap(instrument -> of(framework, instrument)),
                        framework.topics().stream().flatMap(topic -> of(framework, topic)),
                        framework.subjects().keySet().stream().map(subject -> new PreviousScore(subject, "", 0)),
                        Stream.of(new OverallScore("", 0)))
                .flatMap(all -> all)
                .forEach(fact -> facts.put(fact.getClass(), fact));
        return new Population(facts.build());
    }

    List<Fact> facts(FactType type) {
        return facts.get(type.type());
    }

    private static Stream<Fact> of(Framework framework, Instrument instrument) {
        String id = instrument.id();
        Stream<Fact> own = Stream.of(new InstrumentScore(id, id, 0), ComponentScore.known(id, 0));
        Stream<Fact> parts = instrument.parts().stream()
                .flatMap(part ->
                        Stream.of(new PartScore(part.id(), part.id(), id, 0), ComponentScore.known(part.id(), 0)));
        Stream<Fact> members = instrument.indicators().stream().flatMap(indicator -> of(framework, instrument, indicator));
        return Stream.of(own, parts, members).flatMap(all -> all);
    }

    private static Stream<Fact> of(Framework framework, Instrument instrument, Indicator indicator) {
        Stream<Fact> own = Stream.of(new IndicatorScore(indicator.id(), indicator.id(), instrument.id(), 0));
        Stream<Fact> subs = indicator.subIndicators().stream()
                .map(sub -> new SubIndicatorScore(sub.id(), sub.id(), indicator.id(), instrument.id(), 0));
        Stream<Fact> items = indicator.items().stream().flatMap(item -> of(framework, item));
        return Stream.of(own, subs, items).flatMap(all -> all);
    }

    private static Stream<Fact> of(Framework framework, Item item) {
        return framework.inParts(item.id()).stream()
                .map(subject -> itemScore(
                        item, subject.id(), subject.part().map(Part::id).orElse("")));
    }

    private static Fact itemScore(Item item, String subject, String part) {
        String subIndicator = item.subIndicator().orElse("");
        return new ItemScore(subject, item.id(), part, item.instrument(), item.indicator(), subIndicator, 0);
    }

    private static Stream<Fact> of(Framework framework, Topic topic) {
        return topic.rows().stream()
                .flatMap(row -> framework.instrument(row.instrument()).stream())
                .flatMap(instrument -> partsOf(instrument)
                        .map(part -> new TopicScore("", topic.id(), instrument.id(), part, 0, true)));
    }

    private static Stream<String> partsOf(Instrument instrument) {
        return instrument.parts().isEmpty()
                ? Stream.of("")
                : instrument.parts().stream().map(Part::id);
    }
}

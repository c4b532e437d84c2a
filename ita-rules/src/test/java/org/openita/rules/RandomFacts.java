package org.openita.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
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

/**
 * Facts of a fiscal year with random figures, many of them at the very edge of a threshold; some are left out.
 *
 * <p>The figures do not add up to one another: rules must not care.
 */
final class RandomFacts {

    private static final double[] EDGES = {
        0, 49.99, 50, 54.99, 55, 64.99, 65, 69.99, 70, 74.99, 75, 84.99, 85, 85.01, 88.99, 89, 94.99, 95, 95.01, 99.99,
        100
    };

    private final Framework framework;
    private final Random random;
    private final List<Fact> facts = new ArrayList<>();

    private final boolean exact;

    private RandomFacts(Framework framework, long seed, boolean exact) {
        this.framework = framework;
        this.random = new Random(seed);
        this.exact = exact;
    }

    static List<Fact> of(Framework framework, long seed) {
        return of(framework, seed, false);
    }

    /** With scores of which doubles hold the means of up to three, and the differences, exactly and with two decimals. */
    static List<Fact> exact(Framework framework, long seed) {
        return of(framework, seed, true);
    }

    private static List<Fact> of(Framework framework, long seed, boolean exact) {
        RandomFacts facts = new RandomFacts(framework, seed, exact);
        facts.framework.instruments().forEach(facts::add);
        facts.framework.topics().forEach(facts::add);
        facts.addComponents();
        facts.maybe(new OverallScore("overall", facts.score()));
        framework.subjects().keySet().forEach(facts::addPrevious);
        return facts.facts;
    }

    private void add(Instrument instrument) {
        maybe(new InstrumentScore(instrument.id(), instrument.id(), score()));
        instrument.parts().forEach(part -> maybe(new PartScore(part.id(), part.id(), instrument.id(), score())));
        instrument.indicators().forEach(indicator -> add(instrument, indicator));
    }

    private void add(Instrument instrument, Indicator indicator) {
        maybe(new IndicatorScore(indicator.id(), indicator.id(), instrument.id(), score()));
        for (SubIndicator sub : indicator.subIndicators()) {
            maybe(new SubIndicatorScore(sub.id(), sub.id(), indicator.id(), instrument.id(), score()));
        }
        indicator.items().forEach(this::add);
    }

    private void add(Item item) {
        framework
                .inParts(item.id())
                .forEach(subject -> maybe(
                        item(item, subject.id(), subject.part().map(Part::id).orElse(""))));
    }

    private ItemScore item(Item item, String subject, String part) {
        return new ItemScore(
                subject,
                item.id(),
                part,
                item.instrument(),
                item.indicator(),
                item.subIndicator().orElse(""),
                score());
    }

    private void addPrevious(String subject) {
        maybe(new PreviousScore(subject, "last", score()));
    }

    private void add(Topic topic) {
        for (Topic.Row row : topic.rows()) {
            Instrument instrument = framework.instrument(row.instrument()).orElseThrow();
            List<String> parts = instrument.parts().isEmpty()
                    ? List.of("")
                    : instrument.parts().stream().map(Part::id).toList();
            for (String part : parts) {
                maybe(new TopicScore(
                        row.items().get(0), topic.id(), instrument.id(), part, score(), random.nextInt(4) > 0));
            }
        }
    }

    /** Now and then all components are high, or open upwards, and a whole instrument stands in for its parts. */
    private void addComponents() {
        double least = random.nextInt(3) == 0 ? 85 + 5 * random.nextInt(3) : 0;
        boolean standIn = random.nextBoolean();
        boolean open = random.nextInt(4) == 0;
        framework.components().ids().stream()
                .map(id -> standIn ? instrumentOf(id) : id)
                .distinct()
                .forEach(id -> addComponent(id, least, open));
    }

    private String instrumentOf(String id) {
        return framework.instruments().stream()
                .filter(instrument ->
                        instrument.parts().stream().anyMatch(part -> part.id().equals(id)))
                .map(Instrument::id)
                .findFirst()
                .orElse(id);
    }

    /** @param open whether the figures leave everything upwards possible */
    private void addComponent(String id, double floor, boolean open) {
        double one = Math.max(floor, score());
        double other = open ? 100 : random.nextInt(3) > 0 ? one : Math.max(floor, score());
        double low = Math.min(one, other);
        double part = random.nextInt(3) > 0 ? low : Math.min(low, score());
        facts.add(new ComponentScore(id, id, low, Math.max(one, other), part));
    }

    private void maybe(Fact fact) {
        if (random.nextInt(20) > 0) {
            facts.add(fact);
        }
    }

    private double score() {
        if (exact) {
            return 1.5 * random.nextInt(67);
        }
        return random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : random.nextInt(10_001) / 100.0;
    }
}

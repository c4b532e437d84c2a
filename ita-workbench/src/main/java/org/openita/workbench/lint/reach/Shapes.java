package org.openita.workbench.lint.reach;

import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Topic;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.IndicatorScore;
import org.openita.model.score.InstrumentScore;
import org.openita.model.score.ItemScore;
import org.openita.model.score.OverallScore;
import org.openita.model.score.PartScore;
import org.openita.model.score.SubIndicatorScore;
import org.openita.model.score.TopicScore;

/** Lists the shapes of the facts that a framework's assessments can have. */
final class Shapes {

    private final ImmutableListMultimap.Builder<String, Shape> shapes = ImmutableListMultimap.builder();
    private final Framework framework;

    private Shapes(Framework framework) {
        this.framework = framework;
    }

    /** The shapes by type. */
    static ImmutableListMultimap<String, Shape> of(Framework framework) {
        Shapes shapes = new Shapes(framework);
        framework.instruments().forEach(shapes::addInstrument);
        shapes.add(OverallScore.class, Map.of("subject", Subject.OVERALL));
        framework.topics().forEach(topic -> topic.rows().forEach(row -> shapes.addTopic(topic, row)));
        return shapes.shapes.build();
    }

    private void addInstrument(Instrument instrument) {
        String id = instrument.id();
        instrument.indicators().forEach(indicator -> addIndicator(instrument, indicator));
        instrument.parts().forEach(part -> addPart(instrument, part));
        add(InstrumentScore.class, Map.of("subject", id, "instrument", id));
        if (isComponent(id) || instrument.parts().stream().anyMatch(part -> isComponent(part.id()))) {
            addComponent(id);
        }
    }

    private void addPart(Instrument instrument, Part part) {
        add(PartScore.class, Map.of("subject", part.id(), "part", part.id(), "instrument", instrument.id()));
        if (isComponent(part.id())) {
            addComponent(part.id());
        }
    }

    private void addIndicator(Instrument instrument, Indicator indicator) {
        Map<String, String> place = Map.of("indicator", indicator.id(), "instrument", instrument.id());
        add(IndicatorScore.class, with(place, "subject", indicator.id()));
        for (SubIndicator sub : indicator.subIndicators()) {
            add(SubIndicatorScore.class, with(with(place, "subject", sub.id()), "subIndicator", sub.id()));
        }
        indicator.items().forEach(this::addItem);
    }

    private void addItem(Item item) {
        framework.inParts(item.id())
                .forEach(subject -> addItem(item, subject.id(), subject.part().map(Part::id).orElse("")));
    }

    private void addItem(Item item, String subject, String part) {
        add(
                ItemScore.class,
                Map.of(
                        "subject", subject,
                        "item", item.id(),
                        "part", part,
                        "instrument", item.instrument(),
                        "indicator", item.indicator(),
                        "subIndicator", item.subIndicator().orElse("")));
    }

    private void addComponent(String id) {
        add(ComponentScore.class, Map.of("subject", id, "component", id));
    }

    private void addTopic(Topic topic, Topic.Row row) {
        List<String> parts = framework.instrument(row.instrument()).stream()
                .flatMap(instrument -> instrument.parts().stream())
                .map(Part::id)
                .toList();
        for (String part : parts.isEmpty() ? List.of("") : parts) {
            add(TopicScore.class, Map.of("topic", topic.id(), "instrument", row.instrument(), "part", part));
        }
    }

    private boolean isComponent(String id) {
        return framework.components().ids().contains(id);
    }

    private void add(Class<? extends Fact> type, Map<String, String> texts) {
        shapes.put(type.getSimpleName(), new Shape(type.getSimpleName(), texts));
    }

    private static Map<String, String> with(Map<String, String> texts, String property, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(property, text);
        return more;
    }
}

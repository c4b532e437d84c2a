package org.openita.workbench.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.text.Text;

/** How a fiscal year's people call what rules name by an id: {@code e1} is "item e1 (Service keeps to steps …)". */
final class Names {

    private final Framework framework;

    Names(Framework framework) {
        this.framework = framework;
    }

    /** The name of an id that stands in a property of a fact; an id that the year does not have stands for itself. */
    Text of(String property, String id) {
        return switch (property) {
            case "item" -> item(id);
            case "subIndicator" -> labelled(property, id, subIndicator(id));
            case "indicator" -> labelled(property, id, indicator(id));
            case "topic" -> labelled(property, id, topic(id));
            case "part" -> part(id).orElseGet(() -> Phrases.of("name.other", id));
            case "instrument" -> Phrases.of("name.instrument", id);
            case "component" -> part(id).orElseGet(() -> Phrases.of("name.instrument", id));
            case "subject" -> subject(id);
            case "year" -> Phrases.of("name.year", id);
            default -> Phrases.of("name.other", id);
        };
    }

    /** The name of what a score is of: {@code e1.part2}, {@code EIT2}, {@code overall}. */
    Text subject(String id) {
        return Optional.ofNullable(framework.subjects().get(id))
                .map(this::subject)
                .orElseGet(() -> Phrases.of("name.other", id));
    }

    private Text subject(Subject subject) {
        return switch (subject.kind()) {
            case ITEM -> inPart(subject.id(), "item");
            case INDICATOR_PART -> inPart(subject.id(), "indicator");
            case SUB_INDICATOR -> of("subIndicator", subject.id());
            case INDICATOR -> of("indicator", subject.id());
            case PART -> of("part", subject.id());
            case INSTRUMENT -> of("instrument", subject.id());
            case OVERALL -> Phrases.of("name.overall");
        };
    }

    private Text inPart(String subject, String property) {
        return parts().filter(part -> subject.endsWith("." + part.key()))
                .findFirst()
                .map(part -> Phrases.of(
                        "noun.in.one",
                        of(
                                property,
                                subject.substring(
                                        0, subject.length() - part.key().length() - 1)),
                        of("part", part.id())))
                .orElseGet(() -> of(property, subject));
    }

    private Text item(String id) {
        return Optional.ofNullable(framework.items().get(id))
                .flatMap(item -> item.name())
                .map(name -> Phrases.of("name.item.labelled", id, name))
                .orElseGet(() -> Phrases.of("name.item", id));
    }

    private Optional<Text> part(String id) {
        return parts().filter(part -> part.id().equals(id))
                .findFirst()
                .map(part -> Phrases.of("name.part", part.name()));
    }

    private static Text labelled(String property, String id, Optional<Text> name) {
        return name.map(label -> Phrases.of("name." + property, id, label))
                .orElseGet(() -> Phrases.of("name.other", id));
    }

    private Optional<Text> topic(String id) {
        return framework.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .map(topic -> topic.name());
    }

    private Optional<Text> indicator(String id) {
        return indicators()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .map(Indicator::name);
    }

    private Optional<Text> subIndicator(String id) {
        return indicators()
                .flatMap(indicator -> indicator.subIndicators().stream())
                .filter(sub -> sub.id().equals(id))
                .findFirst()
                .map(sub -> sub.name());
    }

    private Stream<Indicator> indicators() {
        return framework.instruments().stream().map(Instrument::indicators).flatMap(all -> all.stream());
    }

    private Stream<Part> parts() {
        return framework.instruments().stream().map(Instrument::parts).flatMap(all -> all.stream());
    }
}

package org.openita.report.draft;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore.Bound;
import org.openita.model.text.Text;
import org.openita.report.words.Words;

/** How the things that are scored are called in a report. */
final class Subjects {

    private final Framework framework;
    private final Words words;

    Subjects(Framework framework, Words words) {
        this.framework = framework;
        this.words = words;
    }

    /** A short name: {@code e1.part2} is "e1 (EIT part 2)", an earlier year's says so; the id where nothing is known of it. */
    String brief(String id) {
        int year = id.indexOf('@');
        return year < 0
                ? ofThisYear(id)
                : words.say("subject.in-year", ofThisYear(id.substring(0, year)), id.substring(year + 1));
    }

    /** A name with what the thing is about, such as "e1 Service keeps to steps and time limits (EIT part 2)". */
    String full(String id) {
        Subject subject = framework.subjects().get(id);
        if (subject == null) {
            return Words.plain(id);
        }
        return switch (subject.kind()) {
            case ITEM -> inPart(id, item(whole(id)));
            case INDICATOR_PART -> inPart(id, indicator(whole(id)));
            case INDICATOR -> indicator(id);
            case SUB_INDICATOR -> subIndicator(id);
            case INSTRUMENT -> instrument(id);
            default -> brief(id);
        };
    }

    /** An item's id and what it asks. */
    String item(String id) {
        String about = question(id);
        return about.isEmpty() ? id : id + " " + about;
    }

    /** What the item of a subject such as {@code e1.part2} asks; empty where that is not known. */
    String about(String id) {
        return question(whole(id));
    }

    /** What an item asks; empty where that is not known. */
    String question(String id) {
        return Optional.ofNullable(framework.items().get(id))
                .flatMap(Item::name)
                .map(words::in)
                .orElse("");
    }

    private String ofThisYear(String id) {
        return Bound.of(id)
                .map(bound -> words.say("subject.bound." + bound.property(), named(bound.component())))
                .orElseGet(() -> named(id));
    }

    private String named(String id) {
        Subject subject = framework.subjects().get(id);
        if (subject == null) {
            return Words.plain(id);
        }
        return switch (subject.kind()) {
            case OVERALL -> words.say("subject.overall");
            case PART -> part(id);
            case INDICATOR -> words.say("subject.indicator", id);
            case INDICATOR_PART -> inPart(id, words.say("subject.indicator", whole(id)));
            case ITEM -> inPart(id, whole(id));
            case SUB_INDICATOR -> words.say("subject.sub-indicator", id);
            case INSTRUMENT -> id;
        };
    }

    private String indicator(String id) {
        return words.say("subject.indicator-named", id, name(indicators(), id, Indicator::id, Indicator::name));
    }

    private String subIndicator(String id) {
        Stream<SubIndicator> all = indicators().flatMap(indicator -> indicator.subIndicators().stream());
        return words.of(id) + " " + name(all, id, SubIndicator::id, SubIndicator::name);
    }

    private String instrument(String id) {
        return name(framework.instruments().stream(), id, Instrument::id, Instrument::name) + " (" + id + ")";
    }

    private String part(String id) {
        return name(parts(), id, Part::id, Part::name);
    }

    private String inPart(String id, String whole) {
        return parts().filter(part -> id.endsWith("." + part.key()))
                .findFirst()
                .map(part -> whole + " (" + words.in(part.name()) + ")")
                .orElse(whole);
    }

    private String whole(String id) {
        return parts().filter(part -> id.endsWith("." + part.key()))
                .findFirst()
                .map(part -> id.substring(0, id.length() - part.key().length() - 1))
                .orElse(id);
    }

    private Stream<Indicator> indicators() {
        return framework.instruments().stream().flatMap(instrument -> instrument.indicators().stream());
    }

    private Stream<Part> parts() {
        return framework.instruments().stream().flatMap(instrument -> instrument.parts().stream());
    }

    private <T> String name(Stream<T> all, String id, Function<T, String> idOf, Function<T, Text> nameOf) {
        return all.filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .map(one -> words.in(nameOf.apply(one)))
                .orElse(id);
    }
}

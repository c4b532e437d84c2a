package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;

/**
 * All that people are asked in a year, and where each answer is counted: one row of counters an agency.
 *
 * <p>Immutable and thread-safe.
 */
final class Questionnaire {

    private final Framework framework;
    private final List<Group> groups = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Question> bySubject;
    private int counters;

    private Questionnaire(Framework framework) {
        this.framework = framework;
        framework.instruments().stream().filter(i -> !asked(i).isEmpty()).forEach(this::add);
        this.bySubject =
                questions.stream().collect(Collectors.toUnmodifiableMap(Question::subject, Function.identity()));
    }

    /** What a year asks; nothing if its questions are not known. */
    static Questionnaire of(Framework framework) {
        return new Questionnaire(framework);
    }

    Framework framework() {
        return framework;
    }

    List<Group> groups() {
        return groups;
    }

    List<Question> questions() {
        return questions;
    }

    /** How many counters an agency needs. */
    int counters() {
        return counters;
    }

    /** The question of a subject such as {@code e1.part2}. */
    Optional<Question> question(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /** The items that people are asked, by id in small letters. */
    Map<String, Item> items() {
        Map<String, Item> items = new HashMap<>();
        questions.forEach(question -> items.put(question.item().id(), question.item()));
        return items;
    }

    /** The question of an item to a group, if the group is asked it. */
    Optional<Question> question(Item item, int group) {
        return subject(item, groups.get(group).part()).flatMap(subject -> question(subject.id()));
    }

    private void add(Instrument instrument) {
        Stream<Optional<Part>> parts = instrument.parts().isEmpty()
                ? Stream.of(Optional.empty())
                : instrument.parts().stream().map(Optional::of);
        parts.forEachOrdered(part -> {
            groups.add(new Group(part.map(Part::id).orElse(instrument.id()), instrument, part, counters++));
            asked(instrument).forEach(item -> add(item, part));
        });
    }

    private void add(Item item, Optional<Part> part) {
        AnswerScale scale = AnswerScale.of(framework, item);
        questions.add(new Question(subject(item, part).orElseThrow().id(), item, groups.size() - 1, counters, scale));
        counters += scale.options();
    }

    private Optional<Subject> subject(Item item, Optional<Part> part) {
        return framework.findSubject(item.id(), part);
    }

    private static List<Item> asked(Instrument instrument) {
        return instrument.indicators().stream()
                .flatMap(indicator -> indicator.items().stream())
                .filter(item -> !item.scale().scoredOnce())
                .toList();
    }
}

package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Map<Item, AnswerScale> scales = new HashMap<>();
    private int counters;
    private int sums;

    /** @param counted whether answers to an item are counted */
    private Questionnaire(Framework framework, Predicate<Item> counted) {
        this.framework = framework;
        List<Instrument> asking = framework.instruments().stream()
                .filter(i -> !asked(i).isEmpty())
                .toList();
        asking.forEach(this::addGroups);
        sums = groups.size();
        counters = groups.size();
        groups.forEach(group -> asked(group.instrument()).forEach(item -> add(item, group, counted.test(item))));
        this.bySubject =
                questions.stream().collect(Collectors.toUnmodifiableMap(Question::subject, Function.identity()));
    }

    /** What a year asks; nothing if its questions are not known. */
    static Questionnaire of(Framework framework) {
        return new Questionnaire(framework, item -> true);
    }

    /** The same for a file that has answers to some items alone, so that no room is kept for others. */
    Questionnaire only(Set<Item> items) {
        return new Questionnaire(framework, items::contains);
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

    /** How many counters an agency needs while a file is read. */
    int counters() {
        return counters;
    }

    /** How many counters an agency needs once its answers are understood. */
    int sums() {
        return sums;
    }

    /** What the answers to an item that is asked are understood as. */
    AnswerScale scale(Item item) {
        return Objects.requireNonNull(scales.get(item));
    }

    /** The questions in which an item is asked: one, or one a part. */
    List<Question> questions(Item item) {
        return questions.stream()
                .filter(question -> question.item().equals(item))
                .toList();
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

    private void addGroups(Instrument instrument) {
        Stream<Optional<Part>> parts = instrument.parts().isEmpty()
                ? Stream.of(Optional.empty())
                : instrument.parts().stream().map(Optional::of);
        parts.forEachOrdered(part ->
                groups.add(new Group(part.map(Part::id).orElse(instrument.id()), instrument, part, groups.size())));
    }

    private void add(Item item, Group group, boolean isCounted) {
        if (isCounted) {
            AnswerScale scale = scales.computeIfAbsent(item, each -> AnswerScale.of(framework, each));
            String subject = subject(item, group.part()).orElseThrow().id();
            questions.add(new Question(subject, item, group.offset(), counters, sums, scale));
            counters += scale.codes();
        }
        sums += item.scale().points().size();
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

package org.openita.model.framework;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Describes what a fiscal year measures and how its scores add up.
 *
 * <p>Read from one file a year by {@link Frameworks}. Immutable and thread-safe.
 */
public final class Framework {

    private final FiscalYear fiscalYear;
    private final List<Scale> scales;
    private final ImmutableMap<String, Instrument> instruments;
    private final Components components;
    private final ImmutableMap<String, Topic> topics;
    private final List<MethodChange> changes;
    private final SurveyFacts surveys;
    private final ImmutableMap<String, Item> items;
    private final ImmutableMap<String, Indicator> indicators;
    private final ImmutableMap<String, Part> parts;
    private final SubjectIndex subjects;
    private final Optional<KnownYears> years;

    Framework(
            FiscalYear fiscalYear,
            List<Scale> scales,
            List<Instrument> instruments,
            Components components,
            List<Topic> topics,
            SurveyFacts surveys,
            List<MethodChange> changes) {
        this.fiscalYear = fiscalYear;
        this.scales = List.copyOf(scales);
        this.instruments = Maps.uniqueIndex(instruments, Instrument::id);
        this.components = components;
        this.topics = indexed(topics.stream(), Topic::id);
        this.changes = List.copyOf(changes);
        this.surveys = surveys;
        this.indicators = indexed(instruments.stream().flatMap(of -> of.indicators().stream()), Indicator::id);
        this.parts = indexed(instruments.stream().flatMap(of -> of.parts().stream()), Part::id);
        this.items = indexed(indicators.values().stream().flatMap(in -> in.items().stream()), Item::id);
        this.subjects = SubjectIndex.of(fiscalYear, instruments);
        this.years = Optional.empty();
    }

    /** The same among other years. */
    private Framework(Framework same, KnownYears years) {
        this.fiscalYear = same.fiscalYear;
        this.scales = same.scales;
        this.instruments = same.instruments;
        this.components = same.components;
        this.topics = same.topics;
        this.changes = same.changes;
        this.surveys = same.surveys;
        this.indicators = same.indicators;
        this.parts = same.parts;
        this.items = same.items;
        this.subjects = same.subjects;
        this.years = Optional.of(years);
    }

    /** The same framework beside the years that are known with it; itself where it knows these already. */
    Framework among(KnownYears known) {
        boolean isThere = known.equals(years.orElse(KnownYears.builtIn()));
        return isThere ? this : new Framework(this, known);
    }

    private static <T> ImmutableMap<String, T> indexed(Stream<T> all, Function<T, String> id) {
        return Maps.uniqueIndex(all.iterator(), id::apply);
    }

    /** The framework of a Buddhist fiscal year; see {@link Frameworks#of(FiscalYear)}. */
    public static Framework of(int fiscalYear) {
        return Frameworks.of(FiscalYear.of(fiscalYear));
    }

    /** The fiscal year that it is of. */
    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    /** Returns the years that are known beside it, its own among them: those of this library, and those it was brought with. */
    public KnownYears years() {
        return years.orElseGet(() -> KnownYears.beside(this));
    }

    /** Returns the scales of its items, in order; those too that no item has yet. */
    public List<Scale> scales() {
        return scales;
    }

    /** The instruments, in order. */
    public List<Instrument> instruments() {
        return instruments.values().asList();
    }

    /** The instrument of an id such as {@code EIT}. */
    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** Whether any instrument's scores can be given at a level; see {@link Instrument#accepts()} for which. */
    public boolean accepts(InputLevel level) {
        return instruments.values().stream()
                .anyMatch(instrument -> instrument.accepts().contains(level));
    }

    /**
     * Returns the components that must each reach a bound for a level; empty where levels depend on the overall score
     * alone.
     */
    public Components components() {
        return components;
    }

    /** The topics of the analysis, in order; empty where they are not known for the year. */
    public List<Topic> topics() {
        return topics.values().asList();
    }

    /** The topic of an id such as {@code 1}. */
    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** Returns how its method differs from that of the year before; empty where the scores of both compare. */
    public List<MethodChange> changes() {
        return changes;
    }

    /** Returns the sets of answers in words, by id; only where they are known. */
    public Map<String, AnswerWords> answerWords() {
        return surveys.answers();
    }

    /** Returns the sets of answers in words that an item may be asked with, in the order of the framework's file. */
    public List<AnswerWords> answerWords(Item item) {
        return surveys.answers().values().stream().filter(set -> set.isOf(item)).toList();
    }

    /**
     * Returns the least number of people expected to answer, by the id of an instrument or part; only where it is
     * known.
     */
    public Map<String, MinimumSample> samples() {
        return surveys.samples();
    }

    /** All items that are known for the year, by id, in order. */
    public Map<String, Item> items() {
        return items;
    }

    /** The item of an id such as {@code e1}. */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The item that an id stands for, whole or in a part: that of {@code e1} and of {@code e1.part2}. */
    public Optional<Item> itemOf(String id) {
        return item(id).or(() -> findSubject(id).flatMap(Subject::item));
    }

    /** All indicators of all instruments, in order. */
    public List<Indicator> indicators() {
        return indicators.values().asList();
    }

    /** The indicator of an id such as {@code 9}. */
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** All parts of all instruments, in order. */
    public List<Part> parts() {
        return parts.values().asList();
    }

    /** The part of an id such as {@code EIT2}. */
    public Optional<Part> part(String id) {
        return Optional.ofNullable(parts.get(id));
    }

    /** Everything that has a score, by id; members come before what they add up to. */
    public Map<String, Subject> subjects() {
        return subjects.byId();
    }

    /** Everything of a kind that has a score, in order. */
    public List<Subject> subjects(Subject.Kind kind) {
        return subjects.of(kind);
    }

    /** The subject of an id, if this year has one of it. */
    public Optional<Subject> findSubject(String id) {
        return Optional.ofNullable(subjects.byId().get(id));
    }

    /**
     * The subject of an id.
     *
     * @throws IllegalArgumentException if this year has none of that id
     */
    public Subject subject(String id) {
        Subject subject = subjects.byId().get(id);
        if (subject == null) {
            throw new IllegalArgumentException("FY" + fiscalYear + " has no '" + id + "'; it has "
                    + subjects.byId().keySet());
        }
        return subject;
    }

    /**
     * The subject of an item or indicator in a part: {@code e1} in {@code EIT2} is {@code e1.part2}.
     *
     * @throws IllegalArgumentException if it has no score in that part
     */
    public Subject subject(String whole, Part part) {
        return findSubject(whole, Optional.of(part))
                .orElseThrow(() -> new IllegalArgumentException(this + " has no '" + whole + "' in " + part.id()));
    }

    /** The subject of an item in a part. */
    public Subject subject(Item item, Part part) {
        return subject(item.id(), part);
    }

    /** The subject of an item or indicator in a part, or the whole of it where no part is given; if it has that score. */
    public Optional<Subject> findSubject(String whole, Optional<Part> part) {
        return part.isEmpty()
                ? findSubject(whole)
                : subjects.inParts(whole).stream()
                        .filter(subject -> isIn(part.get(), subject))
                        .findFirst();
    }

    /** By their ids: to compare records takes long to set up, which every cold start would pay. */
    private static boolean isIn(Part part, Subject subject) {
        return subject.part().isPresent() && subject.part().get().id().equals(part.id());
    }

    /** The scores of an item or indicator in the parts, in their order; its one score where it has none in parts. */
    public List<Subject> inParts(String whole) {
        List<Subject> inParts = subjects.inParts(whole);
        return inParts.isEmpty() ? findSubject(whole).stream().toList() : inParts;
    }

    /** {@code "FY2567"}. */
    @Override
    public String toString() {
        return "FY" + fiscalYear;
    }
}

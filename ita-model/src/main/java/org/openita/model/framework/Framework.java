package org.openita.model.framework;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured in a fiscal year, and how it adds up.
 *
 * <p>Read from one file a year by {@link Frameworks}. Immutable and thread-safe.
 */
public final class Framework {

    private final FiscalYear fiscalYear;
    private final ImmutableMap<String, Instrument> instruments;
    private final Components components;
    private final List<Topic> topics;
    private final List<MethodChange> changes;
    private final SurveyFacts surveys;
    private final ImmutableMap<String, Item> items;
    private final ImmutableMap<String, Subject> subjects;

    Framework(
            FiscalYear fiscalYear,
            List<Instrument> instruments,
            Components components,
            List<Topic> topics,
            SurveyFacts surveys,
            List<MethodChange> changes) {
        this.fiscalYear = fiscalYear;
        this.instruments = Maps.uniqueIndex(instruments, Instrument::id);
        this.components = components;
        this.topics = List.copyOf(topics);
        this.changes = List.copyOf(changes);
        this.surveys = surveys;
        this.items = Maps.uniqueIndex(items(instruments), Item::id);
        this.subjects = SubjectIndex.of(instruments);
    }

    private static Iterator<Item> items(List<Instrument> instruments) {
        return instruments.stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .flatMap(indicator -> indicator.items().stream())
                .iterator();
    }

    /** The framework of a Buddhist fiscal year; see {@link Frameworks#of(FiscalYear)}. */
    public static Framework of(int fiscalYear) {
        return Frameworks.of(FiscalYear.of(fiscalYear));
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
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

    /** What must each reach a bound for a level to be given; empty where levels go by the overall score alone. */
    public Components components() {
        return components;
    }

    /** The topics of the analysis, in order; empty where they are not known for the year. */
    public List<Topic> topics() {
        return topics;
    }

    /** What this year does otherwise than the year before; empty where its scores compare with those. */
    public List<MethodChange> changes() {
        return changes;
    }

    /** How the answers of its scales are worded, by the scale's id; only where that is known. */
    public Map<String, AnswerWords> answerWords() {
        return surveys.answers();
    }

    /** How many people are expected to answer at least, by the id of an instrument or part; only where that is known. */
    public Map<String, Sample> samples() {
        return surveys.samples();
    }

    /** All items that are known for the year, by id, in order. */
    public Map<String, Item> items() {
        return items;
    }

    /** Everything that has a score, by id; members come before what they add up to. */
    public Map<String, Subject> subjects() {
        return subjects;
    }

    /**
     * The subject of an id.
     *
     * @throws IllegalArgumentException if this year has none of that id
     */
    public Subject subject(String id) {
        Subject subject = subjects.get(id);
        if (subject == null) {
            throw new IllegalArgumentException("FY" + fiscalYear + " has no '" + id + "'; it has " + subjects.keySet());
        }
        return subject;
    }

    /** The subject of an item in a part: {@code e1} in {@code EIT2} is {@code e1.part2}. */
    public static String itemSubject(Item item, Part part) {
        return item.id() + "." + part.key();
    }

    /** {@code "FY2567"}. */
    @Override
    public String toString() {
        return "FY" + fiscalYear;
    }
}

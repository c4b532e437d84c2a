package org.openita.model.score;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;

/**
 * All scores of one agency in one fiscal year: what was measured and what it adds up to.
 *
 * <p>Every subject of the framework has a score here, {@link Score#MISSING} where there is none. Immutable and thread-safe.
 */
public final class ScoreSheet {

    private final Framework framework;
    private final Score[] scores;

    private ScoreSheet(Framework framework, Score[] scores) {
        this.framework = framework;
        this.scores = scores;
    }

    /**
     * A sheet of scores in the order of {@link Framework#subjects()}.
     *
     * @throws IllegalArgumentException if there are more or fewer than the framework has subjects
     */
    public static ScoreSheet of(Framework framework, Score... scores) {
        if (scores.length != framework.subjects().size()) {
            throw new IllegalArgumentException("FY" + framework.fiscalYear() + " has "
                    + framework.subjects().size() + " subjects, found " + scores.length + " scores");
        }
        return new ScoreSheet(framework, scores.clone());
    }

    /** The framework whose subjects have the scores. */
    public Framework framework() {
        return framework;
    }

    /** The overall score. */
    public Score overall() {
        return of(Subject.OVERALL);
    }

    /** The score of an instrument such as {@code IIT}. */
    public Score instrument(String id) {
        return of(id);
    }

    /** The score of a part such as {@code EIT2}. */
    public Score part(String id) {
        return of(id);
    }

    /** The score of an indicator such as {@code 8}. */
    public Score indicator(String id) {
        return of(id);
    }

    /**
     * The score of any subject: {@code i5}, {@code e1.part2}, {@code 9.1}, {@code 8}, {@code EIT2}, {@code IIT},
     * {@code overall}.
     *
     * @throws IllegalArgumentException if the framework has no such subject
     */
    public Score of(String subject) {
        return of(framework.subject(subject));
    }

    /** The score of a subject of this sheet's framework. */
    public Score of(Subject subject) {
        return scores[subject.ordinal()];
    }

    /** The scores of all subjects of a kind, by id, in the framework's order. */
    public Map<String, Score> all(Kind kind) {
        Map<String, Score> all = new LinkedHashMap<>();
        framework.subjects(kind).forEach(subject -> all.put(subject.id(), of(subject)));
        return Collections.unmodifiableMap(all);
    }

    /** What a JSON mapper of the embedder's makes of it, if it was not told of us; a sheet has no properties of its own. */
    @JsonValue
    Map<String, @Nullable Object> jsonMembers() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(Subject.OVERALL, overall().jsonNumber());
        members.put("instruments", shown(Kind.INSTRUMENT));
        members.put("parts", shown(Kind.PART));
        members.put("indicators", shown(Kind.INDICATOR));
        members.put("subIndicators", shown(Kind.SUB_INDICATOR));
        members.put("items", items());
        return members;
    }

    private Map<String, @Nullable Object> shown(Kind kind) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        all(kind).forEach((id, score) -> shown.put(id, score.jsonNumber()));
        return shown;
    }

    /** Items in parts have an object of their parts, as in an assessment. */
    private Map<String, @Nullable Object> items() {
        Map<String, @Nullable Object> items = new LinkedHashMap<>();
        for (Instrument instrument : framework.instruments()) {
            instrument
                    .indicators()
                    .forEach(indicator -> indicator.items().forEach(item -> {
                        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
                        instrument
                                .parts()
                                .forEach(part -> parts.put(
                                        part.key(),
                                        of(framework.subject(item, part)).jsonNumber()));
                        items.put(item.id(), parts.isEmpty() ? of(item.id()).jsonNumber() : parts);
                        item.subItems()
                                .forEach(sub -> items.put(sub.id(), of(sub.id()).jsonNumber()));
                    }));
        }
        return items;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreSheet sheet
                && framework.equals(sheet.framework)
                && Arrays.equals(scores, sheet.scores);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(scores);
    }

    @Override
    public String toString() {
        return framework + " overall " + overall();
    }
}

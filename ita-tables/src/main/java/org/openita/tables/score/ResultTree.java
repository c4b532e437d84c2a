package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonObject.Member;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;

/**
 * The document that a row stands for, so that tables are checked by the very rules of the JSON form. Not thread-safe.
 *
 * <p>What the year does not have goes where items go: there it is refused with what it may be meant to be.
 */
final class ResultTree {

    private final Framework framework;
    private final Place place;
    private final Map<String, Member> root = new LinkedHashMap<>();
    private final Map<String, Map<String, Member>> sections = new LinkedHashMap<>();
    private final Map<String, Map<String, Member>> parts = new LinkedHashMap<>();

    ResultTree(Framework framework, Place place) {
        this.framework = framework;
        this.place = place;
        put(root, "fiscalYear", new JsonNumber(place, framework.fiscalYear().toString(), year()));
    }

    /** Gives what is said of the agency and its level. */
    void agency(Map<Field, Found> agency) {
        agency.forEach((field, found) -> put(
                field == Field.LEVEL ? root : section("agency"),
                field.key(),
                new JsonText(found.place(), found.cell().text())));
    }

    /** Gives the score of a subject. */
    void score(String subject, Json score) {
        Subject known = framework.subjects().get(subject);
        Subject.Kind kind = known == null ? Subject.Kind.ITEM : known.kind();
        switch (kind) {
            case OVERALL -> put(root, subject, score);
            case INSTRUMENT -> put(section("instruments"), subject, score);
            case PART -> put(section("parts"), subject, score);
            case INDICATOR, INDICATOR_PART, SUB_INDICATOR -> put(section("indicators"), subject, score);
            case ITEM -> item(subject, score);
        }
    }

    /** Gives how many people answered a subject. */
    void respondents(String subject, Json number) {
        put(section("respondents"), subject, number);
    }

    /** Gives what a cell holds. */
    void add(SubjectCell cell) {
        switch (cell.given()) {
            case SCORE -> score(cell.subject(), cell.value());
            case RESPONDENTS -> respondents(cell.subject(), cell.value());
        }
    }

    Json document() {
        parts.forEach((item, scores) -> put(section("items"), item, new JsonObject(place, scores)));
        sections.forEach((name, members) -> put(root, name, new JsonObject(place, members)));
        return new JsonObject(place, root);
    }

    private void item(String subject, Json score) {
        Optional<Subject> inPart = framework.findSubject(subject).filter(Subject::isInPart);
        inPart.ifPresentOrElse(
                known -> put(
                        parts.computeIfAbsent(known.whole(), key -> new LinkedHashMap<>()),
                        known.part().orElseThrow().key(),
                        score),
                () -> put(section("items"), subject, score));
    }

    private Map<String, Member> section(String name) {
        return sections.computeIfAbsent(name, key -> new LinkedHashMap<>());
    }

    private BigDecimal year() {
        return BigDecimal.valueOf(framework.fiscalYear().year());
    }

    private static void put(Map<String, Member> members, String name, Json value) {
        members.put(name, new Member(value.place(), value));
    }
}

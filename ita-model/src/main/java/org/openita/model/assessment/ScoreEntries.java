package org.openita.model.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.score.Score;

/** Checks and collects the scores of one result, each by what it is a score of. Not thread-safe. */
final class ScoreEntries {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final Framework framework;
    private final ProblemLog log;
    private final ScoreCheck check;
    private final UnknownIds unknown;
    private final FirstPlaces places;
    private final Map<String, Score> items = new LinkedHashMap<>();
    private final Map<String, Score> published = new LinkedHashMap<>();
    private boolean hasAny;

    ScoreEntries(Framework framework, ProblemLog log) {
        this.framework = framework;
        this.log = log;
        this.check = new ScoreCheck(log);
        this.unknown = new UnknownIds(framework, log);
        this.places = new FirstPlaces(log);
    }

    /** What was measured, by subject. */
    Map<String, Score> items() {
        return items;
    }

    /** What was published, by subject. */
    Map<String, Score> published() {
        return published;
    }

    /** Whether anything was given that is or was meant to be a score. */
    boolean hasAny() {
        return hasAny;
    }

    /** Takes the score of a subject. */
    void add(String id, RawValue value, Place place) {
        hasAny |= !value.isNothing();
        framework
                .findSubject(id)
                .ifPresentOrElse(subject -> add(subject, value, place), () -> addUnknown(id, value, place));
    }

    /** Notes that an id is not one of a section. */
    void unknown(Place place, String id, ResultSection section) {
        unknown.add(place, id, section);
    }

    /** Notes that an item has no part of that key. */
    void unknownPart(Item item, String key, Place place) {
        List<Part> parts = parts(item);
        log.add(TEXTS.problem(
                place,
                "unknown-part",
                key,
                AssessmentProblems.inParts(item, parts),
                parts.stream()
                        .filter(part -> part.id().equals(key))
                        .findFirst()
                        .map(part -> AssessmentProblems.write("\"" + part.key() + "\""))
                        .orElseGet(() -> DidYouMean.remedy(
                                key, parts.stream().map(Part::key).toList()))));
    }

    /** Notes that an item has no parts. */
    void withoutParts(Item item, Place place) {
        log.add(TEXTS.problem(place, "item-without-parts", item.id()));
    }

    /** Notes that an item has a score in each part, not one. */
    void refuseWhole(Item item, RawValue value, Place place) {
        log.add(TEXTS.problem(
                place,
                "item-in-parts",
                AssessmentProblems.whole(item, value),
                AssessmentProblems.inParts(item, parts(item)),
                AssessmentProblems.giveEach(framework.inParts(item.id()))));
    }

    /** The parts in which an item has a score; none if it has one score. */
    List<Part> parts(Item item) {
        return framework.inParts(item.id()).stream()
                .flatMap(subject -> subject.part().stream())
                .toList();
    }

    private void add(Subject subject, RawValue value, Place place) {
        switch (subject.kind()) {
            case ITEM, SUB_ITEM -> put(items, subject, value, place);
            case SUB_INDICATOR, INDICATOR_PART -> unknown.add(place, subject.id(), ResultSection.INDICATORS);
            default -> put(published, subject, value, place);
        }
    }

    private void put(Map<String, Score> scores, Subject subject, RawValue value, Place place) {
        if (places.isFirst(subject.id(), place)) {
            score(subject, value, place).ifPresent(score -> scores.put(subject.id(), score));
        }
    }

    private Optional<Score> score(Subject subject, RawValue value, Place place) {
        return subject.scale()
                .map(scale -> check.onScale(value, scale, place))
                .orElseGet(() -> check.points(value, place));
    }

    private void addUnknown(String id, RawValue value, Place place) {
        Optional<Item> whole = framework.item(id);
        Optional<Item> before = itemBefore(id);
        if (whole.isPresent()) {
            whole(whole.get(), value, place);
        } else if (before.isPresent() && parts(before.get()).isEmpty()) {
            withoutParts(before.get(), place);
        } else if (before.isPresent()) {
            unknownPart(before.get(), id.substring(before.get().id().length() + 1), place);
        } else {
            unknown.add(place, id, ResultSection.ITEMS);
        }
    }

    /** An item that has a score in each part is missing in all of them if nothing is given for it. */
    private void whole(Item item, RawValue value, Place place) {
        if (value.isNothing()) {
            framework.inParts(item.id()).forEach(subject -> put(items, subject, value, place));
        } else {
            refuseWhole(item, value, place);
        }
    }

    /** The item of what looks like the id of an item in a part. */
    private Optional<Item> itemBefore(String id) {
        return framework.items().values().stream()
                .filter(item ->
                        id.startsWith(item.id()) && id.startsWith(".", item.id().length()))
                .findFirst();
    }
}

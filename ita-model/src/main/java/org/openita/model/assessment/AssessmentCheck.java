package org.openita.model.assessment;

import java.util.Optional;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Scale;
import org.openita.model.framework.Subject;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Score;

/** Checks a result that was put together in a program, so that what is written can be read back. Not thread-safe. */
final class AssessmentCheck {

    private final Framework framework;
    private final ProblemLog log = new ProblemLog();
    private final ScoreEntries scores;
    private final RespondentEntries respondents;
    private final JsonPlaces places;

    AssessmentCheck(Framework framework) {
        this.framework = framework;
        this.scores = new ScoreEntries(framework, log);
        this.respondents = new RespondentEntries(framework, log);
        this.places = new JsonPlaces(framework, whole(framework.fiscalYear()));
    }

    /** What problems call a result that was read from nowhere. */
    static Place whole(FiscalYear year) {
        return Place.of("assessment FY" + year);
    }

    /** Checks all of a result. */
    AssessmentCheck all(Assessment assessment) {
        assessment.items().forEach(this::item);
        assessment.published().forEach(this::written);
        assessment.respondents().forEach(this::respondents);
        return this;
    }

    /** Checks the score of something measured. */
    AssessmentCheck item(String id, Score score) {
        Optional<Subject> subject = framework.findSubject(id);
        Optional<Item> inParts = framework.item(id).filter(item -> subject.isEmpty());
        if (subject.filter(known -> !known.isMeasured()).isPresent()) {
            scores.unknown(places.score(id), id, ResultSection.ITEMS);
        } else if (inParts.isPresent()) {
            scores.refuseWhole(inParts.get(), RawValue.of(score), places.score(id));
        } else if (!isSound(score) || subject.isEmpty() || isScoredOnce(subject.get())) {
            scores.add(id, RawValue.of(score), places.score(id));
        }
        return this;
    }

    /** Checks the score of something that adds up, of which the JSON form has no place for some. */
    AssessmentCheck published(String id, Score score) {
        if (framework.findSubject(id).map(Subject::isMeasured).orElse(true)) {
            scores.unknown(places.score(id), id, ResultSection.INDICATORS);
        } else if (!isSound(score)) {
            scores.add(id, RawValue.of(score), places.score(id));
        }
        return this;
    }

    /** Checks the score of something that is published in the JSON form. */
    private void written(String id, Score score) {
        if (id.equals(Subject.OVERALL) || ResultSection.of(framework, id).isPresent()) {
            published(id, score);
        } else {
            scores.unknown(places.score(id), id, ResultSection.INDICATORS);
        }
    }

    /** Checks a number of people. */
    AssessmentCheck respondents(String id, int number) {
        Place place = places.respondents(id);
        respondents.add(id, RawValue.number(number), place, place);
        return this;
    }

    /** @throws InputException if anything is wrong */
    void throwIfAny() {
        log.throwIfAny();
    }

    /** Nearly every score is, and needs no second look. */
    private static boolean isSound(Score score) {
        return score.denominator() <= 1;
    }

    private static boolean isScoredOnce(Subject subject) {
        return subject.scale().filter(Scale::scoredOnce).isPresent();
    }
}

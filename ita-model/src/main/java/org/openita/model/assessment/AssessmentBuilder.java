package org.openita.model.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.model.assessment.Agency.Field;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.score.Score;

/**
 * Builds one agency's result from any source, checks it like the JSON form and reports all problems at once.
 *
 * <pre>{@code
 * Assessment ko = Assessment.builder(Framework.of(2567))
 *         .agency(Agency.Field.NAME, "เทศบาลตำบลก้อ")
 *         .score("i1", 95.38)
 *         .score("e1.part2", 77)
 *         .score("overall", 95.11)
 *         .respondents("IIT", 26)
 *         .build();
 * }</pre>
 *
 * <p>Every method takes what it is given and notes what is wrong with it; only {@link #build()} throws. A problem names the
 * place that is given with a value, else the one that the value has in the JSON form, such as {@code $.items.e1.part2}. Null
 * is a score that is missing, or something that is not known. Not thread-safe.
 */
public final class AssessmentBuilder {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final Framework framework;
    private final ProblemLog log;
    private final Place whole;
    private final JsonPlaces places;
    private final AgencyEntries agency;
    private final ScoreEntries scores;
    private final RespondentEntries respondents;
    private final FirstPlaces levels;
    private Optional<String> level = Optional.empty();
    private boolean isComplete;

    private AssessmentBuilder(Framework framework, Place whole, ProblemLog log) {
        this.framework = framework;
        this.log = log;
        this.whole = whole;
        this.places = new JsonPlaces(framework, whole);
        this.agency = new AgencyEntries(log);
        this.scores = new ScoreEntries(framework, log);
        this.respondents = new RespondentEntries(framework, log);
        this.levels = new FirstPlaces(log);
    }

    /**
     * Returns a builder that notes problems in a log, for readers of files.
     *
     * @param whole where the result stands
     */
    public static AssessmentBuilder of(Framework framework, Place whole, ProblemLog log) {
        return new AssessmentBuilder(framework, whole, log);
    }

    /** Sets the agency. */
    public AssessmentBuilder agency(Agency given) {
        return agency(Field.ID, given.id().orElse(null))
                .agency(Field.NAME, given.name())
                .agency(Field.KIND, given.kind().orElse(null))
                .agency(Field.DISTRICT, given.district().orElse(null))
                .agency(Field.PROVINCE, given.province().orElse(null));
    }

    /** Sets one field of the agency. */
    public AssessmentBuilder agency(Field field, @Nullable String text) {
        return text == null ? this : agency(field, text, places.agency(field));
    }

    /** Sets one field of the agency, and the place where it was given. */
    public AssessmentBuilder agency(Field field, String text, Place place) {
        agency.add(field, text, place);
        return this;
    }

    /**
     * Sets a score in points.
     *
     * @param subject what it is a score of: of what was measured such as {@code i5} or {@code e1.part2}, of what was
     *     published such as {@code 9}, {@code EIT2}, {@code IIT} or {@code overall}
     */
    public AssessmentBuilder score(String subject, @Nullable Number points) {
        return score(subject, RawValue.number(points), places.score(subject));
    }

    /** Sets a score as it is written: in digits with a decimal point, or as {@code pass} or {@code fail}. */
    public AssessmentBuilder score(String subject, @Nullable String points) {
        return score(subject, RawValue.written(points), places.score(subject));
    }

    /** Sets a score, which must have at most two decimals like any that is published. */
    public AssessmentBuilder score(String subject, Score score) {
        return score(subject, RawValue.of(score), places.score(subject));
    }

    /** Sets the score of a subject, which must be one of the framework. */
    public AssessmentBuilder score(Subject subject, Score score) {
        if (framework.findSubject(subject.id()).filter(subject::equals).isPresent()) {
            return score(subject.id(), score);
        }
        log.add(TEXTS.problem(
                places.score(subject.id()),
                "subject-of-other-year",
                subject.id(),
                subject.year(),
                framework.fiscalYear(),
                framework));
        return this;
    }

    /** Sets the raw value of a score, and the place where it was given. */
    public AssessmentBuilder score(String subject, RawValue value, Place place) {
        scores.add(subject, value, place);
        return this;
    }

    /** Sets how many people answered an instrument, a part or an item. */
    public AssessmentBuilder respondents(String subject, @Nullable Number number) {
        return respondents(subject, RawValue.number(number), places.respondents(subject));
    }

    /** Sets the raw value of how many people answered, and the place where it was given. */
    public AssessmentBuilder respondents(String subject, RawValue value, Place place) {
        respondents.add(subject, value, place, place);
        return this;
    }

    /** Sets the level that was published, by its code or name. */
    public AssessmentBuilder level(@Nullable String text) {
        return text == null ? this : level(text, places.level());
    }

    /** Sets the level that was published, and the place where it was given. */
    public AssessmentBuilder level(String text, Place place) {
        if (levels.isFirst(AssessmentReader.LEVEL, place)) {
            level = new PlainTextReader(log).checked(text, place);
        }
        return this;
    }

    /**
     * Returns the result.
     *
     * @throws InputException with everything that is wrong with it
     */
    public Assessment build() {
        Optional<Assessment> result = result();
        log.throwIfAny();
        return result.orElseThrow();
    }

    /** Returns the result; empty if anything is wrong with it, see {@link #problems()}. */
    public Optional<Assessment> result() {
        if (!isComplete) {
            isComplete = true;
            noteMissing();
        }
        return log.isEmpty() ? agency.agency().map(this::result) : Optional.empty();
    }

    private void noteMissing() {
        if (!scores.hasAny()) {
            log.add(TEXTS.problem(whole, "no-score"));
        }
        if (!agency.isNamed()) {
            log.add(TEXTS.problem(places.agency(Field.NAME), "agency-name-missing"));
        }
    }

    /** Returns all problems found so far, in the order of their places. */
    public List<Problem> problems() {
        return log.problems();
    }

    /** The scores, for readers of forms that have sections. */
    ScoreEntries scores() {
        return scores;
    }

    /** The numbers of people, likewise. */
    RespondentEntries respondents() {
        return respondents;
    }

    private Assessment result(Agency of) {
        return new Assessment(
                framework.fiscalYear(), of, scores.items(), scores.published(), respondents.numbers(), level);
    }
}

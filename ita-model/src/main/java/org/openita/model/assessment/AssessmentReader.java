package org.openita.model.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.ObjectReader;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Makes an assessment of a JSON document, or says all that is wrong with it. */
final class AssessmentReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    static final String LEVEL = "level";

    private static final Supplier<Text> ONE_A_FILE = TEXTS.later("one-a-file");
    private static final Supplier<Text> RIGHT_FILE = TEXTS.later("right-file");

    private final KnownYears years;
    private final ProblemLog log;

    AssessmentReader(KnownYears years, ProblemLog log) {
        this.years = years;
        this.log = log;
    }

    /**
     * @param document what was read, empty if it was no JSON at all, which the log then says
     * @throws InputException with all problems
     */
    Assessment read(Optional<Json> document) {
        Optional<Assessment> assessment = document.flatMap(this::noting);
        log.throwIfAny();
        return assessment.orElseThrow();
    }

    /**
     * @param document a result, or a list of results
     * @throws InputException with all problems of all of them
     */
    List<Assessment> readAll(Optional<Json> document) {
        List<Assessment> assessments = document.map(this::notingEach).orElse(List.of());
        log.throwIfAny();
        return assessments;
    }

    /** Hands over a result under the document's name, or each of a list with its place in the list; none if any of them is wrong. */
    void each(Json document, String name, BiConsumer<String, Assessment> sink) {
        List<Assessment> assessments = notingEach(document);
        boolean isList = document instanceof JsonArray;
        for (int i = 0; i < assessments.size() && log.isEmpty(); i++) {
            sink.accept(isList ? name + " $[" + i + "]" : name, assessments.get(i));
        }
    }

    private List<Assessment> notingEach(Json document) {
        if (!(document instanceof JsonArray list)) {
            return noting(document).stream().toList();
        }
        if (list.elements().isEmpty()) {
            log.add(TEXTS.problem(list.place(), "empty-list-of-results"));
        }
        Optional<Problem> other = list.elements().stream().findFirst().flatMap(OtherOutput::problem);
        other.ifPresent(log::add); // said once for all of them
        return other.isPresent()
                ? List.of()
                : list.elements().stream()
                        .flatMap(json -> noting(json).stream())
                        .toList();
    }

    /** The assessment, or empty if anything is wrong, which is noted. */
    Optional<Assessment> noting(Json json) {
        Optional<Problem> other = OtherOutput.problem(json);
        if (other.isPresent()) {
            log.add(other.get());
            return Optional.empty();
        }
        if (json instanceof JsonObject object) {
            return assessment(new ObjectReader(object, log));
        }
        log.add(TEXTS.problem(
                json.place(), "not-a-result", json.described(), json instanceof JsonArray ? ONE_A_FILE : RIGHT_FILE));
        return Optional.empty();
    }

    private Optional<Assessment> assessment(ObjectReader members) {
        Optional<Framework> framework = new YearReader(years, log).read(members);
        Optional<Agency> agency = new AgencyReader(log).read(members);
        ScoreSections figures = ScoreSections.of(members, log);
        Optional<JsonObject> respondents = members.object(RespondentEntries.KEY);
        Optional<String> level = new PlainTextReader(log).read(members, LEVEL);
        members.refuseOthers();
        figures.requireAny();
        if (framework.isEmpty()) {
            figures.checkWithoutFramework();
            return Optional.empty();
        }
        AssessmentBuilder builder =
                AssessmentBuilder.of(framework.get(), members.object().place(), log);
        agency.ifPresent(builder::agency);
        figures.giveTo(builder.scores(), framework.get());
        respondents.ifPresent(object -> give(object, builder.respondents()));
        level.ifPresent(builder::level);
        return log.isEmpty() ? builder.result() : Optional.empty();
    }

    private static void give(JsonObject respondents, RespondentEntries entries) {
        respondents
                .members()
                .forEach((id, member) -> entries.add(
                        id,
                        RawValue.of(member.value()),
                        member.place(),
                        member.value().place()));
    }
}

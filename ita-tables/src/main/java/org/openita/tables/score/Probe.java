package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonObject.Member;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.tables.grid.Cell;

/** Asks the reading of results what it says of one thing, in a result that is otherwise right. */
final class Probe {

    /** A name that nothing is wrong with. */
    static final Map<Field, Found> AGENCY = Map.of(Field.AGENCY, new Found(Cell.text("-"), Place.of("")));

    private Probe() {}

    /** What is wrong with an id that a year does not have. */
    static Problem unknown(Framework framework, String id, Place place) {
        ResultTree tree = new ResultTree(framework, place);
        tree.agency(AGENCY);
        tree.score(id, zero(place));
        return problems(tree.document()).get(0);
    }

    /** What is wrong with giving how many people answered something; the year has no such thing, or nobody is asked about it. */
    static Problem unknownRespondents(Framework framework, String id, Place place) {
        ResultTree tree = new ResultTree(framework, place);
        tree.agency(AGENCY);
        tree.score(Subject.OVERALL, zero(place));
        tree.respondents(id, new JsonNumber(place, "1", BigDecimal.ONE));
        return problems(tree.document()).get(0);
    }

    /** What is wrong with what is said of an agency; empty if nothing is. */
    static List<Problem> agency(Naming naming) {
        ResultTree tree = new ResultTree(naming.framework(), Place.of(""));
        tree.agency(naming.agency());
        tree.score(Subject.OVERALL, zero(Place.of("")));
        return problems(tree.document());
    }

    /** What is wrong with a year; empty if nothing is. */
    static List<Problem> year(JsonNumber year) {
        Place place = year.place();
        Json agency = new JsonObject(place, Map.of(Field.AGENCY.key(), member(new JsonText(place, "-"))));
        return problems(new JsonObject(
                place,
                Map.of(Field.YEAR.key(), member(year), "agency", member(agency), "overall", member(zero(place)))));
    }

    private static List<Problem> problems(Json document) {
        ProblemLog log = new ProblemLog();
        Assessment.of(document, log);
        return log.problems();
    }

    private static Json zero(Place place) {
        return new JsonNumber(place, "0", BigDecimal.ZERO);
    }

    private static Member member(Json value) {
        return new Member(value.place(), value);
    }
}

package org.openita.tables.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** What can be wrong with the heading of a survey file, in words. */
final class HeadingProblems {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final ProblemLog log;
    private final Place place;
    private final Questionnaire questionnaire;

    HeadingProblems(ProblemLog log, Place place, Questionnaire questionnaire) {
        this.log = log;
        this.place = place;
        this.questionnaire = questionnaire;
    }

    /** Checks that the columns together can be counted. */
    void checkWhole(List<SurveyColumn> columns, Set<Role> roles) {
        boolean counts = roles.contains(Role.COUNT);
        require(roles.contains(Role.AGENCY) || roles.contains(Role.AGENCY_ID), Role.AGENCY.heading());
        if (counts) {
            require(roles.contains(Role.ITEM), Role.ITEM.heading());
            require(roles.contains(Role.OPTION), Role.OPTION.heading());
        } else if (!roles.contains(Role.ANSWER)) {
            lacks(TEXTS.text("answers-to-items"));
        }
        if (counts && roles.contains(Role.ANSWER)) {
            bothForms();
        }
        if (!counts && !roles.contains(Role.PART) && !roles.contains(Role.INSTRUMENT)) {
            requirePart(columns);
        }
    }

    static void unreadable(ProblemLog log, Place place) {
        log.add(TEXTS.problem(place, "heading-unreadable"));
    }

    static void twice(ProblemLog log, Place place, String heading) {
        log.add(TEXTS.problem(place, "survey-heading-twice", heading));
    }

    static void partInHeading(ProblemLog log, Place place, String key) {
        log.add(TEXTS.problem(place, "part-in-heading", key));
    }

    static void unknownItem(ProblemLog log, Place place, String key, Questionnaire questionnaire) {
        String ids = questionnaire.items().keySet().stream().sorted().collect(Collectors.joining(", "));
        log.add(TEXTS.problem(
                place,
                "item-not-asked",
                key,
                questionnaire.framework().fiscalYear(),
                questionnaire.framework(),
                Text.same(ids)));
    }

    private void require(boolean isThere, String heading) {
        if (!isThere) {
            lacks(Text.same(Excerpt.quoted(heading)));
        }
    }

    private void lacks(Text what) {
        log.add(TEXTS.problem(place, "heading-lacks", what));
    }

    private void bothForms() {
        log.add(TEXTS.problem(place, "answers-and-counts"));
    }

    private void requirePart(List<SurveyColumn> columns) {
        Optional<SurveyColumn> inParts = columns.stream()
                .filter(column -> column.item()
                        .filter(item -> questionnaire.questions().stream()
                                        .filter(question -> question.item().equals(item))
                                        .count()
                                > 1)
                        .isPresent())
                .findFirst();
        inParts.ifPresent(column -> require(false, Role.PART.heading()));
    }
}

package org.openita.tables.survey;

import java.util.stream.Collectors;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.survey.RowProblemLog.Cases;
import org.openita.tables.survey.RowProblemLog.Kind;
import org.openita.tables.text.ThaiText;

/** Puts what was wrong with the rows of a file into words, alike ones once. */
final class AnswerProblems {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final SurveyLayout layout;
    private final Questionnaire questionnaire;

    AnswerProblems(SurveyLayout layout, Questionnaire questionnaire) {
        this.layout = layout;
        this.questionnaire = questionnaire;
    }

    void addTo(ProblemLog log, RowProblemLog troubles) {
        troubles.cases().stream()
                .filter(cases -> cases.kind().trouble() != RowProblem.NO_ANSWER)
                .forEach(cases -> add(log, cases));
    }

    /** What is wrong with a row, in short. */
    Text reason(Kind kind) {
        Text found = kind.trouble().found(kind.value());
        return kind.column() < 0
                ? found
                : TEXTS.sentence(
                        "trouble.in-column", layout.columns().get(kind.column()).heading(), found);
    }

    private void add(ProblemLog log, Cases cases) {
        Kind kind = cases.kind();
        Text found = kind.trouble().found(kind.value());
        log.add(TEXTS.problem(
                layout.place(cases.lines().get(0), kind.column()),
                "survey-" + kind.trouble().key(),
                cases.count() == 1 ? found : repeated(found, cases),
                expected(kind)));
    }

    private static Text repeated(Text found, Cases cases) {
        String lines = cases.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String more = cases.count() > cases.lines().size() ? ", …" : "";
        return TEXTS.sentence("trouble.repeated", found, cases.count(), lines + more);
    }

    private Text expected(Kind kind) {
        String key = "instead." + kind.trouble().key();
        return switch (kind.trouble()) {
            case TOO_MANY_AGENCIES -> TEXTS.sentence(key, Tally.MOST_AGENCIES);
            case NO_GROUP ->
                TEXTS.sentence(
                        key, questionnaire.groups().stream().map(Group::id).toList());
            case OTHER_WIDTH -> TEXTS.sentence(key, layout.columns().size());
            case NO_ITEM -> TEXTS.sentence(key, questionnaire.framework());
            case NO_ANSWER, NOT_ASKED, EMPTY, NO_AGENCY, BAD_AGENCY, NO_COUNT -> TEXTS.sentence(key);
        };
    }
}

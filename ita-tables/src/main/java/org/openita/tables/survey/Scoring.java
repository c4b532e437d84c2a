package org.openita.tables.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.model.assessment.Assessment;
import org.openita.model.score.Score;

/**
 * Makes scores of counts: a question's score is the mean over those who answered it, rounded half up to two decimals.
 */
final class Scoring {

    private final Questionnaire questionnaire;
    private final Sums sums;

    Scoring(Questionnaire questionnaire, Sums sums) {
        this.questionnaire = questionnaire;
        this.sums = sums;
    }

    /** One assessment an agency that anybody answered for, in the order in which agencies first came. */
    List<Assessment> assessments() {
        return IntStream.range(0, sums.agencies().size())
                .mapToObj(this::assessment)
                .filter(assessment -> !assessment.items().isEmpty())
                .toList();
    }

    private Assessment assessment(int agency) {
        long[] counts = sums.tally().counts(agency);
        Map<String, Score> items = new LinkedHashMap<>();
        Map<String, Integer> respondents = new LinkedHashMap<>();
        for (Group group : questionnaire.groups()) {
            if (counts[group.offset()] > 0) {
                respondents.put(group.id(), Math.toIntExact(counts[group.offset()]));
            }
        }
        questionnaire.questions().stream()
                .filter(question -> !sums.isRefused(agency, question))
                .forEach(question -> score(question, counts, items, respondents));
        return new Assessment(
                questionnaire.framework().fiscalYear(),
                sums.agencies().get(agency),
                items,
                Map.of(),
                respondents,
                Optional.empty());
    }

    private void score(Question question, long[] counts, Map<String, Score> items, Map<String, Integer> respondents) {
        long answered = 0;
        long points = 0;
        for (int option = 0; option < question.scale().options(); option++) {
            long count = counts[question.place() + option];
            answered += count;
            points += count * question.scale().points(option);
        }
        if (answered > 0) {
            items.put(
                    question.subject(),
                    Score.ofHundredths(Score.ofExact(100 * points, answered).hundredths()));
            Group group = questionnaire.groups().get(question.group());
            if (answered != counts[group.offset()]) {
                respondents.put(question.subject(), Math.toIntExact(answered));
            }
        }
    }
}

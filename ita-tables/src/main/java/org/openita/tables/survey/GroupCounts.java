package org.openita.tables.survey;

/**
 * How many people answered, where only counts of answers are known: as many as answered the question that most did. There may
 * have been more, if nobody answered all.
 */
final class GroupCounts {

    private GroupCounts() {}

    static void fillIn(Tally tally, SurveyLayout layout, Questionnaire questionnaire) {
        if (layout.isCounts()) {
            for (int agency = 0; agency < tally.agencies().size(); agency++) {
                long[] counts = tally.counts(agency);
                questionnaire.questions().forEach(question -> fillIn(counts, question, questionnaire));
            }
        }
    }

    private static void fillIn(long[] counts, Question question, Questionnaire questionnaire) {
        int place = questionnaire.groups().get(question.group()).offset();
        long answered = 0;
        for (int code = 0; code < question.scale().declined(); code++) {
            answered += counts[question.offset() + code];
        }
        counts[place] = Math.max(counts[place], answered);
    }
}

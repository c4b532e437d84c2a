package org.openita.tables.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.model.assessment.Agency;

/** What the files read so far add up to: how often each option was chosen, and which columns count for nothing. Not thread-safe. */
final class Sums {

    private final Questionnaire questionnaire;
    private final Tally tally;
    private final Map<Integer, Set<String>> refused = new HashMap<>();

    Sums(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.tally = new Tally(questionnaire.sums());
    }

    Tally tally() {
        return tally;
    }

    /** The index of an agency, or -1 if there are too many. */
    int index(Agency agency) {
        return tally.index(agency);
    }

    /** Takes over which agencies came under two names. */
    void addNames(Tally other) {
        other.otherNames().forEach(tally.otherNames()::putIfAbsent);
    }

    /** Adds how many people of each group answered. */
    void addGroups(int agency, long[] counts) {
        for (int group = 0; group < questionnaire.groups().size(); group++) {
            tally.counts(agency)[group] += counts[group];
        }
    }

    /** Adds the answers to a question, understood by one of the sets. */
    void add(int agency, Question question, long[] counts, int set) {
        AnswerScale scale = question.scale();
        long[] sums = tally.counts(agency);
        for (int code = 0; code < scale.declined(); code++) {
            long count = counts[question.offset() + code];
            if (count > 0) {
                sums[question.place() + scale.option(code, set)] += count;
            }
        }
    }

    /** Has a question of an agency count for nothing, whatever other files say. */
    void refuse(int agency, Question question) {
        refused.computeIfAbsent(agency, key -> new HashSet<>()).add(question.subject());
    }

    boolean isRefused(int agency, Question question) {
        return refused.getOrDefault(agency, Set.of()).contains(question.subject());
    }

    List<Agency> agencies() {
        return tally.agencies();
    }
}

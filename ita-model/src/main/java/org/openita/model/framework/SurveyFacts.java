package org.openita.model.framework;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What a framework knows of the surveys themselves, beside what it measures.
 *
 * @param answers sets of answers in words, by id
 * @param samples by the id of the instrument or part
 */
record SurveyFacts(Map<String, AnswerWords> answers, Map<String, MinimumSample> samples) {

    SurveyFacts {
        answers = ImmutableMap.copyOf(answers);
        samples = ImmutableMap.copyOf(samples);
    }
}

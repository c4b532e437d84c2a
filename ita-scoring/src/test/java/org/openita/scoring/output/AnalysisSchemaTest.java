package org.openita.scoring.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisSchemaTest {

    /** Written when schema version 1 was made. It is never written anew: whoever kept such a result must still read it. */
    @Test
    void anOldResultIsStillValid() {
        assertThat(Schema.problems(Schema.resource("old-result-1.json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schemaVersion\": 2 | \"schemaVersion\": 3",
                "\"fiscalYear\": 2567 | \"fiscalYear\": \"2567\"",
                "\"overall\": 95.11 | \"overall\": 195.11",
                "\"overall\": 95.11 | \"overall\": 95.11, \"surplus\": 1",
                "\"code\": \"PASS\" | \"code\": \"PASSED\"",
                "\"i1\": 95.38 | \"i1\": \"95.38\"",
                "\"part1\": 95.25 | \"partA\": 95.25",
                "\"remark\": \"improve\" | \"remark\": \"better\"",
                "\"comparison\": \"<\" | \"comparison\": \"below\"",
                "\"reached\": true | \"reached\": \"yes\"",
                "\"th\": | \"thai\":",
                "\"kind\": \"misprint-suspect\" | \"sort\": \"misprint-suspect\"",
            })
    void whatIsNotAsDescribedIsInvalid(String right, String wrong) {
        String json = SampleAnalyses.ko().toJson();
        assertThat(json).contains(right);

        assertThat(Schema.problems(json.replace(right, wrong))).isNotEmpty();
    }
}

package org.openita.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;

/** Results of any number of agencies as one text: an object, an array, or an object a line. */
final class AssessmentsJson {

    private AssessmentsJson() {}

    /**
     * Results of a framework's year.
     *
     * @param file what the text is for; one that ends with {@code .jsonl} has an object a line
     */
    static String of(List<Assessment> assessments, Framework framework, String file) {
        if (file.endsWith(".jsonl")) {
            return assessments.stream()
                    .map(assessment -> line(assessment.toJson(framework)))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
        return assessments.size() == 1
                ? assessments.get(0).toJson(framework)
                : assessments.stream()
                        .map(assessment -> assessment.toJson(framework).strip())
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** No text in JSON holds a line break, so all there are stand between values. */
    private static String line(String json) {
        return json.strip().replaceAll("\\R\\s*", "");
    }
}

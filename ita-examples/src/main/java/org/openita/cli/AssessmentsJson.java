package org.openita.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;

/** Results of any number of agencies as one text: an object, an array, or an object a line. */
final class AssessmentsJson {

    private AssessmentsJson() {}

    /**
     * Results of a framework's year.
     *
     * @param file what the text is for; one that ends with {@code .jsonl} has an object a line
     */
    static String of(List<Assessment> assessments, Framework framework, String file) {
        return of(
                assessments.stream()
                        .map(assessment -> assessment.toJson(framework))
                        .toList(),
                file);
    }

    /**
     * Results of years that are known.
     *
     * @param file what the text is for; one that ends with {@code .jsonl} has an object a line
     */
    static String of(List<Assessment> assessments, KnownYears years, String file) {
        return of(
                assessments.stream()
                        .map(assessment -> assessment.toJson(
                                years.find(assessment.fiscalYear()).orElseThrow()))
                        .toList(),
                file);
    }

    private static String of(List<String> documents, String file) {
        if (file.endsWith(".jsonl")) {
            return documents.stream().map(AssessmentsJson::line).collect(Collectors.joining("\n", "", "\n"));
        }
        return documents.size() == 1
                ? documents.get(0)
                : documents.stream().map(String::strip).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** No text in JSON holds a line break, so all there are stand between values. */
    private static String line(String json) {
        return json.strip().replaceAll("\\R\\s*", "");
    }
}

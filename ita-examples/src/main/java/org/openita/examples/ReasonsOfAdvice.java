package org.openita.examples;

import java.nio.file.Path;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Because;
import org.openita.model.finding.Recommendation;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/** Prints why each advice is given, and where the rule stands that gives it: {@code e1: EIT2 82.44 < 85.00, by …}. */
public final class ReasonsOfAdvice {

    private ReasonsOfAdvice() {}

    /**
     * Prints the reasons of each advice.
     *
     * @param arguments the file of a result of FY2567
     */
    public static void main(String[] arguments) {
        Assessment assessment = Assessment.read(Path.of(arguments[0]));
        Analysis analysis = ItaEngine.forFiscalYear(2567).analyse(assessment);
        for (Recommendation advice : analysis.recommendations()) {
            for (Because because : advice.because()) {
                System.out.println(advice.code() + ": " + because.claim() + ", by " + because.source());
            }
        }
    }
}

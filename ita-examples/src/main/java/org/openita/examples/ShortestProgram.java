package org.openita.examples;

import java.nio.file.Path;
import org.openita.model.assessment.Assessment;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/** The least there is to do; the README shows these lines, and a test sees to it that it does. */
public final class ShortestProgram {

    private ShortestProgram() {}

    /** Prints the score, the level and the advice for the sample municipality; runs at the top of the project. */
    public static void main(String[] arguments) {
        // README begins
        ItaEngine engine = ItaEngine.forFiscalYear(2567); // compile once, share between threads
        Assessment ko = Assessment.read(Path.of("ita-examples/data/ko-2567.json"));
        Analysis analysis = engine.analyse(ko);

        System.out.println(analysis.scores().overall());
        System.out.println(analysis.level());
        System.out.println(analysis.recommendations());
        // README ends
    }
}

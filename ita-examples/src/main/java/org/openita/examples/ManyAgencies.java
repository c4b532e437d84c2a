package org.openita.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/** One engine shared by all cores: prints each agency's score and level, in the order in which the files are given. */
public final class ManyAgencies {

    private ManyAgencies() {}

    /**
     * Prints the score and level of each agency.
     *
     * @param arguments the files of results of FY2567
     */
    public static void main(String[] arguments) {
        ItaEngine engine = ItaEngine.forFiscalYear(2567);
        List<Analysis> analyses = Stream.of(arguments)
                .parallel()
                .map(file -> engine.analyse(Assessment.read(Path.of(file))))
                .toList();
        for (Analysis analysis : analyses) {
            System.out.println(analysis.scores().overall() + "  " + analysis.level() + "  "
                    + analysis.agency().name());
        }
    }
}

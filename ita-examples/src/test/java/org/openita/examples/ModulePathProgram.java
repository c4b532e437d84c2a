package org.openita.examples;

import java.nio.file.Path;
import java.util.List;
import org.openita.model.assessment.Assessment;
import org.openita.report.ReportFiles;
import org.openita.report.ReportFormat;
import org.openita.report.ReportRequest;
import org.openita.report.draft.ReportBuilder;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.tables.ResultFile;
import org.openita.workbench.cases.PackCases;

/** Uses of each library module what it exports, and says in which module the engine is. */
public final class ModulePathProgram {

    private ModulePathProgram() {}

    /**
     * Analyses a result and writes its report.
     *
     * @param arguments the file of a result of FY2567, and the folder for its report
     */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Analysis analysis = ItaEngine.forFiscalYear(2567).analyse(Assessment.read(file));
        ReportFiles.write(
                ReportBuilder.of(ReportRequest.of(analysis)),
                Path.of(arguments[1]),
                "report",
                List.of(ReportFormat.values()));
        System.out.println(ItaEngine.class.getModule().getName());
        System.out.println(Analysis.parse(analysis.toJson(), "stored").level().code());
        System.out.println(ResultFile.read(file).results().size());
        System.out.println(PackCases.builtIn(2567).years().size());
    }
}

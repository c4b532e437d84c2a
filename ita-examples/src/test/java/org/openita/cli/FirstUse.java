package org.openita.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openita.model.assessment.Assessment;
import org.openita.report.ReportFormat;
import org.openita.report.ReportRequest;
import org.openita.report.block.Report;
import org.openita.report.draft.ReportBuilder;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.cases.JUnitXml;

/** What an embedder does first: builds an engine and analyses; with {@code -Ddocuments} also writes every kind of document. */
public final class FirstUse implements Callable<String> {

    @Override
    public String call() throws IOException {
        Analysis ko = ItaEngine.forFiscalYear(2567).analyse(Assessment.read(Path.of(System.getProperty("ko"))));
        String found = ko.scores().overall() + " " + ko.level().code() + ", "
                + ko.recommendations().size() + " recommendations, "
                + ko.actions().size() + " actions";
        return System.getProperty("documents") == null ? found : found + documents(ko);
    }

    private static String documents(Analysis analysis) throws IOException {
        Report report = ReportBuilder.of(ReportRequest.of(analysis));
        StringBuilder written = new StringBuilder();
        for (ReportFormat format : ReportFormat.values()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            format.write(report, file);
            written.append(file.size() > 1000 ? ", " + format : "");
        }
        return written + (JUnitXml.of(List.of(), Locale.ENGLISH).isEmpty() ? "" : ", XML");
    }
}

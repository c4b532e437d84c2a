package org.openita.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.report.ReportFormat;
import org.openita.report.ReportRequest;
import org.openita.report.chart.Chart;
import org.openita.report.chart.PngCanvas;
import org.openita.report.draft.ReportBuilder;

/** What the page for who decides can be written as. */
enum SummaryFormat {
    DOCX(ReportFormat.DOCX),
    HTML(ReportFormat.HTML),
    PDF(ReportFormat.PDF),
    /** A picture of 1080 × 1350, for messages and notice boards. */
    PNG(null);

    private static final double PIXELS_ACROSS = 1080;

    private final Optional<ReportFormat> ofReport;

    SummaryFormat(@Nullable ReportFormat ofReport) {
        this.ofReport = Optional.ofNullable(ofReport);
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(ReportRequest brief, OutputStream out) throws IOException {
        if (ofReport.isPresent()) {
            ofReport.get().write(ReportBuilder.summary(brief), out);
        } else {
            out.write(PngCanvas.draw(ReportBuilder.poster(brief), PIXELS_ACROSS / Chart.WIDTH));
        }
    }
}

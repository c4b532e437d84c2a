package org.openita.cli;

import java.util.function.Function;
import org.openita.report.ReportRequest;
import org.openita.report.block.Report;
import org.openita.report.draft.ReportBuilder;

/** The files that a report consists of, each in every format that is asked for. */
enum ReportPart {
    /** To sign and to publish. */
    REPORT("", ReportBuilder::of),
    /** The memo that hands it in, alone. */
    MEMO("-memo", ReportBuilder::memo),
    /** What the office works with and does not publish. */
    WORKING("-working", ReportBuilder::workingPapers);

    private final String suffix;
    private final Function<ReportRequest, Report> maker;

    ReportPart(String suffix, Function<ReportRequest, Report> maker) {
        this.suffix = suffix;
        this.maker = maker;
    }

    /** What its file's name has at its end. */
    String suffix() {
        return suffix;
    }

    Report of(ReportRequest brief) {
        return maker.apply(brief);
    }
}

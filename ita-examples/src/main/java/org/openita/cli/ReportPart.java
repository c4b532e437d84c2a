package org.openita.cli;

import org.openita.report.ReportRequest;
import org.openita.report.block.Report;
import org.openita.report.draft.ReportBuilder;

/** The files that a report consists of, each in every format that is asked for. */
enum ReportPart {
    /** To sign and to publish. */
    REPORT(""),
    /** The memo that hands it in, alone. */
    MEMO("-memo"),
    /** What the office works with and does not publish. */
    WORKING("-working");

    private final String suffix;

    ReportPart(String suffix) {
        this.suffix = suffix;
    }

    /** What its file's name has at its end. */
    String suffix() {
        return suffix;
    }

    Report of(ReportRequest brief) {
        return switch (this) {
            case REPORT -> ReportBuilder.of(brief);
            case MEMO -> ReportBuilder.memo(brief);
            case WORKING -> ReportBuilder.workingPapers(brief);
        };
    }
}

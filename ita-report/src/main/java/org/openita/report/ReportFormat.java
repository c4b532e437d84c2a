package org.openita.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openita.report.block.Report;
import org.openita.report.docx.DocxWriter;
import org.openita.report.html.HtmlWriter;
import org.openita.report.markdown.MarkdownWriter;
import org.openita.report.odt.OdtWriter;
import org.openita.report.pdf.PdfWriter;
import org.openita.report.xlsx.XlsxWriter;

/** What a report can be written as. Thread-safe. */
public enum ReportFormat {
    /** A document for word processors, to be adjusted. */
    DOCX {
        @Override
        public void write(Report report, OutputStream out) throws IOException {
            DocxWriter.write(report, out);
        }
    },
    /** The same for offices that are told to use open formats. */
    ODT {
        @Override
        public void write(Report report, OutputStream out) throws IOException {
            OdtWriter.write(report, out);
        }
    },
    /** One file to look at, on any screen and on paper. */
    HTML {
        @Override
        public void write(Report report, OutputStream out) throws IOException {
            out.write(HtmlWriter.of(report).getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Pages to print or to send, with text that can be searched. */
    PDF {
        @Override
        public void write(Report report, OutputStream out) throws IOException {
            PdfWriter.write(report, out);
        }
    },
    /** The tables as data. */
    XLSX {
        @Override
        public void write(Report report, OutputStream out) throws IOException {
            XlsxWriter.write(report, out);
        }
    },
    /** Markdown, for other systems. */
    MD {
        @Override
        public void write(Report report, OutputStream out) throws IOException {
            out.write(MarkdownWriter.of(report).getBytes(StandardCharsets.UTF_8));
        }
    };

    /**
     * Writes a report; the stream stays open.
     *
     * @throws IOException if it cannot be written
     */
    public abstract void write(Report report, OutputStream out) throws IOException;

    /** The end of the file's name, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}

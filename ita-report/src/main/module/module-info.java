/** The document to hand in, drawn from an analysis. */
open module org.openita.report {
    requires transitive org.openita.scoring;
    requires com.google.common;
    requires java.desktop;
    requires org.apache.commons.logging; // asked for by PDFBox, whose modules cannot say so
    requires org.apache.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.poi.ooxml;
    requires org.apache.xmlbeans;
    requires org.dhatim.fastexcel;
    requires static org.jspecify;

    exports org.openita.report;
    exports org.openita.report.block;
    exports org.openita.report.country;
    exports org.openita.report.draft;
}

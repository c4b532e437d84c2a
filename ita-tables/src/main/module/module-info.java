/** Results and survey answers from spreadsheets, and the form to fill in. */
open module org.openita.tables {
    requires transitive org.openita.model;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires java.xml;
    requires static org.apache.poi.poi;
    requires static org.jspecify;

    exports org.openita.tables;
    exports org.openita.tables.score;
    exports org.openita.tables.survey;
}

/** The engine that people embed: scores, judges and recommends. */
open module org.openita.scoring {
    requires transitive org.openita.rules;
    requires com.google.common;
    requires java.xml;
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports org.openita.scoring;
    exports org.openita.scoring.comparison;
    exports org.openita.scoring.country;
    exports org.openita.scoring.proofreading;
    exports org.openita.scoring.report;
    exports org.openita.scoring.result;
    exports org.openita.scoring.standing;
    exports org.openita.scoring.whatif;
    exports org.openita.scoring.why;
    exports org.openita.scoring.arithmetic to
            org.openita.workbench;
    exports org.openita.scoring.interpretation to
            org.openita.workbench;
    exports org.openita.scoring.output to
            org.openita.jackson,
            org.openita.workbench,
            org.openita.report;
    exports org.openita.scoring.reading to
            org.openita.jackson;
}

/** The words of ITA: frameworks, results, scores, findings, problems. */
open module org.openita.model {
    requires com.google.common;
    requires tools.jackson.core;
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports org.openita.model.assessment;
    exports org.openita.model.finding;
    exports org.openita.model.framework;
    exports org.openita.model.problem;
    exports org.openita.model.profile;
    exports org.openita.model.score;
    exports org.openita.model.text;
    exports org.openita.model.json to
            org.openita.tables,
            org.openita.rules,
            org.openita.scoring,
            org.openita.jackson,
            org.openita.workbench;
    exports org.openita.model.file to
            org.openita.tables,
            org.openita.workbench,
            org.openita.report;
    exports org.openita.model.tracking to
            org.openita.tables,
            org.openita.report;
    exports org.openita.model.work to
            org.openita.tables,
            org.openita.scoring;
    exports org.openita.model.loader to
            org.openita.rules,
            org.openita.report;
}

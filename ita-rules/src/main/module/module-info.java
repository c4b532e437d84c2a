/** What scores mean: rule packs, and the base that makes them findings with reasons. */
open module org.openita.rules {
    requires transitive org.openita.model;
    requires com.google.common;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    requires org.drools.wiring.api;
    requires org.kie.api;
    requires org.slf4j; // asked for by Drools, whose modules cannot say so
    requires static org.jspecify;

    exports org.openita.rules;
    exports org.openita.rules.finding;
    exports org.openita.rules.language to
            org.openita.scoring,
            org.openita.workbench;
    exports org.openita.rules.match to
            org.openita.workbench;

    uses org.drools.core.reteoo.RuntimeComponentFactory;
    uses org.drools.wiring.api.ComponentsSupplier;
}

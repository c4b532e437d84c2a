/** What analysts need beside the rules; to embedders, cases of rules for their own tests. */
open module org.openita.workbench {
    requires transitive org.openita.scoring;
    requires com.google.common;
    requires java.xml;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports org.openita.workbench.cases;
}

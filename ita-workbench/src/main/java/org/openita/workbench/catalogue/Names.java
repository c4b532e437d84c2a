package org.openita.workbench.catalogue;

import org.openita.model.framework.Framework;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Text;

/** How a fiscal year's people call what rules name by an id: {@code e1} is "e1 (Service keeps to steps …)". */
final class Names {

    private final Framework framework;
    private final SubjectNames names;

    Names(Framework framework) {
        this.framework = framework;
        this.names = SubjectNames.of(framework, Style.FULL);
    }

    /** The name of an id that stands in a property of a fact; an id that the year does not have stands for itself. */
    Text of(String property, String id) {
        return switch (property) {
            case "topic" ->
                framework
                        .topic(id)
                        .map(topic -> CataloguePhrases.of("name.topic", id, topic.name()))
                        .orElse(Text.same(id));
            case "part", "component" ->
                framework
                        .part(id)
                        .map(part -> CataloguePhrases.of("name.part", part.name()))
                        .orElseGet(() -> names.name(id));
            case "year" -> CataloguePhrases.of("name.year", id);
            case "subject", "item", "indicator", "subIndicator", "instrument" -> names.name(id);
            default -> Text.same(id);
        };
    }
}

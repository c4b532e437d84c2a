package org.openita.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.MethodChange;
import org.openita.model.framework.Part;
import org.openita.model.framework.Provenance;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.Topic;

/** Where each fact of a framework is known from. */
public final class FrameworkFacts {

    private FrameworkFacts() {}

    /** The sources of all its facts, item by item where they stand in a range. */
    public static List<Provenance> of(Framework framework) {
        List<Provenance> facts = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            facts.add(instrument.provenance());
            instrument.parts().stream().map(Part::provenance).forEach(facts::add);
            for (Indicator indicator : instrument.indicators()) {
                facts.add(indicator.provenance());
                indicator.subIndicators().stream().map(SubIndicator::provenance).forEach(facts::add);
            }
        }
        framework.items().values().stream().map(Item::provenance).forEach(facts::add);
        framework.topics().stream().map(Topic::provenance).forEach(facts::add);
        framework.changes().stream().map(MethodChange::provenance).forEach(facts::add);
        facts.add(framework.components().provenance());
        return facts;
    }
}

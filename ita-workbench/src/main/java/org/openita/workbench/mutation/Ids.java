package org.openita.workbench.mutation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.Topic;
import org.openita.model.text.Messages;
import org.openita.rules.finding.FindingKind;

/** Knows which id or code stands next to another, and so could have been written instead. Immutable. */
final class Ids {

    private final ImmutableListMultimap<String, String> byProperty;
    private final Messages messages;

    Ids(Framework framework, Messages messages) {
        this.messages = messages;
        ImmutableListMultimap.Builder<String, String> ids = ImmutableListMultimap.builder();
        ids.putAll("item", framework.items().keySet());
        ids.putAll("topic", framework.topics().stream().map(Topic::id).toList());
        ids.putAll("component", framework.components().ids());
        framework.instruments().forEach(instrument -> add(instrument, ids));
        this.byProperty = ids.build();
    }

    private static void add(Instrument instrument, ImmutableListMultimap.Builder<String, String> ids) {
        ids.put("instrument", instrument.id());
        ids.putAll("part", instrument.parts().stream().map(Part::id).toList());
        for (Indicator indicator : instrument.indicators()) {
            ids.put("indicator", indicator.id());
            ids.putAll(
                    "subIndicator",
                    indicator.subIndicators().stream().map(SubIndicator::id).toList());
        }
    }

    /** The id after this one of those that a property can hold, the first after the last; none if there is no other. */
    List<String> next(String property, String id) {
        return after(byProperty.get(property), id);
    }

    /** The code after this one of those that have texts as an argument of a finding. */
    List<String> nextCode(FindingKind kind, int argument, String code) {
        boolean isInTexts = kind.texts().get(0).contains("{" + argument + "}");
        return isInTexts ? after(kind.codes(messages).asList(), code) : List.of();
    }

    private static List<String> after(List<String> ids, String id) {
        int at = ids.indexOf(id);
        String next = ids.isEmpty() ? id : ids.get((at + 1) % ids.size());
        return next.equals(id) ? List.of() : List.of(next);
    }
}

package org.openita.scoring.check;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** How notes call things: every subject of a framework by name, and the sentences of the messages. */
final class Words {

    private final Messages messages;
    private final ImmutableMap<String, Text> names;

    Words(Framework framework, Messages messages) {
        this.messages = messages;
        ImmutableMap.Builder<String, Text> builder = ImmutableMap.builder();
        framework.instruments().forEach(instrument -> nameAll(instrument, builder));
        builder.put(Subject.OVERALL, messages.text("subject.overall"));
        this.names = builder.buildOrThrow();
    }

    /** The sentence of a key. */
    Text text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The name of a subject. */
    Text name(Subject subject) {
        return name(subject.id());
    }

    /** The name of a subject by its id. */
    Text name(String subject) {
        return names.getOrDefault(subject, Text.same(subject));
    }

    /** The names of subjects, separated by commas. */
    Text names(Collection<Subject> subjects) {
        return Text.join(subjects.stream().map(this::name).toList(), ", ");
    }

    private void nameAll(Instrument instrument, ImmutableMap.Builder<String, Text> builder) {
        builder.put(instrument.id(), Text.same(instrument.id()));
        instrument.parts().forEach(part -> builder.put(part.id(), part.name()));
        instrument.indicators().forEach(indicator -> nameAll(instrument, indicator, builder));
    }

    private void nameAll(Instrument instrument, Indicator indicator, ImmutableMap.Builder<String, Text> builder) {
        Text name = messages.text("subject.indicator", indicator.id(), indicator.name());
        builder.put(indicator.id(), name);
        indicator
                .subIndicators()
                .forEach(sub -> builder.put(sub.id(), messages.text("subject.sub-indicator", sub.id(), sub.name())));
        for (Part part : instrument.parts()) {
            builder.put(Subject.id(indicator.id(), part.key()), inPart(name, part));
            for (Item item : indicator.items()) {
                builder.put(Subject.id(item.id(), part.key()), inPart(Text.same(item.id()), part));
            }
        }
    }

    private Text inPart(Text name, Part part) {
        return messages.text("subject.in-part", name, part.name());
    }

    /** The ids of subjects, as details hold them. */
    static List<String> ids(Collection<Subject> subjects) {
        return subjects.stream().map(Subject::id).toList();
    }

    /** Details in their order. */
    static Map<String, Object> details(Object... pairs) {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        for (int i = 0; i < pairs.length; i += 2) {
            details.put((String) pairs[i], pairs[i + 1]);
        }
        return details.buildOrThrow();
    }
}

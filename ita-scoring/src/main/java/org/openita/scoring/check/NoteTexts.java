package org.openita.scoring.check;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** How notes call things: every subject of a framework by name, and the sentences of the messages. */
final class NoteTexts {

    private final Messages messages;
    private final Framework framework;
    private final SubjectNames names;
    private final SubjectNames ids;

    NoteTexts(Framework framework, Messages messages) {
        this.messages = messages;
        this.framework = framework;
        this.names = SubjectNames.of(framework, Style.FULL);
        this.ids = SubjectNames.of(framework, Style.SHORT);
    }

    /** The sentence of a key. */
    Text text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The name of a subject; items and instruments go by their ids. */
    Text name(Subject subject) {
        return switch (subject.kind()) {
            case ITEM, SUB_ITEM, INSTRUMENT -> ids.name(subject);
            default -> names.name(subject);
        };
    }

    /** The name of a subject by its id. */
    Text name(String subject) {
        return name(framework.subject(subject));
    }

    /** The names of subjects, separated by commas. */
    Text names(Collection<Subject> subjects) {
        return Text.join(subjects.stream().map(this::name).toList(), ", ");
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

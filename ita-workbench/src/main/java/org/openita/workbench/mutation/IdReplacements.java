package org.openita.workbench.mutation;

import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownIds;
import org.openita.model.text.Messages;
import org.openita.rules.finding.FindingKind;

/** Knows which id or code stands next to another, and so could have been written instead. Immutable. */
final class IdReplacements {

    private final Framework framework;
    private final KnownIds ids;
    private final Messages messages;

    IdReplacements(Framework framework, Messages messages) {
        this.framework = framework;
        this.ids = KnownIds.of(framework);
        this.messages = messages;
    }

    /** The id after this one of those that a property can hold, the first after the last; none if there is no other. */
    List<String> next(String property, String id) {
        return switch (property) {
            case "subject" -> List.of(); // what stands next to it may be of another kind
            case "component" -> after(framework.components().ids(), id);
            default -> after(List.copyOf(ids.of(property)), id);
        };
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

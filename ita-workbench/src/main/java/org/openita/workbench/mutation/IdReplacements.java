package org.openita.workbench.mutation;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownIds;
import org.openita.model.profile.Units;
import org.openita.model.text.Messages;
import org.openita.rules.finding.ArgumentKind;
import org.openita.rules.finding.FindingKind;

/** Knows which id or code stands next to another, and so could have been written instead. Immutable. */
final class IdReplacements {

    private static final Splitter PLUS = Splitter.on('+').omitEmptyStrings();

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

    /** What could stand as an argument of a finding: the next code that has texts, topic or role, or a role less. */
    List<String> nextArgument(FindingKind kind, int argument, String text) {
        return switch (kind.arguments().get(argument)) {
            case TOPIC -> text.isEmpty() ? List.of() : next("topic", text);
            case ROLES -> text.isEmpty() ? List.of() : otherRoles(text, isLead(kind, argument));
            default -> {
                boolean isInTexts = kind.texts().get(0).contains("{" + argument + "}");
                yield isInTexts ? after(List.copyOf(kind.codes(messages)), text) : List.of();
            }
        };
    }

    /** The first of the roles leads, and someone has to. */
    private static boolean isLead(FindingKind kind, int argument) {
        return kind.arguments().indexOf(ArgumentKind.ROLES) == argument;
    }

    /** Each role in turn another, or none where others remain or none need take part. */
    private static List<String> otherRoles(String roles, boolean isLead) {
        List<String> each = PLUS.splitToList(roles);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            List<String> other = new ArrayList<>(each);
            List<String> next = after(List.copyOf(Units.roles()), each.get(i));
            if (!next.isEmpty() && !each.contains(next.get(0))) {
                other.set(i, next.get(0));
                others.add(String.join("+", other));
            }
            if (!isLead) {
                List<String> fewer = new ArrayList<>(each);
                fewer.remove(i);
                others.add(String.join("+", fewer));
            }
        }
        return others;
    }

    private static List<String> after(List<String> ids, String id) {
        int at = ids.indexOf(id);
        String next = ids.isEmpty() ? id : ids.get((at + 1) % ids.size());
        return next.equals(id) ? List.of() : List.of(next);
    }
}

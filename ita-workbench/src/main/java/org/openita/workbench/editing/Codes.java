package org.openita.workbench.editing;

import java.util.Optional;
import org.openita.model.text.Messages;
import org.openita.rules.finding.FindingKind;

/** How codes are named: by the beginning that the keys of their texts have, since kinds that share it share their codes. */
final class Codes {

    private Codes() {}

    /** What the keys of a kind's texts begin with: {@code recommend.}. */
    static String prefix(FindingKind kind) {
        String pattern = kind.texts().get(0);
        return pattern.substring(0, pattern.indexOf('{'));
    }

    /** The kind of a code by its name; the first of those that share it. */
    static Optional<FindingKind> kind(Name name) {
        for (FindingKind kind : FindingKind.values()) {
            if (name.id().startsWith(prefix(kind)) && kind.shape() != FindingKind.Shape.REMARK) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The code in a name. */
    static String code(Name name) {
        return kind(name)
                .map(kind -> name.id().substring(prefix(kind).length()))
                .orElse(name.id());
    }

    /** Whether there is any text of a code. */
    static boolean haveTexts(Name name, Messages messages) {
        return kind(name).stream()
                .flatMap(kind -> kind.texts(code(name)).stream())
                .anyMatch(messages::has);
    }
}

package org.openita.tables.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.model.profile.Units;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** The words of the sheet, by which it is read again. */
final class ProfileTexts {

    private static final Messages WORDS = Messages.beside(ProfileTexts.class, "profile");

    private ProfileTexts() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    static String both(String key, Object... arguments) {
        return both(text(key, arguments));
    }

    static String both(Text text) {
        return text.th() + " / " + text.en();
    }

    /** What a list offers for the unit that prepares the report. */
    static String role(String role) {
        return both(Units.name(role, Optional.empty()));
    }

    /** The roles by whatever names them in a cell: what the list offers, either language, the id. */
    static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (String role : Units.roles()) {
            Text name = Units.name(role, Optional.empty());
            for (String word : new String[] {role(role), name.th(), name.en(), role}) {
                roles.put(ThaiText.key(word), role);
            }
        }
        return roles;
    }
}

package org.openita.tables.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.model.profile.Units;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/**
 * A row of the sheet.
 *
 * @param member the member of the profile that it fills
 * @param role the role of the unit that it names; empty for other members
 * @param kind what may stand in it
 * @param label what stands before it
 */
record ProfileField(String member, String role, Kind kind, String label) {

    static final String UNITS = "units";
    private static final List<String> LISTS = List.of("signatories", "limits");
    private static final int ROWS_OF_A_LIST = 6;

    /** What may stand in a row. */
    enum Kind {
        /** A text in Thai, in English too where there is one. */
        TEXT,
        /** One of the roles. */
        ROLE,
        /** An address or the name of a file, in no language. */
        PLAIN
    }

    /** All rows, in order. */
    static List<ProfileField> all() {
        List<ProfileField> fields = new ArrayList<>();
        fields.add(new ProfileField("preparedBy", "", Kind.ROLE, ProfileTexts.both("preparedBy")));
        fields.add(new ProfileField("site", "", Kind.PLAIN, ProfileTexts.both("site")));
        fields.add(new ProfileField("logo", "", Kind.PLAIN, ProfileTexts.both("logo")));
        List.of("number", "phone", "emblem")
                .forEach(member -> fields.add(new ProfileField(member, "", Kind.PLAIN, ProfileTexts.both(member))));
        Units.roles().forEach(role -> fields.add(unit(role)));
        LISTS.forEach(list -> IntStream.rangeClosed(1, ROWS_OF_A_LIST)
                .forEach(number -> fields.add(new ProfileField(list, "", Kind.TEXT, ProfileTexts.both(list, number)))));
        return fields;
    }

    private static ProfileField unit(String role) {
        Text name = Units.name(role, Optional.empty());
        return new ProfileField(UNITS, role, Kind.TEXT, ProfileTexts.both("unit", name));
    }

    /** Whether it is one of several that make a list. */
    boolean isOfList() {
        return LISTS.contains(member);
    }

    /** What its label is compared by: rows may be added to a list, with whatever number. */
    String key() {
        return key(label);
    }

    static String key(String label) {
        return ThaiText.key(label).replaceAll("[0-9]+", "").replaceAll("\\s+", "");
    }
}

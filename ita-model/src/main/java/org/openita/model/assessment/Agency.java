package org.openita.model.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agency that was assessed.
 *
 * <p>Its texts are kept without white space around them and without the invisible characters that word processors leave
 * behind; letters are not changed. Immutable and thread-safe.
 *
 * @param id its code, where given
 * @param name its name
 * @param kind its kind such as {@code subdistrict-municipality}, where given
 * @param district its district, where given
 * @param province its province, where given
 */
public record Agency(
        Optional<String> id, String name, Optional<String> kind, Optional<String> district, Optional<String> province) {

    /** Names one thing that is known of an agency. */
    public enum Field {
        /** Its code. */
        ID,
        /** Its name. */
        NAME,
        /** Its kind, such as {@code subdistrict-municipality}. */
        KIND,
        /** Its district. */
        DISTRICT,
        /** Its province. */
        PROVINCE;

        private static final List<Field> ALL = List.of(values());

        private final String key = name().toLowerCase(Locale.ROOT);

        /** Its key in a JSON document. */
        String key() {
            return key;
        }

        /** The field of a key in a JSON document; null if none has it. */
        static @Nullable Field ofKey(String key) {
            for (Field field : ALL) {
                if (field.key.equals(key)) {
                    return field;
                }
            }
            return null;
        }
    }

    /**
     * @throws IllegalArgumentException if a text is empty, longer than 300 characters, or holds line breaks, control
     *     characters or marks that turn the direction of writing
     */
    public Agency {
        id = id.map(text -> checked("id", text));
        name = checked("name", name);
        kind = kind.map(text -> checked("kind", text));
        district = district.map(text -> checked("district", text));
        province = province.map(text -> checked("province", text));
    }

    /** Makes an agency of which only the name is known. */
    public static Agency named(String name) {
        return new Agency(Optional.empty(), name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What its name has in common with all names by which {@link #isSameAs} knows it: a key to look for results of the same
     * agency among many.
     */
    public String key() {
        return AgencyName.nameOf(this);
    }

    /** A name as names are compared: without spaces and points, with common abbreviations written out. */
    public static String spelling(String name) {
        return AgencyName.name(name);
    }

    /**
     * Whether this and another are the same agency: by their ids where both have one, else by their names and, where
     * both are known, districts and provinces. Spaces, points, Thai digits and common abbreviations do not tell names
     * apart: {@code อบต.ก้อ} is {@code องค์การบริหารส่วนตำบลก้อ}.
     *
     * <p>An agency that was renamed is another by its name; give both of its results its id.
     */
    public boolean isSameAs(Agency other) {
        return (id.isPresent() && other.id.isPresent())
                ? AgencyName.key(id.get()).equals(AgencyName.key(other.id.get()))
                : AgencyName.of(this).fits(AgencyName.of(other));
    }

    /** Returns what its name is compared by, its place apart: agencies that are the same have it alike. */
    public String nameKey() {
        return AgencyName.nameOf(this);
    }

    /** Returns what its code is compared by, where it has one. */
    public Optional<String> idKey() {
        return id.map(AgencyName::key);
    }

    /** Returns what its province is compared by: as said, or as its name ends with it; empty where neither tells. */
    public Optional<String> provinceKey() {
        return AgencyName.of(this).province();
    }

    /** Returns what its district is compared by, likewise; districts of two provinces may have one name. */
    public Optional<String> districtKey() {
        return AgencyName.of(this).district();
    }

    /**
     * Checks that another is the same agency, so that results of two are not compared as one agency's through the
     * years.
     *
     * @throws IllegalArgumentException if the other is {@linkplain #isSameAs not the same}, naming both and what to do
     */
    public void requireSameAs(Agency other) {
        if (!isSameAs(other)) {
            throw new IllegalArgumentException("The results are of two agencies, " + twoNames(other)
                    + "; give results of one agency, and if it was renamed, both with its id");
        }
    }

    private String twoNames(Agency other) {
        String names = name + " and " + other.name;
        return (id.isPresent() && other.id.isPresent())
                ? id.get() + " and " + other.id.get() + " by their ids (" + names + ")"
                : names;
    }

    private static String checked(String what, String text) {
        return PlainText.checked("An agency's " + what, text);
    }
}

package org.openita.tables.score;

import java.util.Arrays;
import java.util.Optional;

/** What a column holds, apart from the scores of one subject. */
enum Field {
    AGENCY_ID("agency-id", "id"),
    AGENCY("agency", "name"),
    KIND("kind", "kind"),
    DISTRICT("district", "district"),
    PROVINCE("province", "province"),
    LEVEL("level", "level"),
    YEAR("year", "fiscalYear"),
    ITEM("item", ""),
    PART("part", ""),
    SCORE("score", ""),
    RESPONDENTS("respondents", ""),
    IGNORED("ignored", "");

    private final String words;
    private final String key;

    Field(String words, String key) {
        this.words = words;
        this.key = key;
    }

    /** The key of the same in a document; empty where there is none. */
    String key() {
        return key;
    }

    /** Whether it tells about the agency, or the level that was published for it. */
    boolean isOfAgency() {
        return !key.isEmpty() && this != YEAR;
    }

    /** The field of a heading, if it is one. */
    static Optional<Field> of(String heading) {
        return Arrays.stream(values())
                .filter(field -> Words.is(field.words, heading))
                .findFirst();
    }
}

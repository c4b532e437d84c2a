package org.openita.scoring.country;

import java.util.Locale;
import java.util.Optional;

/** What agencies are put together by. */
public enum Grouping {
    /** All of them. */
    WHOLE,
    /** The province that they are in. */
    PROVINCE,
    /** The district within its province: districts of two provinces may have one name. */
    DISTRICT,
    /** What kind of agency they are. */
    KIND;

    /** As a word for machines: {@code province}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What tells the group of an agency; empty where the agency does not say. */
    Optional<String> groupOf(AgencyResult result) {
        return switch (this) {
            case WHOLE -> Optional.of("");
            case PROVINCE -> result.province();
            case DISTRICT ->
                result.province().flatMap(province -> result.district().map(district -> province + "\n" + district));
            case KIND -> result.kind();
        };
    }

    /** What its groups are part of. */
    Grouping parent() {
        return this == DISTRICT ? PROVINCE : WHOLE;
    }
}

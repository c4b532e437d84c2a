package org.openita.tables.survey;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.WordLists;

/** What a column of a survey file holds. */
enum Role {
    /** The agency's code. */
    AGENCY_ID,
    /** The agency's name. */
    AGENCY,
    /** The agency's kind. */
    KIND,
    /** The agency's district. */
    DISTRICT,
    /** The agency's province. */
    PROVINCE,
    /** The instrument that the row answers. */
    INSTRUMENT,
    /** The part of the instrument. */
    PART,
    /** The answer to an item. */
    ANSWER(Set.of()),
    /** Which item was counted. */
    ITEM,
    /** Which answer was counted. */
    OPTION,
    /** How often it was given. */
    COUNT,
    /** When a form was sent. */
    TIMESTAMP,
    /** Something else. */
    OTHER(Set.of());

    private static final class Headings {
        static final WordLists ALL = WordLists.beside(Role.class, "headings.properties", ThaiText::key);
    }

    private final ImmutableSet<String> headings;

    Role() {
        this.headings =
                ImmutableSet.copyOf(Headings.ALL.of(Ascii.toLowerCase(name()).replace('_', '-')));
    }

    Role(Set<String> headings) {
        this.headings = ImmutableSet.copyOf(headings);
    }

    /** The role of a column by the key of its heading, if it is not an item's. */
    static Optional<Role> ofHeading(String key) {
        return Arrays.stream(values())
                .filter(role -> role.headings.contains(key))
                .findFirst();
    }

    /** Whether it says something about the agency. */
    boolean isOfAgency() {
        return switch (this) {
            case AGENCY_ID, AGENCY, KIND, DISTRICT, PROVINCE -> true;
            default -> false;
        };
    }

    /** Whether no two columns may have it, answers to one item aside. */
    boolean isOnce() {
        return this != OTHER && this != TIMESTAMP;
    }

    /** How its heading is best written. */
    String heading() {
        return headings.stream().findFirst().orElse("");
    }
}

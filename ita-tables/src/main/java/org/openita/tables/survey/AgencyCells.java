package org.openita.tables.survey;

import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.tables.text.ThaiText;

/** The cells of a row that say which agency it is of. Not thread-safe. */
final class AgencyCells {

    /** The row says no agency. */
    static final int NONE = -1;

    /** What the row says can be no agency. */
    static final int BAD = -2;

    /** There are too many agencies. */
    static final int TOO_MANY = -3;

    private static final char END = '\u0001';
    private static final char UNREADABLE = '\uFFFD';
    private static final int LONGEST = 2_000;
    private static final int SPELLINGS = 200_000;

    private final List<Role> roles;
    private final Tally tally;
    private final CharTable known = new CharTable(SPELLINGS);
    private final SurveyCell row = new SurveyCell();
    private boolean isTooLong;

    /** @param roles of the columns that say something about the agency, in order */
    AgencyCells(List<Role> roles, Tally tally) {
        this.roles = roles;
        this.tally = tally;
    }

    void begin() {
        row.clear();
        isTooLong = false;
    }

    void add(char[] buffer, int offset, int length) {
        isTooLong |= row.length() + length > LONGEST;
        if (!isTooLong) {
            row.append(buffer, offset, length);
            row.append(END);
        }
    }

    /** The index of the row's agency in the tally, or why there is none. */
    int index() {
        if (isTooLong) {
            return BAD;
        }
        int index = known.get(row.chars(), 0, row.length());
        return index == CharTable.UNKNOWN ? known.put(row.chars(), 0, row.length(), lookUp()) : index;
    }

    /** The cells in words, for a message. */
    String shown() {
        return row.toString().replace(END, ' ').strip();
    }

    private int lookUp() {
        String[] texts = row.toString().split(String.valueOf(END), -1);
        if (texts.length != roles.size() + 1) {
            return BAD;
        }
        Optional<String> id = text(texts, Role.AGENCY_ID);
        Optional<String> name = text(texts, Role.AGENCY).or(() -> id);
        return name.isEmpty() ? NONE : lookUp(id, name.get(), texts);
    }

    private int lookUp(Optional<String> id, String name, String[] texts) {
        if (row.toString().indexOf(UNREADABLE) >= 0) {
            return BAD;
        }
        try {
            int index = tally.index(new Agency(
                    id, name, text(texts, Role.KIND), text(texts, Role.DISTRICT), text(texts, Role.PROVINCE)));
            return index < 0 ? TOO_MANY : index;
        } catch (IllegalArgumentException e) {
            return BAD;
        }
    }

    private Optional<String> text(String[] texts, Role role) {
        int place = roles.indexOf(role);
        return place < 0
                ? Optional.empty()
                : Optional.of(ThaiText.normal(texts[place])).filter(text -> !text.isEmpty());
    }
}

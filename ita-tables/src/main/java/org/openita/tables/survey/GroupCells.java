package org.openita.tables.survey;

import java.util.List;
import java.util.function.BiPredicate;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.ThaiText;

/**
 * The cells of a row that say which group answered: sets of groups as bits, of which one must be left. Not thread-safe.
 */
final class GroupCells {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int MOST = 1_000;

    private final List<Group> groups;
    private final int all;
    private final CharTable instruments = new CharTable(MOST);
    private final CharTable parts = new CharTable(MOST);
    private int left;

    GroupCells(List<Group> groups) {
        this.groups = groups;
        this.all = (1 << groups.size()) - 1;
    }

    void begin() {
        left = all;
    }

    /** Takes in the cell that names an instrument, or one of its parts. */
    void instrument(char[] buffer, int offset, int length) {
        int bits = instruments.get(buffer, offset, length);
        left &= bits == CharTable.UNKNOWN
                ? instruments.put(buffer, offset, length, instrument(new String(buffer, offset, length)))
                : bits;
    }

    /** Takes in the cell that names a part. */
    void part(char[] buffer, int offset, int length) {
        int bits = parts.get(buffer, offset, length);
        left &= bits == CharTable.UNKNOWN
                ? parts.put(buffer, offset, length, part(new String(buffer, offset, length)))
                : bits;
    }

    /** Takes in which groups are asked what was answered. */
    void asked(int bits) {
        left &= bits;
    }

    /** Whether a group is still to be told from others. */
    boolean isOpen() {
        return Integer.bitCount(left) > 1;
    }

    /** The group, or -1 if none is left or more than one. */
    int group() {
        return Integer.bitCount(left) == 1 ? Integer.numberOfTrailingZeros(left) : -1;
    }

    private int instrument(String cell) {
        String key = ThaiText.key(cell);
        return key.isEmpty() ? all : bits(GroupCells::isOfInstrument, key);
    }

    private int part(String cell) {
        String key = ThaiText.key(cell);
        return key.isEmpty() || key.equals("-") ? all : bits(GroupCells::isPart, key);
    }

    private int bits(BiPredicate<Group, String> test, String key) {
        int bits = 0;
        for (int i = 0; i < groups.size(); i++) {
            bits |= test.test(groups.get(i), key) ? 1 << i : 0;
        }
        return bits;
    }

    private static boolean isOfInstrument(Group group, String key) {
        Instrument instrument = group.instrument();
        return isOneOf(
                key,
                List.of(
                        group.id(),
                        instrument.id(),
                        instrument.name().th(),
                        instrument.name().en()));
    }

    /** A part goes by its id, its key, its name, or its number among the parts. */
    private static boolean isPart(Group group, String key) {
        return group.part()
                .filter(part -> isPart(group.instrument(), part, key))
                .isPresent();
    }

    private static boolean isPart(Instrument instrument, Part part, String key) {
        String number = String.valueOf(instrument.parts().indexOf(part) + 1);
        return isOneOf(
                key,
                List.of(
                        part.id(),
                        part.key(),
                        part.name().th(),
                        part.name().en(),
                        number,
                        TEXTS.sentence("part-numbered", number).th(),
                        TEXTS.sentence("part", number).th()));
    }

    private static boolean isOneOf(String key, List<String> names) {
        return names.stream().map(ThaiText::key).anyMatch(key::equals);
    }
}

package org.openita.tables.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.tables.text.ThaiText;

/** What the cells that name items and parts mean in one fiscal year; each is looked up once. Not thread-safe. */
final class ItemNames {

    private final Framework framework;
    private final HeadingNames names;
    private final Remembered<Optional<String>> subjects;
    private final Remembered<OptionalInt> numbers = new Remembered<>(ItemNames::number);
    private final Map<Integer, Remembered<Optional<String>>> inParts = new HashMap<>();

    ItemNames(Framework framework, HeadingNames names) {
        this.framework = framework;
        this.names = names;
        this.subjects = new Remembered<>(names::find);
    }

    /** The subject that a text names; of an item in parts whose part it does not name, the item. */
    Optional<String> subject(String text) {
        return subjects.of(text);
    }

    /** The subject that a text names in a part; empty if it has no such part. */
    Optional<String> subject(String text, int part) {
        return inParts.computeIfAbsent(part, number -> new Remembered<>(item -> inPart(item, number)))
                .of(text);
    }

    /** The number of a part, where a text names one. */
    OptionalInt part(String text) {
        return numbers.of(text);
    }

    /** The parts of an item whose scores must be told apart; none if the id is no such item. */
    List<Part> partsOfItem(String id) {
        Item item =
                framework.subjects().containsKey(id) ? null : framework.items().get(id);
        return item == null
                ? List.of()
                : framework.instrument(item.instrument()).map(Instrument::parts).orElse(List.of());
    }

    private Optional<String> inPart(String text, int part) {
        return names.find(HeadingWords.heading(text) + " " + PartNumber.written(part))
                .filter(id -> !subject(text).equals(Optional.of(id)));
    }

    private static OptionalInt number(String text) {
        OptionalInt named = PartNumber.of(text);
        String key = ThaiText.key(text);
        boolean isDigit = key.length() == 1 && key.charAt(0) >= '1' && key.charAt(0) <= '9';
        return named.isEmpty() && isDigit ? OptionalInt.of(key.charAt(0) - '0') : named;
    }
}

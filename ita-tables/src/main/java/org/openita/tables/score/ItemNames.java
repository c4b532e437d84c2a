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
import org.openita.model.framework.Subject;
import org.openita.tables.text.ThaiText;

/** What the cells that name items and parts mean in one fiscal year; each is looked up once. Not thread-safe. */
final class ItemNames {

    private final Framework framework;
    private final HeadingNames names;
    private final Remembered<HeadingMeaning> meanings;
    private final Remembered<OptionalInt> numbers = new Remembered<>(ItemNames::number);
    private final Map<Integer, Remembered<Optional<String>>> inParts = new HashMap<>();

    ItemNames(Framework framework, HeadingNames names) {
        this.framework = framework;
        this.names = names;
        this.meanings = new Remembered<>(this::read);
    }

    /** Whether the items of the year are known, so that a number alone may be that of one. */
    boolean hasItems() {
        return !framework.items().isEmpty();
    }

    /** The subject that a text names; of an item in parts whose part it does not name, the item. */
    Optional<String> subject(String text) {
        return meaning(text).scored();
    }

    /** What a text means. */
    HeadingMeaning meaning(String text) {
        return meanings.of(text);
    }

    /** The kind of a subject; empty for the whole of an item in parts. */
    Optional<Subject.Kind> kind(String id) {
        return framework.findSubject(id).map(Subject::kind);
    }

    /** Whether an id is that of a sub-indicator. */
    boolean isSubIndicator(String id) {
        return kind(id).filter(Subject.Kind.SUB_INDICATOR::equals).isPresent();
    }

    /** The item of an instrument that has a number, such as the fourth of {@code IIT}. */
    Optional<String> item(String instrument, String number) {
        return framework.items().values().stream()
                .filter(item -> item.instrument().equals(instrument))
                .map(Item::id)
                .filter(id -> ItemId.number(id).equals(number))
                .findFirst();
    }

    /** The instrument that a text is about, if it is about one only. */
    Optional<String> instrument(String text) {
        return names.group(text);
    }

    /** Whether a text is what an instrument is called. */
    boolean isInstrument(String text) {
        return subject(text).filter(names.groups()::contains).isPresent();
    }

    /** The id without a part. */
    String whole(String id) {
        return framework.findSubject(id).map(Subject::whole).orElse(id);
    }

    /** A subject as a row may name it. */
    String written(String id) {
        return framework
                .findSubject(id)
                .filter(subject -> subject.kind() == Subject.Kind.INDICATOR)
                .map(subject -> subject.name().th())
                .orElse(id);
    }

    /** The subject whose name differs from a text in a few letters. */
    Optional<String> near(String text) {
        return names.near(HeadingWords.heading(text));
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

    /** Numbers whose first digit is the letter they look like, and the numbers of an instrument's items, are ids in cells only. */
    private HeadingMeaning read(String text) {
        HeadingMeaning meaning = names.meaning(text);
        return meaning instanceof HeadingMeaning.Of
                ? meaning
                : ItemId.of(text, this)
                        .<HeadingMeaning>map(HeadingMeaning.Of::new)
                        .orElse(meaning);
    }

    /** Whether an id is that of an item, whole. */
    boolean isItem(String id) {
        return names.isItem(id);
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

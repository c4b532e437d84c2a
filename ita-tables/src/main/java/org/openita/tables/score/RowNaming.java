package org.openita.tables.score;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.Row;
import org.openita.tables.text.ThaiText;

/** Tells what a row is about, from the cells that number and name it. Not thread-safe. */
final class RowNaming {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final Pattern NUMBER = Pattern.compile("(.*?)[\\s.:]*([0-9]{1,2})[.)]?");

    private final ItemNames names;
    private final RowReader reader;
    private final ItemContext context;
    private final Row row;
    private final String item;
    private final List<String> texts;

    RowNaming(ItemNames names, RowReader reader, ItemContext context, Row row) {
        this.names = names;
        this.reader = reader;
        this.context = context;
        this.row = row;
        this.item = reader.cell(Field.ITEM, row).text();
        this.texts = reader.texts(Field.NAME, row);
    }

    /** The subject, or what is wrong. */
    RowSubject subject() {
        Optional<String> name = name();
        if (item.isBlank()) {
            return name.map(this::byName).orElseGet(this::byText);
        }
        return number().map(number -> byNumber(number, name)).orElseGet(() -> byId(name.flatMap(names::subject)));
    }

    /** The name that says most: where an instrument is named beside one of its indicators, the row is about that. */
    private Optional<String> name() {
        List<String> known = texts.isEmpty()
                ? List.of()
                : texts.stream()
                        .filter(text -> names.meaning(text).isOfSubject())
                        .toList();
        return known.size() < 2
                ? known.stream().findFirst()
                : known.stream()
                        .filter(text -> !names.isInstrument(text))
                        .findFirst()
                        .or(() -> known.stream().findFirst());
    }

    /** A name alone. */
    private RowSubject byName(String name) {
        return names.meaning(name) instanceof HeadingMeaning.Contradiction both
                ? contradiction(name, both)
                : RowSubject.of(name);
    }

    /** A text that is no known name. */
    private RowSubject byText() {
        return texts.isEmpty() ? RowSubject.of("") : unknownName();
    }

    /** An id that says all; a name beside it must not be another's. */
    private RowSubject byId(Optional<String> named) {
        HeadingMeaning meaning = names.meaning(item);
        if (meaning instanceof HeadingMeaning.Contradiction both) {
            return contradiction(item, both);
        }
        return meaning.scored()
                .flatMap(own -> named.filter(other -> isOther(own, other))
                        .map(other -> contradiction(item, new HeadingMeaning.Contradiction(own, other))))
                .orElseGet(() -> RowSubject.of(item));
    }

    /** An item's indicator may be named beside it. */
    private boolean isOther(String own, String named) {
        return !own.equals(named)
                && !names.whole(own).equals(named)
                && names.isItem(named) == names.isItem(names.whole(own));
    }

    /** A number alone: of an indicator, of an item below the title of its instrument, or a place in a ranking. */
    private RowSubject byNumber(String number, Optional<String> name) {
        Optional<String> named = name.flatMap(names::subject);
        if (named.isPresent()) {
            return isNumberOf(number, named.get())
                    ? RowSubject.of(name.get())
                    : ranked(number, name.get(), named.get());
        }
        Optional<String> near =
                texts.stream().flatMap(text -> names.near(text).stream()).findFirst();
        if (near.isPresent()) {
            return isNumberOf(number, near.get()) ? RowSubject.of(names.written(near.get())) : unknownName();
        }
        return context.item(names, number, isOfIndicators()).map(RowSubject::of).orElseGet(() -> bare(number));
    }

    private RowSubject bare(String number) {
        if (context.hasZeros()) {
            return refused("number-unclear", item, ItemId.withLetter(number));
        }
        boolean isWithWord = !HeadingWords.heading(item).startsWith(number) && !isOfIndicators();
        if (!isWithWord && !isOfIndicators() && names.hasItems()) {
            context.tellOfNumbers(place(), number);
        }
        return texts.isEmpty() || isOfIndicators() ? RowSubject.of(isWithWord ? item : number) : unknownName();
    }

    /** A number is believed where its column is one of indicators' numbers; else the name is. */
    private RowSubject ranked(String number, String name, String named) {
        if (isOfIndicators()) {
            return contradiction(item + " " + name, new HeadingMeaning.Contradiction(number, named));
        }
        context.tellOfRanks(place(), item, name, named);
        return RowSubject.of(name);
    }

    private RowSubject contradiction(String text, HeadingMeaning.Contradiction both) {
        return refused("number-and-name-disagree", text, both.subject(), both.named());
    }

    private RowSubject unknownName() {
        Text remedy = texts.stream()
                .flatMap(text -> names.near(text).stream())
                .findFirst()
                .map(id -> TEXTS.text("meant-subject", names.written(id)))
                .orElseGet(() -> TEXTS.text("write-subject"));
        return refused("name-unknown", texts.get(0), remedy);
    }

    private RowSubject refused(String code, Object... arguments) {
        return RowSubject.refused(TEXTS.problem(place(), code, arguments));
    }

    private Place place() {
        return reader.place(
                row, reader.column(item.isBlank() ? Field.NAME : Field.ITEM).orElse(0));
    }

    private boolean isNumberOf(String number, String id) {
        return id.equals(number) || (names.isItem(id) && ItemId.number(id).equals(number));
    }

    /** The number in a cell that holds no more, or only a word for items before it. */
    private Optional<String> number() {
        if (names.meaning(item) instanceof HeadingMeaning.Of) {
            return Optional.empty();
        }
        String key = HeadingWords.heading(item);
        Matcher number = NUMBER.matcher(key);
        boolean isOne = number.matches()
                && (number.group(1).isBlank() || HeadingWords.is("item-word", number.group(1)))
                && !ItemId.isZeroFirst(key);
        return isOne ? Optional.of(String.valueOf(Integer.parseInt(number.group(2)))) : Optional.empty();
    }

    /** Whether the column of numbers is one of indicators. */
    private boolean isOfIndicators() {
        return reader.column(Field.ITEM)
                .map(reader::heading)
                .filter(heading -> HeadingWords.of("indicator-word").stream()
                        .anyMatch(word -> HeadingWords.heading(heading).contains(word)))
                .isPresent();
    }
}

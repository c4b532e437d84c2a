package org.openita.tables.year;

import static org.openita.tables.year.BookColumn.ACCEPTS_INDICATORS;
import static org.openita.tables.year.BookColumn.ACCEPTS_INSTRUMENTS;
import static org.openita.tables.year.BookColumn.ACCEPTS_ITEMS;
import static org.openita.tables.year.BookColumn.ACCEPTS_PARTS;
import static org.openita.tables.year.BookColumn.CONFIDENCE;
import static org.openita.tables.year.BookColumn.FACT;
import static org.openita.tables.year.BookColumn.FISCAL_YEAR;
import static org.openita.tables.year.BookColumn.GROUP;
import static org.openita.tables.year.BookColumn.ID;
import static org.openita.tables.year.BookColumn.INDICATOR;
import static org.openita.tables.year.BookColumn.INSTRUMENT;
import static org.openita.tables.year.BookColumn.ITEM;
import static org.openita.tables.year.BookColumn.KEY;
import static org.openita.tables.year.BookColumn.LEAST;
import static org.openita.tables.year.BookColumn.NAME_EN;
import static org.openita.tables.year.BookColumn.NAME_TH;
import static org.openita.tables.year.BookColumn.OTHER_YEARS;
import static org.openita.tables.year.BookColumn.POINT;
import static org.openita.tables.year.BookColumn.POINTS;
import static org.openita.tables.year.BookColumn.POLARITY;
import static org.openita.tables.year.BookColumn.SCALE;
import static org.openita.tables.year.BookColumn.SCORED_ONCE;
import static org.openita.tables.year.BookColumn.SOURCE;
import static org.openita.tables.year.BookColumn.SUBJECT;
import static org.openita.tables.year.BookColumn.TOPIC;
import static org.openita.tables.year.BookColumn.VALUE;
import static org.openita.tables.year.BookColumn.WEIGHT;
import static org.openita.tables.year.BookColumn.WORDS;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** The sheets of the workbook: what each is about, its columns in order, and which of them each row must have. */
enum BookSheet {
    YEAR(List.of(FACT), List.of(FACT, VALUE, SOURCE, CONFIDENCE)),
    INSTRUMENTS(
            List.of(ID, NAME_TH, WEIGHT),
            List.of(
                    ID,
                    NAME_TH,
                    NAME_EN,
                    WEIGHT,
                    ACCEPTS_ITEMS,
                    ACCEPTS_INDICATORS,
                    ACCEPTS_PARTS,
                    ACCEPTS_INSTRUMENTS,
                    SOURCE,
                    CONFIDENCE)),
    PARTS(
            List.of(INSTRUMENT, ID, KEY, NAME_TH),
            List.of(INSTRUMENT, ID, KEY, NAME_TH, NAME_EN, WEIGHT, SOURCE, CONFIDENCE)),
    INDICATORS(List.of(INSTRUMENT, ID, NAME_TH), List.of(INSTRUMENT, ID, NAME_TH, NAME_EN, SOURCE, CONFIDENCE)),
    GROUPS(List.of(INDICATOR, ID, NAME_TH), List.of(INDICATOR, ID, NAME_TH, NAME_EN, SOURCE, CONFIDENCE)),
    ITEMS(
            List.of(INDICATOR, ID, SCALE, POLARITY),
            List.of(INDICATOR, GROUP, ID, NAME_TH, NAME_EN, SCALE, POLARITY, SOURCE, CONFIDENCE)),
    SUB_ITEMS(
            List.of(ITEM, ID, NAME_TH, SCALE, POLARITY),
            List.of(ITEM, ID, NAME_TH, NAME_EN, SCALE, POLARITY, SOURCE, CONFIDENCE)),
    SCALES(List.of(ID, POINTS), List.of(ID, POINTS, SCORED_ONCE, SOURCE, CONFIDENCE)),
    ANSWERS(List.of(ID, SCALE, POINT, WORDS), List.of(ID, SCALE, BookColumn.ITEMS, POINT, WORDS, SOURCE, CONFIDENCE)),
    SAMPLES(List.of(SUBJECT, LEAST), List.of(SUBJECT, LEAST, SOURCE, CONFIDENCE)),
    TOPICS(List.of(ID, NAME_TH), List.of(ID, NAME_TH, NAME_EN, SOURCE, CONFIDENCE)),
    TOPIC_ITEMS(List.of(TOPIC, INSTRUMENT, BookColumn.ITEMS), List.of(TOPIC, INSTRUMENT, BookColumn.ITEMS)),
    CHANGES(List.of(NAME_TH), List.of(NAME_TH, NAME_EN, SOURCE, CONFIDENCE)),
    CROSSWALK(
            List.of(ID, NAME_TH, FISCAL_YEAR, BookColumn.ITEMS),
            List.of(ID, NAME_TH, NAME_EN, FISCAL_YEAR, BookColumn.ITEMS, OTHER_YEARS, SOURCE, CONFIDENCE));

    private final ImmutableList<BookColumn> required;
    private final ImmutableList<BookColumn> columns;

    BookSheet(List<BookColumn> required, List<BookColumn> columns) {
        this.required = ImmutableList.copyOf(required);
        this.columns = ImmutableList.copyOf(columns);
    }

    List<BookColumn> columns() {
        return columns;
    }

    boolean requires(BookColumn column) {
        return required.contains(column);
    }

    int indexOf(BookColumn column) {
        return columns.indexOf(column);
    }

    /** Its name in both languages. */
    String title() {
        Text name = name(this);
        return name.th() + " " + name.en();
    }

    /** What it is for, in both languages. */
    Text explained() {
        return BookTexts.text(BookTexts.key("explained", this));
    }

    /** The sheet that a name is that of, in either language or both. */
    static Optional<BookSheet> of(String title) {
        String key = ThaiText.key(title);
        return Arrays.stream(values()).filter(sheet -> sheet.isCalled(key)).findFirst();
    }

    private boolean isCalled(String key) {
        Text name = name(this);
        return key.equals(ThaiText.key(title()))
                || key.equals(ThaiText.key(name.th()))
                || key.equals(ThaiText.key(name.en()));
    }

    private static Text name(BookSheet sheet) {
        return BookTexts.text(BookTexts.key("sheet", sheet));
    }
}

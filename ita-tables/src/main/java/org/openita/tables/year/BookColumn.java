package org.openita.tables.year;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** The columns of the workbook; one may stand in several sheets. */
enum BookColumn {
    FACT,
    VALUE,
    INSTRUMENT,
    INDICATOR,
    GROUP,
    ITEM,
    TOPIC,
    SUBJECT,
    ID,
    NAME_TH,
    NAME_EN,
    KEY,
    WEIGHT,
    ACCEPTS_ITEMS,
    ACCEPTS_INDICATORS,
    ACCEPTS_PARTS,
    ACCEPTS_INSTRUMENTS,
    SCALE,
    POLARITY,
    POINTS,
    SCORED_ONCE,
    POINT,
    WORDS,
    LEAST,
    FISCAL_YEAR,
    ITEMS,
    /** For the reader alone. */
    OTHER_YEARS,
    SOURCE,
    CONFIDENCE;

    private static final String REQUIRED = " *";
    private static final Set<BookColumn> NUMBERS = EnumSet.of(WEIGHT, POINT, LEAST, FISCAL_YEAR);
    private static final Set<BookColumn> WIDE = EnumSet.of(NAME_TH, NAME_EN, SOURCE, WORDS, OTHER_YEARS);
    private static final int WIDTH = 18;
    private static final int WIDE_WIDTH = 48;

    /** What stands above it. */
    Text heading() {
        return BookTexts.text(BookTexts.key("column", this));
    }

    /** The heading in both languages, marked where each row must have it. */
    String shown(boolean isRequired) {
        return BookTexts.both(heading()) + (isRequired ? REQUIRED : "");
    }

    boolean isNumber() {
        return NUMBERS.contains(this);
    }

    int width() {
        return WIDE.contains(this) ? WIDE_WIDTH : WIDTH;
    }

    /** The column of a sheet that a heading names, in either language or both. */
    static Optional<BookColumn> of(String heading, BookSheet sheet) {
        String key = key(heading);
        return sheet.columns().stream().filter(column -> column.isCalled(key)).findFirst();
    }

    private boolean isCalled(String key) {
        Text heading = heading();
        return key.equals(key(BookTexts.both(heading)))
                || key.equals(key(heading.th()))
                || key.equals(key(heading.en()));
    }

    private static String key(String heading) {
        return ThaiText.key(heading.replace("*", "")).replaceAll("\\s+", "");
    }
}

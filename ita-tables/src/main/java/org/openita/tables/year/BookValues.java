package org.openita.tables.year;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.framework.Polarity;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.ThaiText;

/** Makes values of cells, and tells what can be none. Not thread-safe. */
final class BookValues {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Splitter POINTS =
            Splitter.on(Pattern.compile("[,;\\s]+")).omitEmptyStrings();

    private final BookProblems problems;
    private final Map<BookSheet, Set<String>> withoutEnglish = new EnumMap<>(BookSheet.class);
    private String defaultSource = "";
    private String defaultConfidence = "";

    BookValues(BookProblems problems) {
        this.problems = problems;
    }

    /** What rows say that name no source or confidence of their own. */
    void setDefaults(BookRow row) {
        defaultSource = row.text(BookColumn.SOURCE);
        defaultConfidence = BookWords.confidence(row.text(BookColumn.CONFIDENCE));
    }

    JsonText text(BookRow row, BookColumn column) {
        return new JsonText(row.place(column), said(row, column));
    }

    /** A text that must be there. */
    JsonText required(BookRow row, BookColumn column) {
        if (!row.has(column)) {
            problems.blank(row, column);
        }
        return text(row, column);
    }

    /** What a cell says; nothing where it holds what nobody typed. */
    String said(BookRow row, BookColumn column) {
        Cell.Kind kind = row.cell(column).kind();
        if (kind == Cell.Kind.TEXT || kind == Cell.Kind.NUMBER) {
            return row.text(column);
        }
        String code = "book-" + kind.name().toLowerCase(Locale.ROOT);
        if (!problems.log().hasAnyAt(row.place(column))) {
            problems.add(row.place(column), code, row.text(column));
        }
        return "";
    }

    /** The id of a thing, which it is given here. */
    JsonText id(BookSheet sheet, BookRow row) {
        if (!row.has(BookColumn.ID)) {
            problems.blank(row, BookColumn.ID);
        }
        String id = idOf(sheet, row);
        if (id.isEmpty()) {
            problems.lose();
        }
        problems.given(sheet, id, row.place(BookColumn.ID));
        return new JsonText(row.place(BookColumn.ID), id);
    }

    String idOf(BookSheet sheet, BookRow row) {
        return plain(sheet, said(row, BookColumn.ID));
    }

    /** Ids of items are in small letters, however a list prints them: {@code O1} is {@code o1}. */
    static String plain(BookSheet sheet, String id) {
        boolean isOfItems = sheet == BookSheet.ITEMS || sheet == BookSheet.SUB_ITEMS;
        return isOfItems ? BookWords.items(id) : ThaiText.arabicDigits(ThaiText.normal(id));
    }

    JsonText items(BookRow row, BookColumn column) {
        if (!row.has(column)) {
            problems.blank(row, column);
        }
        return new JsonText(row.place(column), BookWords.items(said(row, column)));
    }

    /** A name in both languages; where the English is not known, the Thai stands for it, which is told. */
    JsonObject name(BookSheet sheet, BookRow row) {
        if (row.has(BookColumn.NAME_TH) && !row.has(BookColumn.NAME_EN)) {
            withoutEnglish
                    .computeIfAbsent(sheet, key -> new LinkedHashSet<>())
                    .add(row.has(BookColumn.ID) ? idOf(sheet, row) : row.text(BookColumn.NAME_TH));
        }
        BookColumn english = row.has(BookColumn.NAME_EN) ? BookColumn.NAME_EN : BookColumn.NAME_TH;
        return new JsonMembers()
                .with("th", required(row, BookColumn.NAME_TH))
                .with("en", text(row, english))
                .at(row.place(BookColumn.NAME_TH));
    }

    void tellWhatHasNoEnglish() {
        withoutEnglish.forEach((sheet, ids) -> problems.note("book-no-english", sheet.title(), ids.size(), ids));
    }

    /** Where a row is known from, and how surely. */
    JsonMembers known(BookRow row, JsonMembers to) {
        return to.with("source", source(row)).with("confidence", confidence(row));
    }

    JsonText source(BookRow row) {
        String own = said(row, BookColumn.SOURCE);
        String source = own.isEmpty() ? defaultSource : own;
        return notBlank(row, BookColumn.SOURCE, source);
    }

    JsonText confidence(BookRow row) {
        String own = BookWords.confidence(said(row, BookColumn.CONFIDENCE));
        String confidence = own.isEmpty() ? defaultConfidence : own;
        if (!own.isEmpty() && !BookWords.confidences().contains(own)) {
            problems.add(row.place(BookColumn.CONFIDENCE), "book-choice", own, BookWords.confidences());
        }
        return notBlank(row, BookColumn.CONFIDENCE, confidence);
    }

    JsonText polarity(BookRow row) {
        String said = required(row, BookColumn.POLARITY).value();
        if (row.has(BookColumn.POLARITY)
                && Polarity.ofSign(BookWords.sign(said)).isEmpty()) {
            problems.add(row.place(BookColumn.POLARITY), "book-choice", said, BookWords.polarities());
        }
        return new JsonText(row.place(BookColumn.POLARITY), BookWords.sign(said));
    }

    private JsonText notBlank(BookRow row, BookColumn column, String text) {
        Place place = row.place(column);
        if (text.isEmpty() && !problems.log().hasAnyAt(place)) {
            problems.add(
                    place, "book-unsaid", column.heading(), BookSheet.YEAR.title(), BookTexts.text("fact.default"));
        }
        return new JsonText(place, text);
    }

    boolean flag(BookRow row, BookColumn column) {
        String text = said(row, column);
        if (BookWords.isYes(text).isEmpty()) {
            problems.add(row.place(column), "book-yes-or-no", text, BookTexts.text("word.yes"));
        }
        return BookWords.isYes(text).orElse(false);
    }

    /** A whole number; 0, with its problem, where there is none. */
    JsonNumber whole(BookRow row, BookColumn column) {
        if (!row.has(column)) {
            problems.blank(row, column);
        }
        String text = ThaiText.key(said(row, column));
        if (!WHOLE.matcher(text).matches()) {
            if (row.has(column) && !problems.log().hasAnyAt(row.place(column))) {
                problems.add(row.place(column), "book-whole", text, column.heading());
            }
            text = "0";
        }
        return new JsonNumber(row.place(column), text, new BigDecimal(text));
    }

    JsonArray points(BookRow row) {
        if (!row.has(BookColumn.POINTS) && !problems.log().hasAnyAt(row.place(BookColumn.POINTS))) {
            problems.blank(row, BookColumn.POINTS);
        }
        Place place = row.place(BookColumn.POINTS);
        List<Json> points = new ArrayList<>();
        for (String point : POINTS.split(ThaiText.key(said(row, BookColumn.POINTS)))) {
            points.add(
                    WHOLE.matcher(point).matches()
                            ? new JsonNumber(place, point, new BigDecimal(point))
                            : new JsonText(place, point));
        }
        return new JsonArray(place, points);
    }
}

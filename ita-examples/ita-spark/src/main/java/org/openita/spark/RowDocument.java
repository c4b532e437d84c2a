package org.openita.spark;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.JsonWriter;

/** Makes a document of a row with a column a score, in the form in which results are read. Immutable and thread-safe. */
final class RowDocument {

    private static final String YEAR = "fiscalYear";
    private static final String NAME = "name";
    private static final Set<String> AGENCY = Set.of("id", NAME, "kind", "district", "province");
    private static final String LEVEL = "level";
    private static final String ITEMS = "items";
    private static final Map<Kind, String> SECTIONS =
            Map.of(Kind.INDICATOR, "indicators", Kind.PART, "parts", Kind.INSTRUMENT, "instruments");

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}([.][0-9]{1,40})?");

    private final KnownYears years;

    RowDocument(KnownYears years) {
        this.years = years;
    }

    /** The document, in UTF-8. What is not known of the year stands among the items, where it is refused with its name. */
    byte[] of(Row row) {
        Optional<Framework> framework = framework(row);
        Map<String, Object> whole = new LinkedHashMap<>();
        String[] columns = row.schema().fieldNames();
        for (int i = 0; i < columns.length; i++) {
            put(whole, columns[i], row.isNullAt(i) ? null : row.get(i), framework);
        }
        return JsonWriter.compact(json -> write(json, whole)).getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Framework> framework(Row row) {
        String[] columns = row.schema().fieldNames();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(YEAR) && !row.isNullAt(i)) {
                String given = row.get(i).toString();
                return years.years().stream()
                        .filter(year -> year.toString().equals(given))
                        .findFirst()
                        .flatMap(years::find);
            }
        }
        return Optional.empty();
    }

    private static void put(
            Map<String, Object> whole, String column, @Nullable Object value, Optional<Framework> framework) {
        if (AGENCY.contains(column) || column.equals("agency")) {
            String field = column.equals("agency") ? NAME : column;
            put(value == null ? null : value.toString(), field, within(whole, "agency"));
        } else if (column.equals(YEAR) || column.equals(LEVEL)) {
            put(value, column, whole);
        } else {
            score(whole, column, value, framework.flatMap(of -> of.findSubject(column)));
        }
    }

    /** A table of several years has columns that not every year has; they are empty in its rows. */
    private static void score(
            Map<String, Object> whole, String column, @Nullable Object value, Optional<Subject> subject) {
        if (subject.isEmpty()) {
            put(value, column, within(whole, ITEMS));
        } else if (subject.get().isInPart()) {
            Map<String, Object> item = within(within(whole, ITEMS), subject.get().whole());
            item.put(column.substring(column.lastIndexOf('.') + 1), value == null ? Missing.SCORE : value);
        } else if (column.equals(Subject.OVERALL)) {
            put(value, column, whole);
        } else {
            Map<String, Object> section = within(whole, SECTIONS.getOrDefault(subject.get().kind(), ITEMS));
            put(subject.get().isMeasured() && value == null ? Missing.SCORE : value, column, section);
        }
    }

    private enum Missing {
        SCORE
    }

    private static void put(@Nullable Object value, String name, Map<String, Object> into) {
        if (value != null) {
            into.put(name, value);
        }
    }

    @SuppressWarnings("unchecked") // only maps are put under these names
    private static Map<String, Object> within(Map<String, Object> whole, String name) {
        return (Map<String, Object>) whole.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }

    private static void write(JsonWriter json, Map<String, Object> members) {
        json.object(object -> members.forEach((name, value) -> write(object, name, value)));
    }

    @SuppressWarnings("unchecked") // see within
    private static void write(JsonWriter json, String name, Object value) {
        String text = value.toString();
        if (value instanceof Map) {
            json.object(name, object -> ((Map<String, Object>) value).forEach((key, of) -> write(object, key, of)));
        } else if (value == Missing.SCORE) {
            json.none(name);
        } else if (value instanceof Number) {
            number(json, name, text);
        } else if (!AGENCY.contains(name) && DECIMAL.matcher(text).matches()) {
            json.number(name, new BigDecimal(text));
        } else {
            json.text(name, text);
        }
    }

    /** What is no number, such as NaN, is refused where it is read. */
    private static void number(JsonWriter json, String name, String text) {
        try {
            json.number(name, shortest(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            json.text(name, text);
        }
    }

    /** Columns of decimals have more digits than a score that is published. */
    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package org.openita.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.model.framework.KnownYears;
import org.openita.model.json.JsonWriter;
import org.openita.scoring.Analysis;
import org.openita.scoring.output.AnalysisJson;
import org.openita.scoring.output.RowColumn;
import org.openita.scoring.output.RowColumns;

/** Makes the bytes that an analysis has in a file of many. Thread-safe. */
interface BatchRows {

    /** What the rows of a table tell; nothing where each row says it itself. */
    default List<RowColumn> columns() {
        return List.of();
    }

    /** What stands before all analyses. */
    byte[] heading();

    /** What an analysis gives: whole lines. */
    byte[] of(Analysis analysis);

    /**
     * The rows of a form.
     *
     * @param isBrief whether as little is to be told as has room in a row
     * @param texts the languages of texts in JSON
     */
    static BatchRows of(BatchForm form, boolean isBrief, TextLanguage texts, KnownYears years) {
        if (form == BatchForm.JSONL && !isBrief) {
            return new Documents(texts);
        }
        List<RowColumn> columns = isBrief ? RowColumns.brief(years) : RowColumns.whole(years);
        return switch (form) {
            case JSONL -> new Objects(columns);
            case CSV -> new Lines(columns);
            case XLSX, PARQUET -> new Arrays(columns);
        };
    }

    /** An analysis as a whole. */
    record Documents(TextLanguage texts) implements BatchRows {

        @Override
        public byte[] heading() {
            return new byte[0];
        }

        @Override
        public byte[] of(Analysis analysis) {
            return AnalysisJson.line(analysis, texts.languages());
        }
    }

    /** A row as an object. */
    record Objects(List<RowColumn> columns) implements BatchRows {

        @Override
        public byte[] heading() {
            return new byte[0];
        }

        @Override
        public byte[] of(Analysis analysis) {
            String line = JsonWriter.compact(json -> json.object(row -> columns.forEach(
                    column -> member(row, column.name(), column.value().apply(analysis)))));
            return (line + "\n").getBytes(StandardCharsets.UTF_8);
        }

        private static void member(JsonWriter row, String name, Optional<?> value) {
            if (value.isEmpty()) {
                row.none(name);
            } else if (value.get() instanceof BigDecimal points) {
                row.number(name, points);
            } else if (value.get() instanceof Integer count) {
                row.number(name, count);
            } else {
                row.text(name, value.get().toString());
            }
        }
    }

    /** A row as an array: what a table is made of once all rows are there. */
    record Arrays(List<RowColumn> columns) implements BatchRows {

        @Override
        public byte[] heading() {
            return new byte[0];
        }

        @Override
        public byte[] of(Analysis analysis) {
            String line = JsonWriter.compact(json -> json.array(
                    row -> columns.forEach(column -> element(row, column.value().apply(analysis)))));
            return (line + "\n").getBytes(StandardCharsets.UTF_8);
        }

        private static void element(JsonWriter row, Optional<?> value) {
            if (value.isEmpty()) {
                row.none();
            } else if (value.get() instanceof String text) {
                row.text(text);
            } else {
                row.number(new BigDecimal(value.get().toString()));
            }
        }
    }

    /** A row as text; it begins with a byte order mark, since spreadsheets would not know Thai without one. */
    record Lines(List<RowColumn> columns) implements BatchRows {

        private static final String MARK = "\uFEFF";
        private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

        /** What a spreadsheet would compute. */
        private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

        @Override
        public byte[] heading() {
            StringBuilder line = new StringBuilder(MARK);
            columns.forEach(column -> line.append(column.name()).append(','));
            return ended(line);
        }

        @Override
        public byte[] of(Analysis analysis) {
            StringBuilder line = new StringBuilder();
            for (RowColumn column : columns) {
                column.value().apply(analysis).ifPresent(value -> line.append(cell(value)));
                line.append(',');
            }
            return ended(line);
        }

        private static String cell(Object value) {
            if (!(value instanceof String text)) {
                return value.toString();
            }
            String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
            return QUOTED.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
        }

        private static byte[] ended(StringBuilder line) {
            line.setCharAt(line.length() - 1, '\n');
            return line.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}

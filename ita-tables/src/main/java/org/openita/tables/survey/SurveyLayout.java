package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import org.openita.model.problem.Place;
import org.openita.tables.text.TextEncoding;

/**
 * How a survey file is laid out.
 *
 * @param encoding how it was saved
 * @param separator what stands between its columns
 * @param line in which its heading stands
 * @param columns its columns, in order
 */
record SurveyLayout(TextEncoding encoding, char separator, int line, List<SurveyColumn> columns) {

    SurveyLayout {
        columns = List.copyOf(columns);
    }

    /** Whether its rows are counts rather than respondents. */
    boolean isCounts() {
        return has(Role.COUNT);
    }

    boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** A cell of it. */
    Place place(String name, long line, int column) {
        int shown = Math.max(0, column);
        String heading = column < 0 ? "" : columns.get(shown).heading();
        return new Place(name, Math.toIntExact(line), shown + 1, heading);
    }

    /** A parser of its rows; blank lines are passed over. */
    static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(RowLimits.LONGEST_CELL);
    }
}

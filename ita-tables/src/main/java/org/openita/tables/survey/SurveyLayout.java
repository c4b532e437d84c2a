package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.framework.Item;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.tables.text.TextEncoding;

/**
 * How a survey file is laid out.
 *
 * @param source what it is called
 * @param encoding how it was saved
 * @param separator what stands between its columns
 * @param rowsAbove how many rows stand above the first that is counted, the heading included
 * @param hasTitles whether anything stands above the heading, beside the line that names the separator
 * @param line in which its heading stands
 * @param columns its columns, in order
 * @param fixed what stands in every row for columns that it does not have
 * @param problems what is wrong with its heading, although it is read
 */
record SurveyLayout(
        SurveySource source,
        TextEncoding encoding,
        char separator,
        int rowsAbove,
        boolean hasTitles,
        int line,
        List<SurveyColumn> columns,
        Map<Role, String> fixed,
        List<Problem> problems) {

    SurveyLayout {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /** Whether its rows are counts rather than respondents. */
    boolean isCounts() {
        return has(Role.COUNT);
    }

    /** Whether a row that comes twice is worth a remark: one with the time at which it was sent, or a count. */
    boolean tellsRowsApart() {
        return isCounts() || has(Role.TIMESTAMP);
    }

    /** The items that it has answers to, a column each. */
    Set<Item> items() {
        return columns.stream().flatMap(column -> column.item().stream()).collect(Collectors.toUnmodifiableSet());
    }

    List<String> headings() {
        return columns.stream().map(SurveyColumn::heading).toList();
    }

    boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** A cell of it. */
    Place place(long line, int column) {
        String heading = column < 0 ? "" : columns.get(column).heading();
        return source.place(Math.toIntExact(line), Math.max(0, column), heading);
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

package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.openita.tables.text.Separator;

/**
 * The first rows of a file, of which one is the heading: titles may stand above it, or the line in which Excel names the separator.
 *
 * @param separator what stands between the cells
 * @param rows the first rows that hold something
 * @param lines in which each begins
 * @param isWhole whether the first row could be read
 */
record FirstRows(char separator, List<List<String>> rows, List<Long> lines, boolean isWhole) {

    private static final int LONGEST = 1 << 18;
    private static final int MOST_ROWS = 300;
    private static final int MOST_TITLES = 10;
    private static final String SEPARATOR_LINE = "sep=";

    static FirstRows of(Reader reader) throws IOException {
        String beginning = beginning(reader);
        char separator = separator(beginning);
        List<List<String>> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        RawRows raw = new RawRows();
        try (CsvReader<List<String>> parser = SurveyLayout.parser(separator).build(raw, beginning)) {
            Iterator<List<String>> each = parser.iterator();
            while (rows.size() < MOST_ROWS && each.hasNext()) {
                rows.add(each.next());
                lines.add(raw.line());
            }
        } catch (CsvParseException | RowLimits.Exceeded endsHere) {
            return new FirstRows(separator, rows, lines, !rows.isEmpty());
        }
        return new FirstRows(separator, rows, lines, !isCutOff(beginning, rows));
    }

    /** A first row that goes on beyond what was read. */
    private static boolean isCutOff(String beginning, List<List<String>> rows) {
        return beginning.length() == LONGEST
                && rows.stream()
                                .limit(1)
                                .flatMap(List::stream)
                                .mapToInt(String::length)
                                .sum()
                        > LONGEST / 2;
    }

    private static String beginning(Reader reader) throws IOException {
        char[] chars = new char[LONGEST];
        int length = 0;
        int read = reader.read(chars);
        while (read > 0) {
            length += read;
            read = reader.read(chars, length, LONGEST - length);
        }
        return new String(chars, 0, length);
    }

    private static char separator(String beginning) {
        List<String> first = beginning.stripLeading().lines().limit(MOST_TITLES).toList();
        String line = first.isEmpty() ? "" : first.get(0).replace("\"", "");
        return line.startsWith(SEPARATOR_LINE) && line.length() > SEPARATOR_LINE.length()
                ? line.charAt(SEPARATOR_LINE.length())
                : first.stream()
                        .max(Comparator.comparingLong(FirstRows::width))
                        .map(Separator::of)
                        .orElse(',');
    }

    private static long width(String line) {
        char separator = Separator.of(line);
        return line.chars().filter(c -> c == separator).count();
    }

    /** The index of the heading: the first row that has columns of a survey, else the first below the separator's. */
    int heading(Predicate<List<String>> isHeading) {
        int first = hasSeparatorLine() ? 1 : 0;
        for (int i = first; i < Math.min(first + MOST_TITLES, rows.size()); i++) {
            if (isHeading.test(rows.get(i))) {
                return i;
            }
        }
        return Math.min(first, Math.max(0, rows.size() - 1));
    }

    /** Whether the first row is the line in which Excel names the separator. */
    boolean hasSeparatorLine() {
        return !rows.isEmpty() && rows.get(0).get(0).startsWith(SEPARATOR_LINE);
    }

    /** The cells below a heading in a column that hold something. */
    List<String> below(int heading, int column) {
        return rows.subList(Math.min(heading + 1, rows.size()), rows.size()).stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column))
                .toList();
    }
}

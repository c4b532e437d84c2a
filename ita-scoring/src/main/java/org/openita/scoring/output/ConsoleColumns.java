package org.openita.scoring.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * ConsoleColumns of fixed width; what is too long for its column goes on below.
 *
 * <p>Immutable and thread-safe.
 */
final class ConsoleColumns {

    /** What stands between two columns. */
    static final String GAP = "  ";

    private final List<Column> columns;

    private record Column(int width, boolean isNumber) {

        String cell(String text) {
            return isNumber ? DisplayWidth.paddedLeft(text, width) : DisplayWidth.padded(text, width);
        }
    }

    private ConsoleColumns(List<Column> columns) {
        this.columns = columns;
    }

    /** ConsoleColumns of these widths, two spaces apart; those of a negative width hold numbers, which stand to the right. */
    static ConsoleColumns of(int... widths) {
        return new ConsoleColumns(Arrays.stream(widths)
                .mapToObj(width -> new Column(Math.abs(width), width < 0))
                .toList());
    }

    /** The lines of a row, without spaces at their ends. */
    List<String> row(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(Wrap.lines(cells.get(i), columns.get(i).width()));
        }
        List<String> row = new ArrayList<>();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            row.add(line(wrapped, line));
        }
        return row;
    }

    private String line(List<List<String>> cells, int line) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = cells.get(i);
            row.append(i == 0 ? "" : GAP).append(columns.get(i).cell(line < lines.size() ? lines.get(line) : ""));
        }
        return row.toString().stripTrailing();
    }
}

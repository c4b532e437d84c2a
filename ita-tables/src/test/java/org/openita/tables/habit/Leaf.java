package org.openita.tables.habit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sheet that somebody works on. Not thread-safe. */
final class Leaf {

    /** What a row is there for. */
    enum Part {
        ABOVE,
        HEADING,
        DATA,
        BETWEEN,
        BELOW
    }

    /** A row. */
    static final class Line {
        final Part part;
        final List<Ink> cells;
        boolean isHidden;

        Line(Part part, List<Ink> cells) {
            this.part = part;
            this.cells = new ArrayList<>(cells);
        }

        Line copy() {
            Line copy = new Line(part, cells);
            copy.isHidden = isHidden;
            return copy;
        }

        Ink cell(int column) {
            return column < cells.size() ? cells.get(column) : Ink.BLANK;
        }

        void set(int column, Ink ink) {
            while (cells.size() <= column) {
                cells.add(Ink.BLANK);
            }
            cells.set(column, ink);
        }

        boolean has(Ink.Role role) {
            return cells.stream().anyMatch(ink -> ink.is(role));
        }
    }

    String name;
    boolean isHidden;
    final List<Line> lines = new ArrayList<>();
    final Set<Integer> hiddenColumns = new TreeSet<>();

    Leaf(String name) {
        this.name = name;
    }

    Leaf copy(String called) {
        Leaf copy = new Leaf(called);
        lines.forEach(line -> copy.lines.add(line.copy()));
        copy.hiddenColumns.addAll(hiddenColumns);
        return copy;
    }

    int width() {
        return lines.stream().mapToInt(line -> line.cells.size()).max().orElse(0);
    }

    Line headings() {
        return lines.stream()
                .filter(line -> line.part == Part.HEADING)
                .findFirst()
                .orElseGet(() -> new Line(Part.HEADING, List.of()));
    }

    int firstOfData() {
        return IntStream.range(0, lines.size())
                .filter(row -> lines.get(row).part == Part.DATA)
                .findFirst()
                .orElse(lines.size());
    }

    int afterData() {
        return IntStream.range(0, lines.size())
                        .filter(row -> lines.get(row).part == Part.DATA)
                        .max()
                        .orElse(lines.size() - 1)
                + 1;
    }

    List<Line> data() {
        return lines.stream().filter(line -> line.part == Part.DATA).toList();
    }

    /** The columns whose cells have a role. */
    List<Integer> columns(Ink.Role role) {
        return IntStream.range(0, width())
                .filter(column ->
                        data().stream().anyMatch(line -> line.cell(column).is(role)))
                .boxed()
                .toList();
    }

    Stream<Ink> cells() {
        return lines.stream().flatMap(line -> line.cells.stream());
    }

    void change(UnaryOperator<Ink> how) {
        lines.forEach(line -> line.cells.replaceAll(how));
    }

    void insert(int row, Part part, Ink... cells) {
        lines.add(row, new Line(part, List.of(cells)));
    }

    /** Puts a column before another; rows above and below the table keep their first cells. */
    void insertColumn(int at, Ink heading, java.util.function.Function<Line, Ink> cell) {
        for (Line line : lines) {
            if (line.cells.size() < at || line.cells.isEmpty()) {
                continue;
            }
            boolean isOfTable = line.part == Part.HEADING || line.part == Part.DATA;
            Ink own = line == headings() ? heading : line.part == Part.DATA ? cell.apply(line) : Ink.BLANK;
            if (isOfTable || at > 0) {
                line.cells.add(at, own);
            }
        }
        Set<Integer> shifted = new TreeSet<>();
        hiddenColumns.forEach(column -> shifted.add(column >= at ? column + 1 : column));
        hiddenColumns.clear();
        hiddenColumns.addAll(shifted);
    }
}

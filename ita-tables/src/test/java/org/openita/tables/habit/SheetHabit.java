package org.openita.tables.habit;

import static org.openita.tables.habit.RowHabit.any;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Subject;
import org.openita.tables.habit.Leaf.Line;
import org.openita.tables.habit.Leaf.Part;

/** What people do with whole tables and sheets. */
enum SheetHabit implements Habit {
    SHEET_TWICE((paper, random) -> add(paper, paper.leaf().copy(paper.leaf().name + " (2)"))),
    SHEET_TWICE_AND_CHANGED((paper, random) -> {
        Leaf copy = paper.leaf().copy("สำเนา");
        Line line = copy.data().get(random.nextInt(copy.data().size()));
        int column = line.cells.size() - 1;
        Ink ink = line.cell(column);
        if (!ink.is(Ink.Role.SCORE)) {
            return false;
        }
        String other = ink.text().equals("0") ? "100" : "0";
        line.set(column, ink.kept(other, other, ""));
        paper.truth.allow(paper.key(ink.owner()), ink.subject(), other);
        return add(paper, copy);
    }),
    HIDDEN_SHEET((paper, random) -> {
        Leaf other = otherFigures(paper, "ร่าง");
        other.isHidden = true;
        return workbook(paper) && add(paper, other);
    }) {
        @Override
        public boolean isRead() {
            return true;
        }
    },
    EXAMPLE_SHEET((paper, random) -> workbook(paper) && add(paper, otherFigures(paper, "ตัวอย่าง"))) {
        @Override
        public boolean isRead() {
            return true;
        }
    },
    EMPTY_SHEETS((paper, random) -> add(paper, new Leaf("Sheet2")) && add(paper, new Leaf("Sheet3"))) {
        @Override
        public boolean isRead() {
            return true;
        }
    },
    SUMMARY_SHEET((paper, random) -> {
        Leaf summary = new Leaf("สรุป");
        summary.insert(0, Part.ABOVE, Ink.text("ระดับ"), Ink.text("จำนวน"), Ink.text("ร้อยละ"));
        summary.insert(1, Part.ABOVE, Ink.text("ผ่านดี"), Ink.number("3"), Ink.number("75"));
        summary.insert(2, Part.ABOVE, Ink.text("ผ่าน"), Ink.number("1"), Ink.number("25"));
        return add(paper, summary);
    }),
    YEAR_IN_SHEET_NAME_ONLY((paper, random) -> {
        if (!ColumnHabit.delete(paper, Ink.Role.YEAR, "year")) {
            return false;
        }
        paper.leaf().name = any(random, "ITA ", "ปี ", "") + paper.year;
        return workbook(paper);
    }) {
        @Override
        public boolean isRead() {
            return true;
        }
    },
    SHEET_OF_OTHER_YEAR((paper, random) -> {
        paper.leaf().name = "ITA " + (paper.year - 1);
        return workbook(paper) && paper.dispute();
    }),
    SHEET_AN_INSTRUMENT((paper, random) -> {
        List<Instrument> instruments = Framework.of(paper.year).instruments();
        if (paper.leaves.size() > 1) {
            return false;
        }
        Leaf whole = paper.leaf();
        List<Leaf> leaves = new ArrayList<>();
        for (Instrument instrument : instruments) {
            leaves.add(only(paper, whole, instrument.id(), id -> isOf(paper, id, instrument)));
        }
        Leaf rest = only(paper, whole, "รวม", id -> instruments.stream().noneMatch(each -> isOf(paper, id, each)));
        leaves.add(rest);
        leaves.removeIf(leaf -> leaf.cells().noneMatch(ink -> ink.is(Ink.Role.SCORE)));
        paper.leaves.clear();
        paper.leaves.addAll(leaves);
        return leaves.size() > 1 && workbook(paper);
    }),
    SHEET_AN_AGENCY((paper, random) -> {
        if (paper.leaves.size() > 1) {
            return false;
        }
        Leaf whole = paper.leaf();
        Set<String> agencies = new LinkedHashSet<>();
        whole.cells().filter(ink -> ink.is(Ink.Role.SCORE)).forEach(ink -> agencies.add(ink.owner()));
        paper.leaves.clear();
        int number = 1;
        for (String agency : agencies) {
            Leaf leaf = whole.copy("แห่งที่ " + number++);
            leaf.lines.removeIf(line -> line.part == Part.DATA
                    && line.cells.stream().noneMatch(ink -> ink.owner().equals(agency)));
            paper.leaves.add(leaf);
        }
        return agencies.size() > 1 && workbook(paper);
    }),
    STACKED_AGENCIES((paper, random) -> {
        Leaf leaf = paper.leaf();
        if (leaf.data().size() < 2 || paper.isOneRowAnItem) {
            return false;
        }
        int row = leaf.firstOfData() + 1 + random.nextInt(leaf.data().size() - 1);
        leaf.lines.add(row, new Line(Part.BETWEEN, leaf.headings().cells));
        leaf.insert(row, Part.BETWEEN, Ink.text("ตารางที่ 2"));
        leaf.insert(row, Part.BETWEEN);
        return true;
    }),
    STACKED_COLUMNS((paper, random) -> {
        Leaf leaf = paper.leaf();
        int width = leaf.headings().cells.size();
        if (paper.isOneRowAnItem
                || width < 5
                || !leaf.headings().cell(0).subject().equals("agency")) {
            return false;
        }
        int cut = 3 + random.nextInt(width - 4);
        List<Line> below = new ArrayList<>();
        for (Line line : leaf.lines) {
            if (line.part == Part.HEADING || line.part == Part.DATA) {
                List<Ink> cells = new ArrayList<>(line.cells.subList(0, 2));
                cells.addAll(line.cells.subList(Math.min(cut, line.cells.size()), line.cells.size()));
                below.add(new Line(Part.DATA, cells));
                line.cells
                        .subList(Math.min(cut, line.cells.size()), line.cells.size())
                        .clear();
            }
        }
        if (random.nextBoolean()) {
            leaf.insert(leaf.afterData(), Part.BETWEEN);
        }
        int at = leaf.afterData();
        leaf.lines.addAll(at, below);
        return true;
    }),
    STACKED_YEARS((paper, random) -> {
        Leaf leaf = paper.leaf();
        if (paper.isOneRowAnItem || ColumnHabit.delete(paper, Ink.Role.YEAR, "year") == false) {
            return false;
        }
        Leaf other = otherFigures(paper, "x");
        leaf.insert(0, Part.ABOVE, Ink.text("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. " + paper.year));
        leaf.insert(leaf.afterData(), Part.BETWEEN, Ink.text("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. " + (paper.year - 1)));
        other.lines.forEach(line -> leaf.lines.add(new Line(Part.BELOW, line.cells)));
        other.cells()
                .filter(ink -> ink.is(Ink.Role.SCORE))
                .forEach(ink -> paper.truth.put(Truth.key(paper.year - 1, ink.owner()), ink.subject(), "50"));
        return true;
    }),
    SIDE_BY_SIDE((paper, random) -> {
        Leaf leaf = paper.leaf();
        int size = leaf.data().size();
        if (paper.isOneRowAnItem || size < 2) {
            return false;
        }
        int width = leaf.headings().cells.size();
        List<Line> right = leaf.data().subList(size / 2, size);
        List<Line> left = leaf.data().subList(0, size / 2);
        for (int column = 0; column < width; column++) {
            leaf.headings().set(width + 1 + column, leaf.headings().cell(column));
        }
        for (int row = 0; row < right.size(); row++) {
            Line line = row < left.size() ? left.get(row) : new Line(Part.DATA, List.of());
            if (row >= left.size()) {
                leaf.lines.add(leaf.lines.indexOf(left.get(left.size() - 1)) + 1, line);
            }
            for (int column = 0; column < width; column++) {
                line.set(width + 1 + column, right.get(row).cell(column));
            }
        }
        leaf.lines.removeAll(right);
        return true;
    }),
    TRANSPOSED((paper, random) -> {
        Leaf leaf = paper.leaf();
        List<Line> table = leaf.lines.stream()
                .filter(line -> line.part == Part.HEADING || line.part == Part.DATA)
                .toList();
        List<Line> turned = new ArrayList<>();
        for (int column = 0; column < leaf.width(); column++) {
            int at = column;
            turned.add(new Line(
                    column == 0 ? Part.HEADING : Part.DATA,
                    table.stream().map(line -> line.cell(at)).toList()));
        }
        leaf.lines.removeAll(table);
        leaf.lines.addAll(turned);
        return true;
    }),
    SECOND_TABLE_BELOW((paper, random) -> {
        Leaf leaf = paper.leaf();
        leaf.insert(leaf.lines.size(), Part.BELOW);
        leaf.insert(leaf.lines.size(), Part.BELOW, Ink.text("ระดับ"), Ink.text("จำนวน"), Ink.text("ร้อยละ"));
        leaf.insert(leaf.lines.size(), Part.BELOW, Ink.text("ผ่านดี"), Ink.number("3"), Ink.number("75"));
        leaf.insert(leaf.lines.size(), Part.BELOW, Ink.text("ต้องปรับปรุง"), Ink.number("1"), Ink.number("25"));
        return true;
    }),
    AGENCY_IN_TITLE_ONLY((paper, random) -> {
        Set<String> agencies = new LinkedHashSet<>();
        paper.leaf().cells().filter(ink -> ink.is(Ink.Role.SCORE)).forEach(ink -> agencies.add(ink.owner()));
        if (agencies.size() > 1 || !ColumnHabit.delete(paper, Ink.Role.AGENCY, "agency")) {
            return false;
        }
        String agency = agencies.iterator().next();
        paper.leaf()
                .insert(
                        0,
                        Part.ABOVE,
                        Ink.text(any(random, "หน่วยงาน: ", "ผลการประเมินของ ", "ชื่อหน่วยงาน : ", "") + agency));
        return true;
    });

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final BiPredicate<Paper, Random> how;

    SheetHabit(BiPredicate<Paper, Random> how) {
        this.how = how;
    }

    @Override
    public boolean done(Paper paper, Random random) {
        return how.test(paper, random);
    }

    @Override
    public boolean isRead() {
        return false;
    }

    private static boolean workbook(Paper paper) {
        paper.toFormats();
        return hasSheets(paper);
    }

    private static boolean add(Paper paper, Leaf leaf) {
        paper.toWorkbook();
        return hasSheets(paper) && paper.leaves.add(leaf);
    }

    /** A text that was cut off stays one, and has no second sheet. */
    private static boolean hasSheets(Paper paper) {
        return paper.form != PaperForm.CSV;
    }

    /** A copy of the table with figures that count for nobody. */
    private static Leaf otherFigures(Paper paper, String name) {
        Leaf other = paper.leaf().copy(name);
        other.change(ink -> ink.is(Ink.Role.SCORE) ? ink.kept("50", "50", "") : ink);
        return other;
    }

    private static boolean isOf(Paper paper, String id, Instrument instrument) {
        return Framework.of(paper.year)
                .findSubject(id)
                .filter(subject -> subject.kind() != Subject.Kind.OVERALL)
                .flatMap(Subject::instrument)
                .filter(instrument::equals)
                .isPresent();
    }

    /** The part of a table that is of some subjects. */
    private static Leaf only(Paper paper, Leaf whole, String name, Predicate<String> subjects) {
        Leaf leaf = whole.copy(name);
        if (paper.isOneRowAnItem) {
            String agency = "";
            for (Line line : leaf.data()) {
                agency = line.cell(0).is(Ink.Role.AGENCY) ? line.cell(0).text() : agency;
                fill(paper, line, agency);
            }
            leaf.lines.removeIf(line -> line.part == Part.DATA
                    && line.cells.stream().noneMatch(ink -> ink.is(Ink.Role.SCORE) && subjects.test(ink.subject())));
            return leaf;
        }
        for (int column = leaf.headings().cells.size() - 1; column >= 2; column--) {
            String id = leaf.headings().cell(column).subject();
            boolean isSubject = Framework.of(paper.year).findSubject(id).isPresent();
            if (isSubject && !subjects.test(id)) {
                int at = column;
                leaf.lines.stream()
                        .filter(line -> line.part == Part.HEADING || line.part == Part.DATA)
                        .filter(line -> at < line.cells.size())
                        .forEach(line -> line.cells.remove(at));
            }
        }
        return leaf;
    }

    private static void fill(Paper paper, Line line, String agency) {
        if (!line.has(Ink.Role.AGENCY) && line.cell(0).is(Ink.Role.BLANK)) {
            String year = String.valueOf(paper.year);
            line.set(0, new Ink(Ink.Role.AGENCY, agency, "", agency, Ink.Kind.TEXT, "", ""));
            line.set(1, new Ink(Ink.Role.YEAR, agency, "", year, Ink.Kind.NUMBER, year, ""));
        }
    }
}

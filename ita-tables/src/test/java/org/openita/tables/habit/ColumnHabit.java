package org.openita.tables.habit;

import static org.openita.tables.habit.Ink.number;
import static org.openita.tables.habit.Ink.text;
import static org.openita.tables.habit.RowHabit.any;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.openita.tables.habit.Leaf.Line;
import org.openita.tables.habit.Leaf.Part;

/** What people do with columns. */
enum ColumnHabit implements Habit {
    COLUMNS_SWAPPED((paper, random) -> {
        Leaf leaf = paper.leaf();
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < leaf.width(); column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        return put(leaf, order);
    }),
    COLUMNS_BLANK_BETWEEN((paper, random) -> insert(paper, random, "", line -> Ink.BLANK)),
    RUNNING_NUMBERS((paper, random) -> {
        AtomicInteger next = new AtomicInteger();
        paper.leaf()
                .insertColumn(
                        0,
                        text(any(random, "ที่", "ลำดับ", "ลำดับที่", "No.", "#")),
                        line -> number(String.valueOf(next.incrementAndGet())));
        return true;
    }),
    RANKS((paper, random) -> {
        paper.leaf()
                .insertColumn(
                        0,
                        text(any(random, "อันดับ", "อันดับที่", "Rank")),
                        line -> number(String.valueOf(1 + random.nextInt(10))));
        return true;
    }),
    CODES((paper, random) -> {
        paper.leaf()
                .insertColumn(
                        0,
                        text("รหัส"),
                        line -> line.has(Ink.Role.AGENCY)
                                ? text("0" + (5510700 + Math.abs(owner(line).hashCode() % 100)))
                                : Ink.BLANK);
        return true;
    }),
    PROVINCES(
            (paper, random) -> insert(paper, random, any(random, "จังหวัด", "อำเภอ", "ประเภท"), line -> text("ลำพูน"))),
    DATES((paper, random) ->
            insert(paper, random, any(random, "วันที่ส่ง", "วันที่ประเมิน", "ประทับเวลา"), line -> text("12/9/2568"))),
    TELEPHONES((paper, random) ->
            insert(paper, random, any(random, "โทรศัพท์", "โทร.", "เบอร์ติดต่อ"), line -> text("0-5309-2567"))),
    REMARKS((paper, random) -> insert(paper, random, any(random, "หมายเหตุ", "ผู้ประสานงาน"), line -> text("95 ราย"))),
    LEVELS((paper, random) ->
            insert(paper, random, any(random, "ระดับ", "ผลการประเมิน", "สถานะ"), line -> text("ผ่าน"))),
    LAST_YEAR((paper, random) -> beside(paper, random, " ปี " + (paper.year - 1))),
    LAST_FISCAL_YEAR((paper, random) -> beside(paper, random, " (ปีงบประมาณ พ.ศ. " + (paper.year - 1) + ")")),
    TARGETS((paper, random) -> beside(paper, random, any(random, " เป้าหมาย", " (เป้าหมาย)", " target"))),
    DIFFERENCES((paper, random) -> beside(paper, random, any(random, " ผลต่าง", " +/-", " เพิ่ม/ลด", " เปลี่ยนแปลง"))),
    DEVIATIONS((paper, random) -> beside(paper, random, any(random, " S.D.", " SD", " ส่วนเบี่ยงเบนมาตรฐาน"))),
    MEANS_OF_PROVINCE(
            (paper, random) -> beside(paper, random, any(random, " ค่าเฉลี่ยจังหวัด", " ค่าเฉลี่ยประเทศ", " เฉลี่ย"))) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    RANK_OF_SUBJECT((paper, random) -> beside(paper, random, any(random, " อันดับ", " ลำดับ", " (อันดับ)"))),
    LEVEL_OF_SUBJECT((paper, random) -> beside(paper, random, any(random, " ระดับ", " (ระดับ)"))),
    COUNT_OF_SUBJECT((paper, random) -> beside(paper, random, any(random, " จำนวนผู้ตอบ (คน)", " N", " จำนวน"))) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    UNNAMED_FIGURES((paper, random) -> insert(paper, random, "", line -> number("88.88"))),
    FULL_MARKS((paper, random) ->
            insert(paper, random, any(random, "คะแนนเต็ม", "น้ำหนัก", "เต็ม 100"), line -> number("100"))),
    OTHER_SCORES((paper, random) -> insert(
            paper,
            random,
            any(random, "คะแนนประเมินตนเอง", "คะแนนปีก่อน", "ค่าเป้าหมาย", "คะแนนก่อนอุทธรณ์"),
            line -> number("77.77"))),
    SCORES_OF_WHAT((paper, random) ->
            insert(paper, random, any(random, "คะแนน 2", "ผลรวม", "รวม", "เฉลี่ย"), line -> number("66.66"))) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    COLUMN_TWICE((paper, random) -> {
        Leaf leaf = paper.leaf();
        int column = anyScores(leaf, random);
        leaf.insertColumn(column + 1, leaf.headings().cell(column), line -> line.cell(column));
        return true;
    }) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    COLUMNS_HIDDEN((paper, random) -> {
        paper.leaf().hiddenColumns.add(random.nextInt(paper.leaf().width()));
        paper.toFormats();
        return true;
    }),
    YEAR_FIRST((paper, random) -> {
        List<Integer> years = paper.leaf().columns(Ink.Role.YEAR);
        List<Integer> order = new ArrayList<>(years);
        for (int column = 0; column < paper.leaf().width(); column++) {
            if (!years.contains(column)) {
                order.add(column);
            }
        }
        return !years.isEmpty() && put(paper.leaf(), order);
    }),
    YEAR_DELETED((paper, random) -> delete(paper, Ink.Role.YEAR, "year")) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    AGENCY_DELETED((paper, random) -> delete(paper, Ink.Role.AGENCY, "agency")) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    YEAR_WITH_WORDS((paper, random) -> paper.change(
            ink -> ink.is(Ink.Role.YEAR),
            ink -> ink.typed(any(random, "พ.ศ. ", "ปี ", "ปีงบประมาณ ", "FY") + paper.year))),
    YEAR_IN_CHRISTIAN_ERA((paper, random) -> paper.change(
            ink -> ink.is(Ink.Role.YEAR),
            ink -> ink.kept(String.valueOf(paper.year - 543), String.valueOf(paper.year - 543), ""))) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    YEAR_SHORT((paper, random) -> paper.change(
            ink -> ink.is(Ink.Role.YEAR),
            ink -> ink.kept(String.valueOf(paper.year - 2500), String.valueOf(paper.year - 2500), ""))) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    NEXT_YEAR((paper, random) ->
            paper.change(ink -> ink.is(Ink.Role.YEAR) && random.nextInt(4) == 0, ink -> ink.kept("", "", ""))) {
        @Override
        public boolean isRead() {
            return false;
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final BiPredicate<Paper, Random> how;

    ColumnHabit(BiPredicate<Paper, Random> how) {
        this.how = how;
    }

    @Override
    public boolean done(Paper paper, Random random) {
        return how.test(paper, random);
    }

    /** Takes a column out. */
    static boolean delete(Paper paper, Ink.Role role, String heading) {
        boolean isDone = false;
        if (paper.isYearDisputed && heading.equals("year")) {
            return false;
        }
        for (Leaf leaf : paper.leaves) {
            int width = leaf.headings().cells.size();
            for (int column = width - 1; column >= 0; column--) {
                if (leaf.headings().cell(column).subject().equals(heading)) {
                    int at = column;
                    leaf.lines.stream()
                            .filter(line -> line.part == Part.HEADING || line.part == Part.DATA)
                            .filter(line -> at < line.cells.size())
                            .forEach(line -> line.cells.remove(at));
                    isDone = true;
                }
            }
        }
        return isDone;
    }

    private static String owner(Line line) {
        return line.cells.stream()
                .map(Ink::owner)
                .filter(owner -> !owner.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean insert(Paper paper, Random random, String heading, Function<Line, Ink> cell) {
        Leaf leaf = paper.leaf();
        int width = leaf.headings().cells.size();
        if (width > 0) {
            leaf.insertColumn(1 + random.nextInt(width), text(heading), cell);
        }
        return width > 0;
    }

    private static int anyScores(Leaf leaf, Random random) {
        List<Integer> scores = leaf.columns(Ink.Role.SCORE);
        return scores.get(random.nextInt(scores.size()));
    }

    /** Another figure of a subject beside its score. */
    private static boolean beside(Paper paper, Random random, String more) {
        Leaf leaf = paper.leaf();
        int column = anyScores(leaf, random);
        String heading = leaf.headings().cell(column).text() + more;
        leaf.insertColumn(column + random.nextInt(2), text(heading), line -> number("55.55"));
        return true;
    }

    private static boolean put(Leaf leaf, List<Integer> order) {
        for (Line line : leaf.lines) {
            if (line.part == Part.HEADING || line.part == Part.DATA) {
                boolean isShort = line.cells.size() < order.size();
                List<Ink> cells = new ArrayList<>(order.stream().map(line::cell).toList());
                while (isShort && cells.get(cells.size() - 1).is(Ink.Role.BLANK)) {
                    cells.remove(cells.size() - 1);
                }
                line.cells.clear();
                line.cells.addAll(cells);
            }
        }
        return true;
    }
}

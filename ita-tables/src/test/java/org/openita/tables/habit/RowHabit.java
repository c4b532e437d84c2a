package org.openita.tables.habit;

import static org.openita.tables.habit.Ink.number;
import static org.openita.tables.habit.Ink.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.openita.tables.habit.Leaf.Line;
import org.openita.tables.habit.Leaf.Part;

/** What people do with rows. */
enum RowHabit implements Habit {
    TITLE_ABOVE((paper, random) -> above(paper, "ผลการประเมินคุณธรรมและความโปร่งใสของหน่วยงานภาครัฐ (ITA)")),
    TITLE_WITH_YEAR((paper, random) -> above(paper, "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. " + paper.year)),
    TITLE_WITH_TELEPHONE((paper, random) -> above(paper, "ที่ ลพ 72001/ว 2566 โทร. 0 5309 2565 ต่อ 2564")),
    TITLE_WITH_DATE((paper, random) -> above(paper, "ข้อมูล ณ วันที่ 15 สิงหาคม 2568 เวลา 10.30 น.")),
    TITLE_WITH_PLAN((paper, random) -> above(paper, "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2561 - 2565")),
    TITLE_MERGED((paper, random) -> {
        above(paper, "รายงานผลการประเมิน");
        Line title = paper.leaf().lines.get(0);
        for (int column = 1; column < paper.leaf().width(); column++) {
            title.set(column, Ink.LEFT);
        }
        paper.toWorkbook();
        return true;
    }),
    YEAR_IN_TITLE_ONLY((paper, random) -> {
        above(paper, "ผลการประเมิน ITA ปีงบประมาณ " + paper.year);
        return ColumnHabit.delete(paper, Ink.Role.YEAR, "year");
    }),
    YEAR_LABELLED_ABOVE((paper, random) -> {
        paper.leaf().insert(0, Part.ABOVE, text("ปีงบประมาณ"), number(String.valueOf(paper.year)));
        return ColumnHabit.delete(paper, Ink.Role.YEAR, "year");
    }),
    OTHER_YEAR_IN_TITLE((paper, random) ->
            paper.dispute() && above(paper, "ผลการประเมิน ITA ประจำปีงบประมาณ " + (paper.year - 1))) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    BLANK_ABOVE((paper, random) -> {
        paper.leaf().insert(0, Part.ABOVE);
        return true;
    }),
    NOTES_BELOW((paper, random) -> {
        below(paper, text("หมายเหตุ : ข้อมูลจากระบบ ITAS ณ วันที่ 10 ก.ย. 2568"));
        return below(paper, text("ที่มา: สำนักงาน ป.ป.ช."));
    }),
    NOTE_WITH_FIGURES(
            (paper, random) -> below(paper, text("* หน่วยงานที่ได้ต่ำกว่า 85.00 คะแนน จำนวน 3 แห่ง จาก 95 แห่ง"))),
    SIGNATURE_BELOW((paper, random) -> {
        below(paper);
        below(paper, Ink.BLANK, Ink.BLANK, text("ลงชื่อ ........................ ผู้รายงาน"));
        below(paper, Ink.BLANK, Ink.BLANK, text("(นายสมมติ ตัวอย่าง)"));
        below(paper, Ink.BLANK, Ink.BLANK, text("ตำแหน่ง นักวิเคราะห์นโยบายและแผน"));
        return below(paper, Ink.BLANK, Ink.BLANK, text("วันที่ 12/9/2568"));
    }),
    AVERAGE_ROW((paper, random) ->
            summary(paper, any(random, "ค่าเฉลี่ย", "เฉลี่ย", "คะแนนเฉลี่ย", "Average", "ค่าเฉลี่ยทั้งจังหวัด"))),
    TOTAL_ROW(
            (paper, random) -> summary(paper, any(random, "รวม", "รวมทั้งสิ้น", "Total", "รวมทั้งหมด", "รวม 2 แห่ง"))),
    EXTREMES_BELOW((paper, random) -> {
        boolean isDone = summary(paper, "คะแนนสูงสุด");
        return isDone && summary(paper, "คะแนนต่ำสุด") && summary(paper, "S.D.");
    }),
    DISTRICT_MEANS((paper, random) -> summary(paper, any(random, "ภาพรวมจังหวัด", "ภาพรวมอำเภอ", "ค่าเฉลี่ยประเทศ"))),
    TARGET_ROW(
            (paper, random) -> summary(paper, any(random, "ค่าเป้าหมาย", "เป้าหมาย", "คะแนนเต็ม", "น้ำหนัก", "เกณฑ์"))),
    RANK_ROW((paper, random) -> summary(paper, any(random, "อันดับ", "จำนวนผู้ตอบ", "ผลต่างจากปีก่อน"))),
    BLANK_ROWS_BETWEEN((paper, random) -> {
        for (int row = paper.leaf().afterData() - 1; row > paper.leaf().firstOfData(); row--) {
            if (random.nextBoolean()) {
                paper.leaf().insert(row, Part.BETWEEN);
            }
        }
        return true;
    }),
    HEADINGS_REPEATED((paper, random) -> {
        Leaf leaf = paper.leaf();
        int row = between(leaf, random);
        Line copy = leaf.headings().copy();
        leaf.lines.add(row, new Line(Part.BETWEEN, copy.cells));
        return true;
    }),
    PAGE_NUMBERS((paper, random) -> {
        Leaf leaf = paper.leaf();
        leaf.insert(
                between(leaf, random),
                Part.BETWEEN,
                text(any(random, "หน้า 1/2", "- 2 -", "หน้าที่ 2", "2/5", "Page 2 of 5")));
        return true;
    }),
    COLUMNS_NUMBERED((paper, random) -> {
        Leaf leaf = paper.leaf();
        boolean isInBrackets = random.nextBoolean();
        List<Ink> numbers = new ArrayList<>();
        for (int column = 1; column <= leaf.width(); column++) {
            numbers.add(isInBrackets ? text("(" + column + ")") : number(String.valueOf(column)));
        }
        leaf.lines.add(leaf.firstOfData(), new Line(Part.BETWEEN, numbers));
        return true;
    }),
    GROUP_TITLES((paper, random) -> {
        Leaf leaf = paper.leaf();
        String title = paper.isOneRowAnItem ? "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสีย" : "อำเภอตัวอย่าง";
        leaf.insert(between(leaf, random), Part.BETWEEN, text(title));
        return true;
    }),
    ROWS_SORTED((paper, random) -> order(paper, Comparator.comparing(line -> line.cells.toString()))),
    ROWS_REVERSED((paper, random) ->
            order(paper, Comparator.comparing((Line line) -> -paper.leaf().lines.indexOf(line)))),
    ROWS_SHUFFLED((paper, random) -> {
        Leaf leaf = paper.leaf();
        if (isOnce(paper)) {
            return false;
        }
        List<Line> data = new ArrayList<>(leaf.data());
        Collections.shuffle(data, random);
        return put(leaf, data);
    }),
    ROWS_HIDDEN((paper, random) -> {
        paper.leaf().data().forEach(line -> line.isHidden = random.nextInt(3) == 0);
        paper.toWorkbook();
        return true;
    }),
    ROW_TWICE((paper, random) -> {
        Leaf leaf = paper.leaf();
        int row = leaf.lines.indexOf(leaf.data().get(random.nextInt(leaf.data().size())));
        leaf.lines.add(row, leaf.lines.get(row).copy());
        return true;
    }) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    ROW_TWICE_AND_CHANGED((paper, random) -> {
        Leaf leaf = paper.leaf();
        List<Line> data = leaf.data();
        Line line = data.get(random.nextInt(data.size())).copy();
        int column = line.cells.size() - 1;
        Ink ink = line.cell(column);
        boolean isWhole = ink.is(Ink.Role.SCORE) && line.has(Ink.Role.AGENCY);
        if (isWhole) {
            String other = ink.text().equals("100") ? "0" : "100";
            line.set(column, ink.kept(other, other, ""));
            paper.truth.allow(paper.key(ink.owner()), ink.subject(), other);
            leaf.lines.add(leaf.afterData(), line);
        }
        return isWhole;
    }) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    AGENCY_ONCE((paper, random) -> {
        if (!paper.isOneRowAnItem) {
            return false;
        }
        String before = "";
        for (Line line : paper.leaf().data()) {
            boolean isSame =
                    line.cell(0).is(Ink.Role.AGENCY) && line.cell(0).text().equals(before);
            before = line.cell(0).is(Ink.Role.AGENCY) ? line.cell(0).text() : before;
            if (isSame) {
                line.set(0, Ink.BLANK);
                line.set(1, Ink.BLANK);
            }
        }
        return true;
    }),
    AGENCY_MERGED((paper, random) -> {
        if (!paper.isOneRowAnItem || !AGENCY_ONCE.done(paper, random)) {
            return false;
        }
        Part above = Part.HEADING;
        for (Line line : paper.leaf().lines) {
            boolean isBelowData = above == Part.DATA && line.part == Part.DATA;
            if (isBelowData && line.cell(0).is(Ink.Role.BLANK)) {
                line.set(0, Ink.UP);
                line.set(1, Ink.UP);
            }
            above = line.part;
        }
        paper.toWorkbook();
        return true;
    }),
    SCORES_MISSING((paper, random) -> paper.change(ink -> ink.is(Ink.Role.SCORE) && random.nextInt(6) == 0, ink -> {
        paper.truth.forget(paper.key(ink.owner()), ink.subject());
        return ink.typed(any(random, "", "-", "–", "N/A"));
    }));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final BiPredicate<Paper, Random> how;

    RowHabit(BiPredicate<Paper, Random> how) {
        this.how = how;
    }

    @Override
    public boolean done(Paper paper, Random random) {
        return how.test(paper, random);
    }

    static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static boolean above(Paper paper, String title) {
        paper.leaf().insert(0, Part.ABOVE, text(title));
        return true;
    }

    private static boolean below(Paper paper, Ink... cells) {
        Leaf leaf = paper.leaf();
        leaf.lines.add(new Line(Part.BELOW, List.of(cells)));
        return true;
    }

    /** A row of another figure for each column of scores, named in the column of agencies or items. */
    private static boolean summary(Paper paper, String name) {
        Leaf leaf = paper.leaf();
        List<Integer> names = leaf.columns(paper.isOneRowAnItem ? Ink.Role.ITEM : Ink.Role.AGENCY);
        if (names.isEmpty()) {
            return false;
        }
        Line line = new Line(Part.BELOW, List.of());
        line.set(names.get(0), text(name));
        leaf.columns(Ink.Role.SCORE).forEach(column -> line.set(column, number(mean(leaf, column))));
        leaf.lines.add(
                leaf.afterData()
                        + (int) leaf.lines.stream()
                                .filter(each -> each.part == Part.BELOW)
                                .count(),
                line);
        return true;
    }

    private static String mean(Leaf leaf, int column) {
        List<BigDecimal> numbers = leaf.data().stream()
                .map(line -> line.cell(column))
                .filter(ink -> ink.isNumber() && ink.stored().matches("[0-9.]+"))
                .map(ink -> new BigDecimal(ink.stored()))
                .toList();
        return numbers.isEmpty()
                ? "0"
                : numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static int between(Leaf leaf, Random random) {
        int first = leaf.firstOfData();
        int row = first + random.nextInt(Math.max(1, leaf.afterData() - first));
        while (row < leaf.lines.size() && leaf.lines.get(row).has(Ink.Role.UP)) {
            row++; // not within merged cells
        }
        return row;
    }

    private static boolean isOnce(Paper paper) {
        return paper.leaf().data().stream().anyMatch(line -> !line.has(Ink.Role.AGENCY));
    }

    private static boolean order(Paper paper, Comparator<Line> by) {
        if (isOnce(paper)) {
            return false;
        }
        return put(paper.leaf(), paper.leaf().data().stream().sorted(by).toList());
    }

    private static boolean put(Leaf leaf, List<Line> ordered) {
        int next = 0;
        for (int row = 0; row < leaf.lines.size(); row++) {
            if (leaf.lines.get(row).part == Part.DATA) {
                leaf.lines.set(row, ordered.get(next++));
            }
        }
        return true;
    }
}

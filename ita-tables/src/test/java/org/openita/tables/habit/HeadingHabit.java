package org.openita.tables.habit;

import static org.openita.tables.habit.RowHabit.any;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.tables.habit.Leaf.Line;
import org.openita.tables.habit.Leaf.Part;

/** How people head columns: agency, year, item and score in other words, headings lost, or in two rows. */
enum HeadingHabit implements Habit {
    AGENCY_OTHERWISE(
            false,
            (paper, random) -> field(
                    paper,
                    "agency",
                    any(
                            random,
                            "ชื่อหน่วยงาน",
                            "อปท.",
                            "ชื่อ อปท.",
                            "รายชื่อหน่วยงาน",
                            "หน่วยงานภาครัฐ",
                            "ชื่อ\nหน่วยงาน",
                            "หน่วยงาน (อปท.)",
                            "Name"))),
    YEAR_OTHERWISE(
            false,
            (paper, random) -> field(
                    paper,
                    "year",
                    any(
                            random,
                            "ปี",
                            "ปี พ.ศ.",
                            "ปีงบฯ",
                            "ปี\nงบประมาณ",
                            "พ.ศ.",
                            "FY",
                            "ปีประเมิน",
                            "ปีงบประมาณที่ประเมิน"))),
    SCORE_OTHERWISE(
            false,
            (paper, random) -> field(
                    paper,
                    "score",
                    any(
                            random,
                            "คะแนน (100)",
                            "ผลคะแนน",
                            "ค่าคะแนน",
                            "คะแนนที่ได้ (ร้อยละ)",
                            "คะแนนเฉลี่ย",
                            "score (%)",
                            "คะแนน " + paper.year,
                            "คะแนนปี " + paper.year,
                            "ผลการประเมิน",
                            "ผลการประเมิน (คะแนน)",
                            "คะแนนเต็ม 100"))),
    SCORE_OF_OTHER_YEAR(
            false,
            (paper, random) -> paper.dispute()
                    && field(paper, "score", any(random, "คะแนน ", "คะแนนปี ", "คะแนนปีงบประมาณ ") + (paper.year - 1))),
    ITEM_OTHERWISE(
            false,
            (paper, random) -> field(
                    paper,
                    "item",
                    any(
                            random,
                            "ข้อที่",
                            "รายการ",
                            "ข้อคำถาม",
                            "ตัวชี้วัด",
                            "ประเด็น",
                            "ข้อ/ตัวชี้วัด",
                            "ตัวชี้วัด/ข้อคำถาม",
                            "รายละเอียด"))),
    HEADING_LOST(false, (paper, random) -> {
        Line headings = paper.leaf().headings();
        int column = random.nextInt(headings.cells.size() + 1);
        boolean isLost = column < headings.cells.size()
                && !(paper.isYearDisputed && headings.cell(column).subject().equals("year"));
        if (isLost) {
            headings.set(column, Ink.BLANK);
        }
        return isLost;
    }),
    HEADINGS_LOST(false, (paper, random) -> {
        paper.leaf().lines.removeIf(line -> line.part == Part.HEADING);
        paper.leaf().lines.add(0, new Line(Part.HEADING, List.of()));
        return true;
    }),
    NUMBERS_OF_YEAR_IN_HEADINGS(
            false,
            (paper, random) -> NameHabit.named(
                    paper,
                    random,
                    ink -> ink.text() + any(random, " (" + paper.year + ")", " ปี " + paper.year, " " + paper.year))),
    TWO_ROWS_OF_HEADINGS(false, (paper, random) -> {
        if (paper.isOneRowAnItem) {
            return false;
        }
        Leaf leaf = paper.leaf();
        Line below = leaf.headings();
        List<Ink> above = new ArrayList<>();
        for (Ink ink : below.cells) {
            Optional<String> group = Framework.of(paper.year)
                    .findSubject(ink.subject())
                    .filter(subject ->
                            subject.kind() != Subject.Kind.OVERALL && subject.kind() != Subject.Kind.INSTRUMENT)
                    .flatMap(Subject::instrument)
                    .map(instrument -> instrument.id());
            above.add(group.map(name -> !above.isEmpty() && isOf(above, name) ? Ink.LEFT : Ink.text(name))
                    .orElse(Ink.BLANK));
        }
        leaf.lines.add(leaf.lines.indexOf(below), new Line(Part.ABOVE, above));
        paper.toWorkbook();
        return true;
    }),
    FIELDS_ABOVE_ITEMS(false, (paper, random) -> {
        if (paper.isOneRowAnItem) {
            return false;
        }
        Leaf leaf = paper.leaf();
        Line headings = leaf.headings();
        Line above = new Line(Part.ABOVE, List.of());
        for (int column = 0; column < headings.cells.size(); column++) {
            Ink ink = headings.cell(column);
            boolean isField = ink.subject().equals("agency") || ink.subject().equals("year");
            above.set(column, isField ? ink : above.has(Ink.Role.OTHER) ? Ink.LEFT : Ink.text("คะแนนรายข้อ"));
            headings.set(column, isField ? Ink.UP : ink);
        }
        leaf.lines.add(leaf.lines.indexOf(headings), above);
        paper.toWorkbook();
        return true;
    });

    private final boolean isRead;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final BiPredicate<Paper, Random> how;

    HeadingHabit(boolean isRead, BiPredicate<Paper, Random> how) {
        this.isRead = isRead;
        this.how = how;
    }

    @Override
    public boolean done(Paper paper, Random random) {
        return how.test(paper, random);
    }

    @Override
    public boolean isRead() {
        return isRead;
    }

    private static boolean isOf(List<Ink> above, String group) {
        for (int column = above.size() - 1; column >= 0; column--) {
            if (!above.get(column).is(Ink.Role.LEFT)) {
                return above.get(column).text().equals(group);
            }
        }
        return false;
    }

    private static boolean field(Paper paper, String field, String text) {
        if (text.contains("\n")) {
            paper.toWorkbook();
        }
        return paper.change(ink -> ink.is(Ink.Role.HEADING) && ink.subject().equals(field), ink -> ink.typed(text));
    }
}

package org.openita.tables.habit;

import static org.openita.tables.habit.RowHabit.any;

import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;

/** How people spell what was scored, in headings or in the cells of items. */
enum NameHabit implements Habit {
    THAI_DIGITS(true, (paper, random) -> named(paper, random, ink -> NumberHabit.thai(ink.text()))),
    UPPER_CASE(true, (paper, random) -> named(paper, random, ink -> ink.text().toUpperCase(java.util.Locale.ROOT))),
    LETTER_APART(
            true,
            (paper, random) -> items(
                    paper, random, (id, by) -> id.replaceFirst("^([a-z])", "$1" + any(by, " ", ".", "-", "_", ". ")))),
    ZERO_BEFORE(
            true,
            (paper, random) -> items(paper, random, (id, by) -> id.replaceFirst("^([a-z])([0-9])(?![0-9])", "$10$2"))),
    WORD_BEFORE(
            true,
            (paper, random) ->
                    items(paper, random, (id, by) -> any(by, "ข้อ ", "ข้อที่ ", "ข้อคำถาม ", "คะแนน ", "item ") + id)),
    WORD_AFTER(
            true,
            (paper, random) -> named(
                    paper,
                    random,
                    ink -> ink.text() + any(random, " (คะแนน)", " คะแนน", " (%)", " (ร้อยละ)", " (100)"))),
    QUESTION_AFTER(
            true,
            (paper, random) -> items(
                    paper,
                    random,
                    (id, by) -> id + any(by, " ", ". ", ": ", ") ")
                            + "เจ้าหน้าที่ปฏิบัติงานต่อผู้มาติดต่อเป็นไปตามขั้นตอน")),
    IN_BRACKETS(
            false,
            (paper, random) -> items(
                    paper,
                    random,
                    (id, by) -> any(
                            by, "(" + id + ")", "[" + id + "]", "เจ้าหน้าที่ปฏิบัติงานอย่างเท่าเทียม (" + id + ")"))),
    COLON_AFTER(true, (paper, random) -> named(paper, random, ink -> ink.text() + any(random, ":", " :", "*"))),
    LINE_BREAKS(true, (paper, random) -> {
        paper.toWorkbook();
        return paper.change(
                ink -> isNamed(ink) && ink.text().contains(" ") && random.nextBoolean(),
                ink -> ink.typed(ink.text().replaceFirst(" ", "\n")));
    }),
    ZERO_WIDTH(
            true,
            (paper, random) -> paper.change(
                    NameHabit::isNamed,
                    ink -> random.nextInt(3) == 0
                            ? ink.typed(inserted(ink.text(), random, any(random, "\u200B", "\uFEFF", "\u00AD")))
                            : ink)),
    NO_BREAK_SPACES(
            true,
            (paper, random) -> paper.change(
                    ink -> isNamed(ink) && random.nextInt(3) == 0,
                    ink -> ink.typed("\u00A0" + ink.text().replace(' ', '\u00A0') + " "))),
    MARKS_TURNED(
            true,
            (paper, random) -> paper.change(
                    ink -> isNamed(ink) && ink.text().contains("ัว"),
                    ink -> ink.typed(ink.text().replace("ี้", "้ี").replace("แ", "เเ")))),
    INDICATORS_BY_NAME(
            false,
            (paper, random) -> of(
                    paper,
                    Subject.Kind.INDICATOR,
                    random,
                    (subject, by) -> any(
                                    by,
                                    "",
                                    "1) ".replace("1", subject.id()),
                                    subject.id() + ". ",
                                    "ตัวชี้วัดที่ " + subject.id() + " ",
                                    "ตัวชี้วัดที่ " + subject.id() + " : ",
                                    "ตชว. " + subject.id() + " ")
                            + subject.name().th())),
    INDICATORS_SHORT(
            true,
            (paper, random) -> of(
                    paper,
                    Subject.Kind.INDICATOR,
                    random,
                    (subject, by) -> any(by, "ตัวชี้วัด", "ตชว.", "Indicator ", "ตัวชี้วัดที่") + subject.id())),
    INDICATORS_AS_NUMBERS(
            false,
            (paper, random) -> of(
                    paper, Subject.Kind.INDICATOR, random, (subject, by) -> any(by, "", "(", "ที่ ") + subject.id())),
    INDICATORS_OF_OTHER_NAME(
            false,
            (paper, random) -> of(paper, Subject.Kind.INDICATOR, random, (subject, by) -> {
                List<Subject> all = Framework.of(paper.year).subjects(Subject.Kind.INDICATOR);
                Subject other = all.get((all.indexOf(subject) + 1) % all.size());
                return "ตัวชี้วัดที่ " + subject.id() + " " + other.name().th();
            })),
    INDICATORS_OF_OTHER_YEARS(
            false,
            (paper, random) -> of(paper, Subject.Kind.INDICATOR, random, (subject, by) -> {
                int year = 2562 + by.nextInt(8);
                return Framework.of(year).subject(subject.id()).name().th();
            })),
    INSTRUMENTS_OTHERWISE(
            false,
            (paper, random) -> of(
                    paper,
                    Subject.Kind.INSTRUMENT,
                    random,
                    (subject, by) -> any(
                            by,
                            subject.name().th(),
                            "คะแนน " + subject.id(),
                            "แบบวัด " + subject.id(),
                            subject.id() + " (" + subject.name().th() + ")",
                            subject.name().th() + " (" + subject.id() + ")",
                            "ผลคะแนน " + subject.id(),
                            "ผล " + subject.id()))),
    INSTRUMENTS_WITH_WEIGHT(
            false,
            (paper, random) -> of(paper, Subject.Kind.INSTRUMENT, random, (subject, by) -> {
                String weight = subject.instrument()
                        .orElseThrow()
                        .weight()
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString();
                return subject.id()
                        + any(
                                by,
                                " (" + weight + ")",
                                " (" + weight + "%)",
                                " " + weight + "%",
                                " (ร้อยละ " + weight + ")",
                                " x " + weight + "%",
                                " น้ำหนัก " + weight);
            })),
    PARTS_OTHERWISE(
            false,
            (paper, random) -> of(paper, Subject.Kind.PART, random, (subject, by) -> {
                String whole = subject.instrument().orElseThrow().id();
                String number = subject.id().replace(whole, "");
                return whole + any(by, " ส่วนที่ ", " part ", " (ส่วนที่ ", " Part") + number;
            })),
    ITEMS_IN_PARTS_OTHERWISE(
            false,
            (paper, random) -> paper.change(
                    ink -> isNamed(ink) && ink.subject().contains(".part"),
                    ink -> ink.typed(ink.subject()
                            .replaceFirst(
                                    "\\.part([0-9])",
                                    any(
                                            random,
                                            " ส่วนที่ $1",
                                            " (ส่วนที่ $1)",
                                            "_part$1",
                                            " Part $1",
                                            ".$1",
                                            "-$1",
                                            " p$1",
                                            " (ส่วน $1) มาตรฐาน",
                                            " EIT$1"))))),
    OVERALL_OTHERWISE(
            false,
            (paper, random) -> of(
                    paper,
                    Subject.Kind.OVERALL,
                    random,
                    (subject, by) -> any(
                            by,
                            "คะแนนรวม ITA",
                            "ภาพรวม",
                            "คะแนนรวม (100)",
                            "ผลคะแนน ITA",
                            "คะแนน ITA " + paper.year,
                            "ผลการประเมิน ITA",
                            "คะแนน ITA รวม",
                            "ITA Score",
                            "Total Score",
                            "คะแนนรวมเฉลี่ย",
                            "คะแนนรวมปี " + paper.year,
                            "คะแนนภาพรวมหน่วยงาน",
                            "รวม",
                            "คะแนนเฉลี่ย",
                            "เฉลี่ยรวม",
                            "ผลคะแนนรวม ปีงบประมาณ พ.ศ. " + paper.year))),
    DISCLOSURES_OTHERWISE(
            true,
            (paper, random) -> paper.change(
                    ink -> isNamed(ink) && ink.subject().matches("o[0-9]+"),
                    ink -> ink.typed(any(
                            random,
                            "O" + number(ink),
                            "OIT" + number(ink),
                            "O." + number(ink),
                            "o-" + number(ink),
                            "ข้อ O" + number(ink),
                            "OIT-" + number(ink))))),
    DISCLOSURES_WITH_ZERO(
            false,
            (paper, random) -> paper.change(
                    ink -> isNamed(ink) && ink.subject().matches("o[0-9]+"),
                    ink -> ink.typed(any(random, "๐", "0", "๐0") + number(ink)))),
    LETTERS_ALIKE(
            false,
            (paper, random) -> paper.change(
                    ink -> isNamed(ink) && ink.subject().matches("[io][0-9]+") && random.nextInt(4) == 0,
                    ink -> ink.typed(ink.subject()
                            .replace("i", any(random, "l", "1", "|", "І"))
                            .replace("o", any(random, "0", "О", "๐"))))),
    LETTERS_LOST(
            false,
            (paper, random) -> paper.change(
                    ink -> isNamed(ink) && ink.subject().matches("[ieo][0-9]+"),
                    ink -> ink.typed(any(random, "", "ข้อ ", "ข้อที่ ") + number(ink)))),
    MISSPELT(
            false,
            (paper, random) -> paper.change(
                    ink -> (isNamed(ink) || ink.is(Ink.Role.HEADING))
                            && random.nextInt(4) == 0
                            && ink.text().length() > 1
                            && !(paper.isYearDisputed && ink.subject().equals("year")),
                    ink -> {
                        int at = random.nextInt(ink.text().length());
                        if (Character.isDigit(ink.text().charAt(at))) {
                            return ink; // which would be another item's
                        }
                        return ink.typed(
                                ink.text().substring(0, at) + ink.text().substring(at + 1));
                    }));

    private final boolean isRead;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final BiPredicate<Paper, Random> how;

    NameHabit(boolean isRead, BiPredicate<Paper, Random> how) {
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

    private static String inserted(String text, Random random, String mark) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + mark + text.substring(at);
    }

    private static String number(Ink ink) {
        return ink.subject().substring(1);
    }

    /** Whether a cell names what was scored. */
    private static boolean isNamed(Ink ink) {
        boolean isField = List.of("agency", "year", "item", "score", "").contains(ink.subject());
        return (ink.is(Ink.Role.HEADING) || ink.is(Ink.Role.ITEM)) && !isField;
    }

    static boolean named(Paper paper, Random random, java.util.function.Function<Ink, String> how) {
        int share = 1 + random.nextInt(3);
        return paper.change(NameHabit::isNamed, ink -> random.nextInt(share) == 0 ? ink.typed(how.apply(ink)) : ink);
    }

    private static boolean items(
            Paper paper, Random random, java.util.function.BiFunction<String, Random, String> how) {
        int share = 1 + random.nextInt(3);
        Predicate<Ink> which = ink -> isNamed(ink) && ink.subject().matches("[a-z][0-9].*");
        UnaryOperator<Ink> change = ink -> random.nextInt(share) == 0 ? ink.typed(how.apply(ink.text(), random)) : ink;
        return paper.change(which, change);
    }

    static boolean of(
            Paper paper, Subject.Kind kind, Random random, java.util.function.BiFunction<Subject, Random, String> how) {
        Framework framework = Framework.of(paper.year);
        return paper.change(
                ink -> isNamed(ink) && framework.subject(ink.subject()).kind() == kind,
                ink -> ink.typed(how.apply(framework.subject(ink.subject()), random)));
    }
}

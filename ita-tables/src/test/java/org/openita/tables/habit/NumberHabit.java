package org.openita.tables.habit;

import static org.openita.tables.habit.RowHabit.any;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** How people write numbers. */
enum NumberHabit implements Habit {
    THAI_DIGITS(true, (paper, random) -> some(paper, random, ink -> ink.typed(thai(ink.text())))),
    AS_TEXT(true, (paper, random) -> some(paper, random, ink -> ink.typed(ink.text()))),
    BLANKS_AROUND(true, (paper, random) -> some(paper, random, ink -> ink.typed(" " + ink.text() + "  "))),
    NO_BREAK_SPACES(true, (paper, random) -> some(paper, random, ink -> ink.typed("\u00A0" + ink.text() + "\u00A0"))),
    ZERO_WIDTH(
            true,
            (paper, random) ->
                    some(paper, random, ink -> ink.typed(ink.text() + any(random, "\u200B", "\uFEFF", "\u200E")))),
    APOSTROPHES(false, (paper, random) -> some(paper, random, ink -> ink.typed("'" + ink.text()))),
    WITH_UNIT(
            true,
            (paper, random) ->
                    some(paper, random, ink -> ink.typed(ink.text() + any(random, " คะแนน", "คะแนน", " points")))),
    WITH_PERCENT(true, (paper, random) -> some(paper, random, ink -> ink.typed(ink.text() + any(random, "%", " %")))),
    OF_HUNDRED(
            false,
            (paper, random) ->
                    some(paper, random, ink -> ink.typed(ink.text() + any(random, "/100", " / 100", " จาก 100")))),
    DECIMAL_COMMA(
            false,
            (paper, random) -> some(paper, random, ink -> ink.typed(ink.text().replace('.', ',')))),
    TWO_DECIMALS(
            true,
            (paper, random) -> some(
                    paper,
                    random,
                    ink -> ink.typed(new BigDecimal(ink.text())
                            .setScale(2, RoundingMode.UNNECESSARY)
                            .toPlainString()))),
    THREE_DECIMALS(
            false,
            (paper, random) -> some(paper, random, ink -> {
                String longer = ink.text() + (ink.text().contains(".") ? "4" : ".004");
                return ink.kept(longer, longer, "");
            })),
    POINT_LOST(
            false,
            (paper, random) -> some(
                    paper,
                    random,
                    ink -> ink.text().contains(".") ? ink.typed(ink.text().replace(".", "")) : ink)),
    POINT_APART(
            false,
            (paper, random) -> some(
                    paper, random, ink -> ink.typed(ink.text().replace(".", any(random, " .", ". ", "..", "·", "•"))))),
    MISTYPED(
            false,
            (paper, random) -> some(
                    paper,
                    random,
                    ink -> ink.typed(ink.text().replaceFirst("[0-9]$", any(random, "O", "l", "๐5", "x"))))),
    SIGN(false, (paper, random) -> some(paper, random, ink -> ink.typed(any(random, "+", "=", "≈", "~") + ink.text()))),
    BRACKETS(false, (paper, random) -> some(paper, random, ink -> ink.typed("(" + ink.text() + ")"))),
    STARRED(false, (paper, random) -> some(paper, random, ink -> ink.typed(ink.text() + any(random, "*", " *", "¹")))),
    WITH_LEVEL(
            false,
            (paper, random) -> some(paper, random, ink -> ink.typed(ink.text() + any(random, " (A)", " ผ่าน", " ดี")))),
    TWO_NUMBERS(
            false,
            (paper, random) -> some(
                    paper, random, ink -> ink.typed(ink.text() + any(random, "\n90.00", " 90", "-95", " / 88.20")))),
    SCIENTIFIC(
            false,
            (paper, random) -> some(
                    paper,
                    random,
                    ink -> ink.typed(
                            new BigDecimal(ink.text()).unscaledValue() + "E-" + new BigDecimal(ink.text()).scale()))),
    FORMULAS(
            true,
            (paper, random) -> some(paper, random, ink -> {
                paper.toFormats();
                return ink.isNumber() ? ink.workedOut(true) : ink;
            })),
    FORMULAS_UNCOMPUTED(
            false,
            (paper, random) -> some(paper, random, ink -> {
                paper.toFormats();
                return ink.isNumber() ? ink.workedOut(false) : ink;
            })),
    BINARY_NOISE(
            true,
            (paper, random) -> some(paper, random, ink -> {
                paper.toFormats();
                String noisy = new BigDecimal(ink.text())
                        .add(new BigDecimal("0.00000000000001"))
                        .toPlainString();
                return ink.isNumber() ? ink.kept(noisy, ink.text(), "0.00") : ink;
            })),
    PERCENT_FORMAT(
            true,
            (paper, random) -> whole(paper, ink -> {
                paper.toFormats();
                BigDecimal number = new BigDecimal(ink.text());
                String shown = number.setScale(2, RoundingMode.UNNECESSARY).toPlainString() + "%";
                return ink.isNumber() ? ink.kept(number.movePointLeft(2).toPlainString(), shown, "0.00%") : ink;
            })),
    FRACTIONS_OF_ONE(
            false,
            (paper, random) -> whole(paper, ink -> {
                String fraction = new BigDecimal(ink.text()).movePointLeft(2).toPlainString();
                return ink.kept(fraction, fraction, "");
            })),
    SHOWN_SHORTER(
            true,
            (paper, random) -> some(paper, random, ink -> {
                paper.toFormats();
                String shown = new BigDecimal(ink.text())
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
                boolean isShownSo = ink.isNumber() && paper.form != PaperForm.CSV;
                return isShownSo ? ink.kept(ink.stored(), shown, "0.0") : ink;
            })),
    SHOWN_WITH_UNIT(
            true,
            (paper, random) -> some(paper, random, ink -> {
                paper.toFormats();
                return ink.isNumber() ? ink.kept(ink.stored(), ink.text() + " คะแนน", "0.00\" คะแนน\"") : ink;
            })),
    PASS_WORDS(
            true,
            (paper, random) -> paper.change(
                    ink -> ink.is(Ink.Role.SCORE)
                            && ink.subject().startsWith("o")
                            && Map.of("0", "", "100", "").containsKey(ink.text()),
                    ink -> ink.typed(ink.text().equals("100") ? "ผ่าน" : "ไม่ผ่าน"))) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    TICKS(
            false,
            (paper, random) -> paper.change(
                    ink -> ink.is(Ink.Role.SCORE) && ink.text().matches("0|100"),
                    ink -> ink.typed(
                            ink.text().equals("100")
                                    ? any(random, "✓", "/", "มี", "1", "Yes")
                                    : any(random, "✗", "x", "ไม่มี", "0", "No")))),
    POINTS_OF_WEIGHT(false, (paper, random) -> {
        Map<String, String> weights = Map.of("IIT", "0.3", "EIT", "0.3", "OIT", "0.4");
        boolean isAll = paper.leaves.stream()
                .flatMap(Leaf::cells)
                .filter(ink -> ink.is(Ink.Role.SCORE) && weights.containsKey(ink.subject()))
                .allMatch(NumberHabit::isPlain);
        return isAll
                && paper.change(
                        ink -> ink.is(Ink.Role.SCORE) && ink.isNumber() && weights.containsKey(ink.subject()), ink -> {
                            BigDecimal points =
                                    new BigDecimal(ink.text()).multiply(new BigDecimal(weights.get(ink.subject())));
                            String shown =
                                    points.setScale(2, RoundingMode.HALF_UP).toPlainString();
                            paper.truth.allow(
                                    paper.key(ink.owner()), ink.subject(), scoreOf(shown, weights.get(ink.subject())));
                            return ink.kept(shown, shown, "");
                        });
    }),
    ERRORS(
            false,
            (paper, random) -> some(paper, random, ink -> ink.typed(any(random, "#REF!", "#DIV/0!", "#N/A", "#####"))));

    private final boolean isRead;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final BiPredicate<Paper, Random> how;

    NumberHabit(boolean isRead, BiPredicate<Paper, Random> how) {
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

    static String thai(String text) {
        StringBuilder thai = new StringBuilder();
        text.chars().forEach(each -> thai.append((char) (each >= '0' && each <= '9' ? each - '0' + '๐' : each)));
        return thai.toString();
    }

    private static String scoreOf(String points, String weight) {
        return new BigDecimal(points)
                .divide(new BigDecimal(weight), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static boolean isPlain(Ink ink) {
        return ink.is(Ink.Role.SCORE)
                && ink.isNumber()
                && ink.text().equals(ink.stored())
                && ink.text().matches("[0-9]+([.][0-9]{1,2})?");
    }

    private static boolean some(Paper paper, Random random, java.util.function.UnaryOperator<Ink> how) {
        int share = 1 + random.nextInt(4);
        Predicate<Ink> which = NumberHabit::isPlain;
        return paper.leaves.stream().flatMap(Leaf::cells).anyMatch(which)
                && paper.change(which, ink -> random.nextInt(share) == 0 ? how.apply(ink) : ink);
    }

    private static boolean whole(Paper paper, java.util.function.UnaryOperator<Ink> how) {
        return paper.change(NumberHabit::isPlain, how);
    }
}

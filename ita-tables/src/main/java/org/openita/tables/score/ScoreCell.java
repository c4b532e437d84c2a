package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openita.model.assessment.RawValue;
import org.openita.model.framework.Scale;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.RoundedNumber;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.TypedNumber;

/** Reads what stands in a cell for a score; whether that is one, the reading of results decides. */
final class ScoreCell {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final Pattern WITH_UNIT =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,18})?) ?(?:%|" + HeadingWords.anyOf("unit") + ")");

    private final ProblemLog log;
    private final SheetRemarks remarks;

    ScoreCell(ProblemLog log, SheetRemarks remarks) {
        this.log = log;
        this.remarks = remarks;
    }

    /**
     * The value of a cell; empty if it holds none, or something that cannot be one, which is noted.
     *
     * @param scale on which its item is scored, if it is one
     */
    Optional<RawValue> read(Cell cell, Place place, Supplier<Optional<Scale>> scale) {
        return switch (cell.kind()) {
            case TEXT -> text(cell.text(), place, scale);
            case NUMBER -> number(cell, place);
            case DATE -> {
                log.add(TEXTS.problem(place, "cell-is-a-date", CodeCell.date(cell)));
                yield Optional.empty();
            }
            case ERROR -> {
                log.add(TEXTS.problem(place, "formula-failed", cell.text()));
                yield Optional.empty();
            }
            case UNCOMPUTED -> {
                log.add(TEXTS.problem(place, "formula-not-computed"));
                yield Optional.empty();
            }
        };
    }

    /** Whether a text is a number and the unit of scores. */
    static boolean isWithUnit(String text) {
        return WITH_UNIT.matcher(ThaiText.key(text)).matches();
    }

    private Optional<RawValue> number(Cell cell, Place place) {
        if (!cell.stored().isEmpty()) {
            remarks.rounded(place, cell.stored(), cell.text());
        }
        return Optional.of(RawValue.number(new BigDecimal(cell.text()), cell.text()));
    }

    private Optional<RawValue> text(String text, Place place, Supplier<Optional<Scale>> scale) {
        TypedNumber typed = TypedNumber.of(text);
        if (typed instanceof TypedNumber.Value number) {
            return number(number.value(), ThaiText.key(text), place);
        }
        if (typed instanceof TypedNumber.DecimalComma comma) {
            log.add(TEXTS.problem(place, "decimal-comma", text, comma.withPoint()));
            return Optional.empty();
        }
        return typed instanceof TypedNumber.Blank ? Optional.empty() : word(text, place, scale);
    }

    private Optional<RawValue> word(String text, Place place, Supplier<Optional<Scale>> scale) {
        if (HeadingWords.is("none", text)) {
            return Optional.empty();
        }
        if (HeadingWords.is("pass", text)) {
            return Optional.of(RawValue.text("pass"));
        }
        if (HeadingWords.is("fail", text)) {
            return Optional.of(RawValue.text("fail"));
        }
        var percent = WITH_UNIT.matcher(ThaiText.key(text));
        if (percent.matches()) {
            return number(new BigDecimal(percent.group(1)), percent.group(1), place);
        }
        Optional<OutOf> outOf = OutOf.in(text);
        if (outOf.isPresent()) {
            return outOf(outOf.get(), text, place);
        }
        log.add(scale.get()
                .filter(Scale::scoredOnce)
                .map(of -> TEXTS.problem(place, of.isPassFail() ? "not-a-verdict" : "not-a-step", text, of.points()))
                .orElseGet(() -> TEXTS.problem(place, "cell-not-a-score", text)));
        return Optional.empty();
    }

    private Optional<RawValue> outOf(OutOf points, String text, Place place) {
        if (points.isExact()) {
            String score = points.score().toPlainString();
            remarks.outOf(place, text, score);
            return Optional.of(RawValue.number(points.score(), score));
        }
        log.add(TEXTS.problem(place, "points-not-exact", text, points.score().toPlainString()));
        return Optional.empty();
    }

    private Optional<RawValue> number(BigDecimal value, String written, Place place) {
        BigDecimal seen = RoundedNumber.typed(value);
        if (seen.compareTo(value) == 0) {
            return Optional.of(RawValue.number(value, written));
        }
        remarks.rounded(place, written, seen.toPlainString());
        return Optional.of(RawValue.number(seen, seen.toPlainString()));
    }
}

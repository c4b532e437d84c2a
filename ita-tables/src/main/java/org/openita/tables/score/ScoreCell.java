package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.model.assessment.RawValue;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.TypedNumber;

/** Reads what stands in a cell for a score; whether that is one, the reading of results decides. */
final class ScoreCell {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,18})?) ?%");

    private final ProblemLog log;

    ScoreCell(ProblemLog log) {
        this.log = log;
    }

    /** The value of a cell; empty if it holds none, or something that cannot be one, which is noted. */
    Optional<RawValue> read(Cell cell, Place place) {
        return switch (cell.kind()) {
            case TEXT -> text(cell.text(), place);
            case NUMBER -> number(new BigDecimal(cell.text()), cell.text());
            case DATE -> {
                log.add(TEXTS.problem(place, "cell-is-a-date"));
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

    private Optional<RawValue> text(String text, Place place) {
        TypedNumber typed = TypedNumber.of(text);
        if (typed instanceof TypedNumber.Value number) {
            return number(number.value(), ThaiText.key(text));
        }
        if (typed instanceof TypedNumber.DecimalComma comma) {
            log.add(TEXTS.problem(place, "decimal-comma", text, comma.withPoint()));
            return Optional.empty();
        }
        return typed instanceof TypedNumber.Blank ? Optional.empty() : word(text, place);
    }

    private Optional<RawValue> word(String text, Place place) {
        if (HeadingWords.is("none", text)) {
            return Optional.empty();
        }
        if (HeadingWords.is("pass", text)) {
            return Optional.of(RawValue.text("pass"));
        }
        if (HeadingWords.is("fail", text)) {
            return Optional.of(RawValue.text("fail"));
        }
        var percent = PERCENT.matcher(ThaiText.key(text));
        if (percent.matches()) {
            return number(new BigDecimal(percent.group(1)), percent.group(1));
        }
        log.add(TEXTS.problem(place, "cell-not-a-score", text));
        return Optional.empty();
    }

    private static Optional<RawValue> number(BigDecimal value, String written) {
        return Optional.of(RawValue.number(value, written));
    }
}

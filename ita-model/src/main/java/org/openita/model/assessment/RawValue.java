package org.openita.model.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNull;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Excerpt;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * Holds what was given for a score or a number of people, before it is checked.
 *
 * <p>Immutable and thread-safe.
 */
public final class RawValue {

    /** Stands for no value: there is no score, or no number is known. */
    public static final RawValue NOTHING =
            new RawValue(Optional.empty(), Optional.empty(), Optional.of(Text.same("null")));

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}([.][0-9]{1,40})?");

    /** Enough to tell any score from one with two decimals. */
    private static final MathContext EXACT = new MathContext(25);

    private final Optional<BigDecimal> number;
    private final Optional<String> written;
    private final Optional<Text> other;

    private RawValue(Optional<BigDecimal> number, Optional<String> written, Optional<Text> other) {
        this.number = number;
        this.written = written;
        this.other = other;
    }

    /** A number and how it was written, which is how problems show it. */
    public static RawValue number(BigDecimal value, String written) {
        return new RawValue(Optional.of(value), Optional.of(written), Optional.empty());
    }

    /** A number as a program holds it; nothing if it is null. What is no number, such as NaN, is none. */
    public static RawValue number(@Nullable Number value) {
        if (value == null) {
            return NOTHING;
        }
        String written = Excerpt.of(value.toString());
        try {
            return number(new BigDecimal(value.toString()), written);
        } catch (NumberFormatException e) {
            return new RawValue(
                    Optional.empty(), Optional.of(written), Optional.of(AssessmentProblems.number(written)));
        }
    }

    /** A word such as {@code pass}, or anything else that was written where a number belongs. */
    public static RawValue text(String text) {
        return new RawValue(Optional.empty(), Optional.of(text), Optional.empty());
    }

    /** A text that may be a number written in digits, such as {@code 95.38}; nothing if it is null. */
    public static RawValue written(@Nullable String text) {
        if (text == null) {
            return NOTHING;
        }
        String stripped = text.strip();
        return DECIMAL.matcher(stripped).matches() ? number(new BigDecimal(stripped), stripped) : text(text);
    }

    /** A score; one that has more than two decimals with so many that it shows. */
    static RawValue of(Score score) {
        return score.isMissing()
                ? NOTHING
                : number(BigDecimal.valueOf(score.numerator())
                        .divide(BigDecimal.valueOf(100).multiply(BigDecimal.valueOf(score.denominator())), EXACT));
    }

    /** What stands in a document. */
    static RawValue of(Json json) {
        if (json instanceof JsonNumber number) {
            return number(number.value(), number.literal());
        }
        if (json instanceof JsonNull) {
            return NOTHING;
        }
        return json instanceof JsonText text
                ? text(text.value())
                : new RawValue(Optional.empty(), Optional.empty(), Optional.of(json.described()));
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** The number; empty if it is none. */
    public Optional<BigDecimal> number() {
        return number;
    }

    /** How it was written; empty for what is neither a number nor a text. */
    Optional<String> written() {
        return written;
    }

    /** What it is, for a message. */
    Text described() {
        return other.orElseGet(() -> number.isPresent()
                ? AssessmentProblems.number(written.orElse(""))
                : AssessmentProblems.text(written.orElse("")));
    }
}

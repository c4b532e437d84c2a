package org.openita.tables.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers with more decimals than anybody typed, as programs leave them: 97.43333333333334. All methods are pure. */
public final class RoundedNumber {

    /** The decimals that scores are published with. */
    private static final int PUBLISHED = 2;

    /** So many are worked out, not typed. */
    private static final int WORKED_OUT = 6;

    /** Programs keep so many digits right. */
    private static final MathContext CERTAIN = new MathContext(15);

    private RoundedNumber() {}

    /** A number that stands in a text: rounded if it has so many decimals that it was worked out. */
    public static BigDecimal typed(BigDecimal value) {
        return value.scale() < WORKED_OUT || value.stripTrailingZeros().scale() < WORKED_OUT
                ? value
                : value.round(CERTAIN).setScale(PUBLISHED, RoundingMode.HALF_UP);
    }

    /**
     * A number with the decimals of published scores, rounded half up, where it is shown with as many or has so many that it was
     * worked out; else as it is, since three decimals may be a mistake.
     *
     * @param shown how many decimals people see, negative where that is not known
     */
    public static BigDecimal of(BigDecimal value, int shown) {
        int decimals = value.stripTrailingZeros().scale();
        boolean isRounded = decimals > PUBLISHED && (shown == PUBLISHED || decimals >= WORKED_OUT);
        return isRounded ? value.setScale(PUBLISHED, RoundingMode.HALF_UP) : value;
    }
}

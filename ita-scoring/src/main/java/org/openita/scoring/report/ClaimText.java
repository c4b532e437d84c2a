package org.openita.scoring.report;

import java.math.BigDecimal;
import org.openita.model.finding.Because;
import org.openita.model.text.Text;

/** Puts what a rule compared into words, the same wherever it is told: "EIT part 2, at 82.44, is below 85". */
public final class ClaimText {

    private ClaimText() {}

    /**
     * A comparison as a clause, and where its threshold was worked out from another figure, from which.
     *
     * @param name what the thing compared is called where the clause stands
     */
    public static Text of(Because because, Text name) {
        Text claim = NarrativeTexts.message(
                "claim",
                name,
                NarrativeTexts.points(because.value()),
                comparison(because.comparison()),
                NarrativeTexts.mark(because.threshold()));
        return because.basis().isEmpty() ? claim : NarrativeTexts.message("claim.of", claim, because.basis());
    }

    /** The same figures without a verb, for a list or the cell of a table: "EIT part 2: 82.44, below 85". */
    static Text brief(Text names, BigDecimal value, String comparison, BigDecimal threshold) {
        return NarrativeTexts.message(
                "finding", names, NarrativeTexts.points(value), comparison(comparison), NarrativeTexts.mark(threshold));
    }

    private static Text comparison(String sign) {
        return NarrativeTexts.message("comparison." + sign);
    }
}

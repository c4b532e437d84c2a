package org.openita.scoring.report;

import java.math.BigDecimal;
import org.openita.model.framework.FiscalYear;
import org.openita.model.text.Text;

/**
 * Holds how much a score changed since the latest earlier result.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject {@code overall}, an instrument, a part or an indicator
 * @param name its name
 * @param since the fiscal year of the earlier score
 * @param from the earlier score as shown, in points
 * @param to this year's score as shown, in points
 * @param comparable whether the method stayed the same in between
 */
public record Change(String subject, Text name, FiscalYear since, BigDecimal from, BigDecimal to, boolean comparable) {

    /** Points gained; negative when lost. */
    public BigDecimal difference() {
        return to.subtract(from);
    }
}

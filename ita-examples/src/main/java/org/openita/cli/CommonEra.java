package org.openita.cli;

import java.util.regex.Pattern;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** What is said of a fiscal year that was given in the Common Era, such as 2024 for 2567. */
final class CommonEra {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Text NOTHING = Text.same("");

    private CommonEra() {}

    /** Behind a remedy, the year that is meant; nothing if it is none of the Common Era. */
    static Text hint(String year, KnownYears known) {
        return YEAR.matcher(year).matches() ? hint(Integer.parseInt(year), known) : NOTHING;
    }

    static Text hint(int year, KnownYears known) {
        int buddhist = year + FiscalYear.BUDDHIST_ERA_OFFSET;
        boolean isMeant = known.years().stream().anyMatch(each -> each.year() == buddhist);
        return isMeant ? TEXTS.text("common-era", year, buddhist) : NOTHING;
    }
}

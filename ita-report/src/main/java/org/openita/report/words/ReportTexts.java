package org.openita.report.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.Score;
import org.openita.model.text.Language;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.scoring.output.TextSanitizer;

/**
 * The words of a report in one language: its own sentences, foreign texts made harmless, numbers and dates.
 *
 * <p>Every text of a report comes through here once. Immutable and thread-safe.
 */
public final class ReportTexts {

    private static final Messages OWN =
            Messages.beside(ReportTexts.class, "report").overlaidBy(Messages.beside(ReportTexts.class, "work"));
    private static final int LONGEST = 20_000;

    private final Locale locale;
    private final boolean thaiDigits;

    /**
     * @param locale English for English locales, else Thai
     * @param thaiDigits whether numbers are written in Thai digits
     */
    public ReportTexts(Locale locale, boolean thaiDigits) {
        this.locale = locale;
        this.thaiDigits = thaiDigits;
    }

    /** Whether this is Thai. */
    public boolean isThai() {
        return !isEnglish();
    }

    /** Whether numbers are written in Thai digits. */
    public boolean hasThaiDigits() {
        return thaiDigits;
    }

    /** The language as HTML and word processors name it. */
    public String languageTag() {
        return isEnglish() ? "en" : "th";
    }

    /** A sentence of the report's own. */
    public String say(String key, Object... arguments) {
        return in(OWN.text(key, arguments));
    }

    /** Whether the report has a sentence of its own under a key. */
    public boolean knows(String key) {
        return OWN.has(key);
    }

    /** A text in the report's language. */
    public String in(Text text) {
        return of(text.in(locale));
    }

    /** The same where it stands by itself, as in a table: English begins it with a capital letter. */
    public String alone(Text text) {
        String said = in(text);
        boolean isWord = said.length() > 1 && Character.isLetter(said.charAt(1)); // e1 and i5 stay as they are
        return isWord ? Character.toUpperCase(said.charAt(0)) + said.substring(1) : said;
    }

    /** A text as it may stand in a report: without control characters, in the report's digits. */
    public String of(String text) {
        String harmless = plain(text);
        String glued = isEnglish() ? harmless : NonBreakingSpaces.of(harmless);
        return thaiDigits ? ThaiDigits.of(glued) : glued;
    }

    /** A code or an address: harmless, and in the digits that it has. */
    public static String plain(String text) {
        String harmless = TextSanitizer.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
        return harmless.length() <= LONGEST ? harmless : cut(harmless);
    }

    /** A score as it is shown; a dash where there is none. */
    public String score(Score score) {
        return of(score.toString());
    }

    /** A number of points with two decimals. */
    public String points(BigDecimal points) {
        return of(points.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString());
    }

    /** A difference in points with two decimals and its sign. */
    public String signed(BigDecimal difference) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return sign + points(difference.abs());
    }

    /** A number of points without decimals that say nothing, such as 85. */
    public String bound(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return of(stripped.setScale(Math.max(0, stripped.scale())).toPlainString());
    }

    /** A fiscal year as it is spoken of: Buddhist in Thai, both in English. */
    public String year(FiscalYear year) {
        return say("year", year.year(), year.year() - FiscalYear.BUDDHIST_ERA_OFFSET);
    }

    /** A date as Thai offices write it, such as 1 ตุลาคม 2567; in English 1 October 2024. */
    public String date(LocalDate date) {
        String month = say("month." + date.getMonthValue());
        int year = isEnglish() ? date.getYear() : date.getYear() + FiscalYear.BUDDHIST_ERA_OFFSET;
        return of(date.getDayOfMonth() + " " + month + " " + year);
    }

    /** A date for narrow places, such as 1 ต.ค. 2567. */
    public String shortDate(LocalDate date) {
        String month = say("month-short." + date.getMonthValue());
        int year = isEnglish() ? date.getYear() : date.getYear() + FiscalYear.BUDDHIST_ERA_OFFSET;
        return of(date.getDayOfMonth() + " " + month + " " + year);
    }

    private boolean isEnglish() {
        return Language.of(locale) == Language.EN;
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}

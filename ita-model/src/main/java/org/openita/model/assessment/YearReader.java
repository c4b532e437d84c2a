package org.openita.model.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.json.Members;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** Reads the fiscal year of an assessment and finds its framework. Internal to OpenITA. Not thread-safe. */
public final class YearReader {

    private static final String KEY = "fiscalYear";
    private static final int FIRST_BUDDHIST = 2500;
    private static final int LAST_BUDDHIST = 2699;
    private static final Text WITHOUT_QUOTES = new Text(
            "เขียนปีเป็นตัวเลข 0-9 โดยไม่ใส่เครื่องหมาย \" \"", "write the year in digits, without quotation marks");
    private static final Text FOUR_DIGITS = new Text("เขียนปี พ.ศ. สี่หลัก", "write the year in four digits");

    private final ProblemLog log;

    /** @param log takes what is wrong with a year */
    public YearReader(ProblemLog log) {
        this.log = log;
    }

    /** The framework of the year, or empty if the year is missing, wrong or unknown, which is noted. */
    Optional<Framework> read(Members assessment) {
        assessment.require(
                KEY,
                new Text("เพิ่ม \"fiscalYear\": 2567 (ปีที่ประเมิน)", "add \"fiscalYear\": 2567, the year assessed"));
        return assessment.value(KEY).flatMap(this::framework);
    }

    /**
     * The framework of a year, or empty if it is unknown, which is noted.
     *
     * @param found the year as it was given, for a message
     */
    public Optional<Framework> framework(int year, Text found, Place place) {
        Optional<Framework> framework = known(year);
        if (framework.isEmpty()) {
            log.add(place, found, expected(), remedy(year));
        }
        return framework;
    }

    private Optional<Framework> framework(Json year) {
        Optional<Integer> number = number(year);
        if (number.isPresent()) {
            return framework(number.get(), year.described(), year.place());
        }
        log.add(year.place(), year.described(), expected(), year instanceof JsonText ? WITHOUT_QUOTES : FOUR_DIGITS);
        return Optional.empty();
    }

    /** The year as a whole number, where it is written as one. */
    private static Optional<Integer> number(Json year) {
        return year instanceof JsonNumber number && isYear(number.value())
                ? Optional.of(number.value().intValueExact())
                : Optional.empty();
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() == 0 && value.signum() > 0 && value.precision() <= 4;
    }

    private static Optional<Framework> known(int year) {
        return isBuddhist(year) ? Frameworks.find(FiscalYear.of(year)) : Optional.empty();
    }

    private static boolean isBuddhist(int year) {
        return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST;
    }

    private static Text expected() {
        String years = Frameworks.years().stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
        return new Text("ปีงบประมาณ พ.ศ. ที่รู้จัก: " + years, "a known fiscal year of the Buddhist Era: " + years);
    }

    private static Text remedy(int year) {
        if (isBuddhist(year + FiscalYear.BUDDHIST_ERA_OFFSET)) {
            int buddhist = year + FiscalYear.BUDDHIST_ERA_OFFSET;
            return new Text(
                    "ปี ค.ศ. " + year + " ให้เขียนเป็น " + buddhist,
                    year + " is a year of the Common Era: write " + buddhist);
        }
        if (year < 100) {
            int whole = FIRST_BUDDHIST + year;
            return new Text("เขียนปีสี่หลัก เช่น " + whole, "write all four digits, such as " + whole);
        }
        return new Text(
                "ตรวจปี หรือใช้รุ่นของโปรแกรมที่มีกรอบการประเมินของปีนั้น",
                "check the year, or use a release that holds its framework");
    }
}

package org.openita.model.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** What can be wrong with a framework as a whole, in words. */
final class FrameworkProblems {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final ProblemLog log;

    FrameworkProblems(ProblemLog log) {
        this.log = log;
    }

    void notAYear(JsonNumber year) {
        boolean common = year.value().compareTo(BigDecimal.valueOf(1957)) >= 0
                && year.value().compareTo(BigDecimal.valueOf(2156)) <= 0
                && year.value().stripTrailingZeros().scale() <= 0;
        Text remedy = common ? commonEra(year.value().intValueExact()) : TEXTS.text("write-four-digits");
        log.add(TEXTS.problem(year.place(), "not-a-fiscal-year", year.described(), Expected.YEAR, remedy));
    }

    private static Text commonEra(int year) {
        int buddhist = year + FiscalYear.BUDDHIST_ERA_OFFSET;
        return TEXTS.text("write-buddhist-year", year, buddhist);
    }

    void notTheYearOfTheName(Place place, FiscalYear year, String fileName) {
        log.add(TEXTS.problem(place, "year-not-of-file-name", year, fileName));
    }

    void idTwice(Place place, String id, Place first) {
        String where = first.line() + ":" + first.column();
        log.add(TEXTS.problem(place, "id-twice", id, where));
    }

    void reservedId(JsonText id) {
        log.add(TEXTS.problem(id.place(), "reserved-id", id.described(), Expected.ID));
    }

    void twiceInList(Place place, String id) {
        log.add(TEXTS.problem(place, "twice-in-list", id));
    }

    void weight(JsonNumber weight) {
        log.add(TEXTS.problem(weight.place(), "weight-out-of-range", weight.described(), Expected.WEIGHT));
    }

    void weightSum(Place place, BigDecimal sum) {
        String found = sum.toPlainString();
        log.add(TEXTS.problem(place, "weights-not-one", found));
    }

    void partsWithoutWeight(Place place, List<String> parts) {
        log.add(TEXTS.problem(place, "parts-without-weight", parts));
    }

    void points(Json found) {
        log.add(TEXTS.problem(found.place(), "bad-scale-points", found.described(), Expected.POINTS));
    }

    void twoKinds(Place place) {
        log.add(TEXTS.problem(place, "items-and-sub-indicators"));
    }

    void notOfIndicator(Place place, String id, String indicator) {
        log.add(TEXTS.problem(place, "sub-indicator-elsewhere", id, indicator + "."));
    }

    void subItemElsewhere(Place place, String id, String item) {
        log.add(TEXTS.problem(place, "sub-item-elsewhere", id, Subject.id(item, "")));
    }

    void subItemsInParts(Place place, String item) {
        log.add(TEXTS.problem(place, "sub-items-in-parts", item));
    }

    void acceptsWhatIsNotKnown(Place place, String instrument, InputLevel level, List<String> lacking) {
        String key = level.key();
        log.add(TEXTS.problem(place, "accepts-unknown-level", instrument, key, lacking));
    }

    void keepsBackWhatIsKnown(Place place, String instrument, InputLevel level) {
        String key = level.key();
        log.add(TEXTS.problem(place, "level-not-accepted", instrument, key));
    }

    void notItemsOf(Place place, List<String> strangers, String instrument) {
        String ids = strangers.stream().limit(10).map(Excerpt::quoted).collect(Collectors.joining(", "));
        log.add(TEXTS.problem(place, "items-of-other-instrument", ids, instrument));
    }
}

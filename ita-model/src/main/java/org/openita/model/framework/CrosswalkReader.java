package org.openita.model.framework;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Reads and checks the crosswalk of a year from outside; finds all its problems at once. Not thread-safe. */
final class CrosswalkReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final Supplier<Text> FILE = TEXTS.later("crosswalk-file");
    private static final Supplier<Text> LIST = TEXTS.later("crosswalk-list");
    private static final Supplier<Text> ID = TEXTS.later("crosswalk-id");
    private static final Supplier<Text> NUMBERS = TEXTS.later("crosswalk-numbers");

    private final KnownYears years;
    private final ProblemLog log;
    private final FieldProblems fieldProblems;
    private final FrameworkProblems problems;
    private final Set<String> seen = new HashSet<>();

    CrosswalkReader(KnownYears years, ProblemLog log) {
        this.years = years;
        this.log = log;
        this.fieldProblems = new FieldProblems(log);
        this.problems = new FrameworkProblems(log);
    }

    List<Disclosure> read(Optional<Json> document) {
        document.filter(json -> !(json instanceof JsonObject)).ifPresent(json -> fieldProblems.wrong(json, FILE));
        return document.filter(JsonObject.class::isInstance)
                .map(json -> read(new Fields((JsonObject) json, log)))
                .orElse(List.of());
    }

    private List<Disclosure> read(Fields file) {
        List<Disclosure> disclosures =
                file.objects("disclosures", LIST).stream().map(this::disclosure).toList();
        file.noOthers();
        return disclosures;
    }

    private Disclosure disclosure(Fields fields) {
        JsonText id = fields.text("id", ID);
        if (!id.value().isEmpty() && !seen.add(id.value())) {
            problems.twiceInList(id.place(), id.value());
        }
        Map<FiscalYear, Disclosure.Numbers> numbers = new LinkedHashMap<>();
        for (Fields entry : fields.objects("numbers", NUMBERS)) {
            Optional<JsonNumber> number = entry.number("fiscalYear", Expected.YEAR);
            Optional<Framework> framework = number.flatMap(this::framework);
            Disclosure.Numbers read = numbers(entry, framework);
            framework
                    .map(known -> numbers.put(known.fiscalYear(), read))
                    .ifPresent(before -> problems.twiceInList(
                            entry.place("fiscalYear"), number.orElseThrow().literal()));
        }
        Disclosure disclosure = new Disclosure(id.value(), fields.name(), numbers);
        fields.noOthers();
        return disclosure;
    }

    private Optional<Framework> framework(JsonNumber number) {
        Optional<FiscalYear> year = FrameworkReader.year(number);
        if (year.isEmpty()) {
            problems.notAYear(number);
        }
        Optional<Framework> known = year.flatMap(years::find);
        if (year.isPresent() && known.isEmpty()) {
            log.add(TEXTS.problem(number.place(), "crosswalk-unknown-year", year.get(), years));
        }
        return known;
    }

    private Disclosure.Numbers numbers(Fields entry, Optional<Framework> framework) {
        List<JsonText> ids = entry.texts("ids", ID);
        Set<String> own = new HashSet<>();
        for (JsonText id : ids) {
            if (!own.add(id.value())) {
                problems.twiceInList(id.place(), id.value());
            }
            framework.filter(known -> lacks(known, id.value())).ifPresent(known -> unknownItem(id, known));
        }
        Disclosure.Numbers numbers =
                new Disclosure.Numbers(ids.stream().map(JsonText::value).toList(), entry.provenance());
        entry.noOthers();
        return numbers;
    }

    /** Of a year whose items are not known at all, nobody can say. */
    private static boolean lacks(Framework framework, String item) {
        return !framework.items().isEmpty() && framework.item(item).isEmpty();
    }

    private void unknownItem(JsonText id, Framework framework) {
        Place place = id.place();
        log.add(TEXTS.problem(place, "crosswalk-unknown-item", id.value(), framework.fiscalYear(), framework));
    }
}

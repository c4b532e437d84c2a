package org.openita.model.framework;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;

/** Reads and checks one framework file; finds all its problems at once. Not thread-safe. */
final class FrameworkReader {

    private static final Pattern YEAR_FILE = Pattern.compile("(?:.*[/\\\\])?([0-9]{4})\\.json");

    private final String fileName;
    private final ProblemLog log;
    private final FieldProblems fieldProblems;
    private final FrameworkProblems problems;

    /** @param fileName if it is a year, as in {@code 2567.json}, the framework must be of that year */
    FrameworkReader(String fileName, ProblemLog log) {
        this.fileName = fileName;
        this.log = log;
        this.fieldProblems = new FieldProblems(log);
        this.problems = new FrameworkProblems(log);
    }

    /** @throws InputException with all problems of the document, those already in the log included */
    Framework read(Optional<Json> document) {
        Optional<Framework> framework = noting(document);
        log.throwIfAny();
        return framework.orElseThrow();
    }

    /** The framework, or empty if anything is wrong, which is noted. */
    Optional<Framework> noting(Optional<Json> document) {
        document.filter(json -> !(json instanceof JsonObject))
                .ifPresent(json -> fieldProblems.wrong(json, Expected.FRAMEWORK));
        return document.filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .flatMap(object -> framework(new Fields(object, log)));
    }

    private Optional<Framework> framework(Fields fields) {
        Optional<FiscalYear> year = fiscalYear(fields);
        ScaleReader scales = new ScaleReader(log);
        scales.read(fields);
        Ids ids = new Ids(log);
        ItemReader items = new ItemReader(log, scales, ids);
        List<Instrument> instruments =
                new InstrumentReader(log, new IndicatorReader(log, items, ids), ids).read(fields);
        Optional<Components> components = fields.object("components", Expected.COMPONENTS)
                .map(each -> components(each, instruments, ids.areComplete()));
        List<String> instrumentIds = instruments.stream().map(Instrument::id).toList();
        List<Topic> topics =
                new TopicReader(log, instrumentIds, items.instrumentOfItem(), ids.areComplete()).read(fields);
        SurveyFacts surveys = new SurveyFactsReader(log, scales.all(), instruments, ids.areComplete()).read(fields);
        List<MethodChange> changes = fields.objectsIfAny("changes", Expected.CHANGES).stream()
                .map(FrameworkReader::change)
                .toList();
        fields.noOthers();
        return year.filter(y -> log.isEmpty())
                .flatMap(y -> components.map(c -> new Framework(
                        y, List.copyOf(scales.all().values()), instruments, c, topics, surveys, changes)));
    }

    private static MethodChange change(Fields fields) {
        MethodChange change = new MethodChange(fields.text("what"), fields.provenance());
        fields.noOthers();
        return change;
    }

    private Optional<FiscalYear> fiscalYear(Fields fields) {
        Optional<JsonNumber> number = fields.number("fiscalYear", Expected.YEAR);
        Optional<FiscalYear> year = number.flatMap(FrameworkReader::year);
        if (year.isEmpty()) {
            number.ifPresent(problems::notAYear);
        }
        Matcher named = YEAR_FILE.matcher(fileName);
        year.filter(y -> named.matches() && !named.group(1).equals(y.toString()))
                .ifPresent(y -> problems.notTheYearOfTheName(fields.place("fiscalYear"), y, named.group(1) + ".json"));
        return year;
    }

    /** The year that a number is, if it is a Buddhist one. */
    static Optional<FiscalYear> year(JsonNumber number) {
        return isBuddhistYear(number) ? Optional.of(FiscalYear.of(number.value().intValueExact())) : Optional.empty();
    }

    private static boolean isBuddhistYear(JsonNumber number) {
        return number.value().scale() == 0
                && number.value().compareTo(BigDecimal.valueOf(FiscalYear.FIRST)) >= 0
                && number.value().compareTo(BigDecimal.valueOf(FiscalYear.LAST)) <= 0;
    }

    private Components components(Fields fields, List<Instrument> instruments, boolean complete) {
        List<String> known =
                instruments.stream().flatMap(FrameworkReader::componentIds).toList();
        List<JsonText> ids = fields.texts("ids", Expected.COMPONENT_IDS);
        Set<String> seen = new HashSet<>();
        for (JsonText id : ids) {
            if (complete && !known.contains(id.value())) {
                fieldProblems.unknownWord(id, Expected.among(Expected.COMPONENT, known), known);
            }
            if (!seen.add(id.value())) {
                problems.twiceInList(id.place(), id.value());
            }
        }
        Components components = new Components(ids.stream().map(JsonText::value).toList(), fields.provenance());
        fields.noOthers();
        return components;
    }

    static Stream<String> componentIds(Instrument instrument) {
        return Stream.concat(
                Stream.of(instrument.id()), instrument.parts().stream().map(Part::id));
    }
}

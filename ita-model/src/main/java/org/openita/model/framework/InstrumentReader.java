package org.openita.model.framework;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** Reads the instruments of a framework file, with their parts. */
final class InstrumentReader {

    private static final Pattern PART_KEY = Pattern.compile("[a-z]{1,10}[0-9]{0,2}");
    private static final List<String> LEVELS =
            Arrays.stream(InputLevel.values()).map(InputLevel::key).toList();

    private final FieldProblems fieldProblems;
    private final FrameworkProblems problems;
    private final IndicatorReader indicators;
    private final Ids ids;

    InstrumentReader(ProblemLog log, IndicatorReader indicators, Ids ids) {
        this.fieldProblems = new FieldProblems(log);
        this.problems = new FrameworkProblems(log);
        this.indicators = indicators;
        this.ids = ids;
    }

    List<Instrument> read(Fields framework) {
        List<Instrument> instruments = framework.objects("instruments", Expected.INSTRUMENTS).stream()
                .map(this::instrument)
                .toList();
        List<BigDecimal> weights = instruments.stream().map(Instrument::weight).toList();
        if (weights.stream().allMatch(weight -> weight.signum() > 0)) {
            checkSum(weights, framework.place("instruments"));
        }
        return instruments;
    }

    private Instrument instrument(Fields fields) {
        String id = ids.claim(fields);
        Instrument instrument = new Instrument(
                id,
                fields.name(),
                weight(fields),
                accepts(fields),
                parts(fields),
                indicators.read(fields.objects("indicators", Expected.INDICATORS), id),
                fields.provenance());
        fields.noOthers();
        if (!instrument.parts().isEmpty()) {
            instrument.indicators().stream()
                    .flatMap(indicator -> indicator.items().stream())
                    .filter(item -> !item.subItems().isEmpty())
                    .forEach(item -> problems.subItemsInParts(fields.place("indicators"), item.id()));
        }
        new AcceptedLevels(problems, instrument).check(fields.place("accepts"), ids.areComplete());
        return instrument;
    }

    /** The weight, or zero where there is none to be relied on. */
    private BigDecimal weight(Fields fields) {
        Optional<JsonNumber> weight = fields.number("weight", Expected.WEIGHT);
        Optional<JsonNumber> share = weight.filter(number -> isShare(number.value()));
        if (share.isEmpty()) {
            weight.ifPresent(problems::weight);
        }
        return share.map(JsonNumber::value).orElse(BigDecimal.ZERO);
    }

    /** Shares are kept to a few decimals, so that exact arithmetic on them stays small. */
    private static boolean isShare(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0 && value.scale() <= 6;
    }

    private Set<InputLevel> accepts(Fields fields) {
        Set<InputLevel> levels = new HashSet<>();
        for (JsonText word : fields.texts("accepts", Expected.ACCEPTS)) {
            InputLevel.ofKey(word.value())
                    .ifPresentOrElse(levels::add, () -> fieldProblems.unknownWord(word, Expected.ACCEPTS, LEVELS));
        }
        return Sets.immutableEnumSet(levels);
    }

    private List<Part> parts(Fields instrument) {
        Set<String> keys = new HashSet<>();
        List<Part> parts = instrument.objectsIfAny("parts", Expected.PARTS).stream()
                .map(fields -> part(fields, keys))
                .toList();
        checkWeights(parts, instrument.place("parts"));
        return parts;
    }

    /** Either each part has a weight, and they add up to one, or none has. */
    private void checkWeights(List<Part> parts, Place place) {
        List<BigDecimal> weights =
                parts.stream().flatMap(part -> part.weight().stream()).toList();
        if (!weights.isEmpty() && weights.size() < parts.size()) {
            problems.partsWithoutWeight(
                    place,
                    parts.stream()
                            .filter(part -> part.weight().isEmpty())
                            .map(Part::id)
                            .toList());
        } else if (weights.stream().noneMatch(weight -> weight.signum() == 0)) {
            checkSum(weights, place);
        }
    }

    private void checkSum(List<BigDecimal> weights, Place place) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!weights.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            problems.weightSum(place, sum);
        }
    }

    private Part part(Fields fields, Set<String> keys) {
        String id = ids.claim(fields);
        JsonText key = fields.text("key", Expected.PART_KEY);
        if (!PART_KEY.matcher(key.value()).matches() && !key.value().isEmpty()) {
            fieldProblems.wrong(key, Expected.PART_KEY);
        }
        if (!keys.add(key.value())) {
            problems.twiceInList(key.place(), key.value());
        }
        Text name = fields.name();
        Optional<BigDecimal> weight = fields.has("weight") ? Optional.of(weight(fields)) : Optional.empty();
        Part part = new Part(id, key.value(), name, weight, fields.provenance());
        fields.noOthers();
        return part;
    }
}

package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;

/** Walks the files themselves, so that no fact slips by the reader without a source. */
class ProvenanceTest {

    static List<FiscalYear> years() {
        return List.copyOf(Frameworks.years());
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyFactSaysWhereItIsKnownFromAndHowSureItIs(FiscalYear year) {
        List<JsonObject> facts =
                objects(document(year)).filter(ProvenanceTest::isFact).toList();

        assertThat(facts).hasSizeGreaterThanOrEqualTo(14).allSatisfy(fact -> {
            assertThat(text(fact, "source"))
                    .as(fact.place().toString())
                    .hasValueSatisfying(source -> assertThat(source).hasSizeGreaterThan(15));
            assertThat(text(fact, "confidence").flatMap(Confidence::ofLabel))
                    .as(fact.place().toString())
                    .isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void whatIsNoFactIsANameOrARowOfATopicOrTheFileItself(FiscalYear year) {
        assertThat(objects(document(year))
                        .filter(object -> !isFact(object))
                        .map(object -> object.members().keySet()))
                .isSubsetOf(
                        Set.of("th", "en"),
                        Set.of("instrument", "items"),
                        document(year).members().keySet());
    }

    @ParameterizedTest
    @MethodSource("years")
    void weightsAreCalledCertainOnlyWhereArithmeticProvesThem(FiscalYear year) {
        boolean isProved = Set.of(2564, 2567).contains(year.year());

        assertThat(Frameworks.of(year).instruments())
                .allMatch(it -> (it.provenance().confidence() == Confidence.A) == isProved);
    }

    private static boolean isFact(JsonObject object) {
        return Stream.of("id", "ids", "source").anyMatch(key -> object.get(key).isPresent());
    }

    private static JsonObject document(FiscalYear year) {
        ProblemLog log = new ProblemLog();
        String file = year + ".json";
        Optional<Json> json = new JsonReader().read(Frameworks.class.getResourceAsStream(file), file, log);
        return (JsonObject) json.orElseThrow();
    }

    private static Stream<JsonObject> objects(Json json) {
        if (json instanceof JsonArray array) {
            return array.elements().stream().flatMap(ProvenanceTest::objects);
        }
        return json instanceof JsonObject object
                ? Stream.concat(
                        Stream.of(object), object.members().values().stream().flatMap(m -> objects(m.value())))
                : Stream.empty();
    }

    private static Optional<String> text(JsonObject object, String key) {
        return object.get(key).filter(JsonText.class::isInstance).map(value -> ((JsonText) value).value());
    }
}

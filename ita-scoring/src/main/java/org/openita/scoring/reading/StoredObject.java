package org.openita.scoring.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonBool;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.json.ObjectReader;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/**
 * One object of a stored analysis, whose members are asked for by name; all are required.
 *
 * <p>What is missing or wrong is noted and a stand-in answered, so that reading goes on; nothing is made of stand-ins, since an
 * analysis with problems is refused. Not thread-safe.
 */
final class StoredObject {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(AnalysisReader.class);

    private static final Supplier<Text> GIVE = TEXTS.later("give");
    private static final Supplier<Text> NEWER = TEXTS.later("newer");

    private final ObjectReader members;
    private final ProblemLog log;

    StoredObject(JsonObject object, ProblemLog log) {
        this.members = new ObjectReader(object, log);
        this.log = log;
    }

    ObjectReader members() {
        return members;
    }

    ProblemLog log() {
        return log;
    }

    String text(String name) {
        members.require(name, GIVE);
        return members.text(name).orElse("");
    }

    /** A text that is left out where it is empty. */
    String textIfAny(String name) {
        return members.text(name).orElse("");
    }

    /** A text, or null, which must be said. */
    Optional<String> textOrNull(String name) {
        members.requireNamed(name, GIVE);
        return members.text(name);
    }

    /** A text in both languages. */
    Text both(String name) {
        return object(name).map(StoredObject::both).orElse(Text.same(""));
    }

    Text both() {
        Text text = new Text(text("th"), text("en"));
        refuseOthers();
        return text;
    }

    /** Points with two decimals. */
    BigDecimal points(String name) {
        members.require(name, GIVE);
        return members.number(name)
                .filter(this::isPoints)
                .map(JsonNumber::value)
                .orElse(BigDecimal.ZERO)
                .setScale(2, RoundingMode.UNNECESSARY);
    }

    /** A list of points with two decimals. */
    List<BigDecimal> allPoints(String name) {
        List<BigDecimal> points = new ArrayList<>();
        for (Json each : array(name).map(JsonArray::elements).orElse(List.of())) {
            if (!(each instanceof JsonNumber number)) {
                log.add(TEXTS.problem(each.place(), "stored-points-too-fine", each.described()));
            } else if (isPoints(number)) {
                points.add(number.value().setScale(2, RoundingMode.UNNECESSARY));
            }
        }
        return points;
    }

    boolean isPoints(JsonNumber number) {
        boolean fits = number.value().stripTrailingZeros().scale() <= 2;
        if (!fits) {
            log.add(TEXTS.problem(number.place(), "stored-points-too-fine", number.described()));
        }
        return fits;
    }

    boolean truth(String name) {
        members.require(name, GIVE);
        Optional<Json> value = members.value(name);
        value.filter(json -> !(json instanceof JsonBool))
                .ifPresent(json -> log.add(
                        TEXTS.problem(json.place(), "stored-no-truth", json.described(), Text.same("true, false"))));
        return value.filter(JsonBool.class::isInstance)
                .map(json -> ((JsonBool) json).value())
                .orElse(false);
    }

    /** What one of a few words means. */
    <T> Optional<T> oneOf(String name, Map<String, T> meanings) {
        members.require(name, GIVE);
        return wordOrNull(name, meanings);
    }

    /** The same, or null, which must be said. */
    <T> Optional<T> wordOrNull(String name, Map<String, T> meanings) {
        Optional<String> word = textOrNull(name);
        word.filter(said -> !meanings.containsKey(said)).ifPresent(said -> unknown(name, said, meanings));
        return word.map(meanings::get);
    }

    Optional<JsonArray> array(String name) {
        members.require(name, GIVE);
        return members.array(name);
    }

    /** Whether a member is there, which only later analyses have. */
    boolean has(String name) {
        return members.value(name).isPresent();
    }

    Optional<StoredObject> object(String name) {
        members.require(name, GIVE);
        return members.object(name).map(object -> new StoredObject(object, log));
    }

    List<StoredObject> objects(String name) {
        List<StoredObject> objects = new ArrayList<>();
        for (Json each : array(name).map(JsonArray::elements).orElse(List.of())) {
            if (each instanceof JsonObject object) {
                objects.add(new StoredObject(object, log));
            } else {
                log.add(TEXTS.problem(each.place(), "stored-no-object", each.described()));
            }
        }
        return objects;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Json each : array(name).map(JsonArray::elements).orElse(List.of())) {
            if (each instanceof JsonText text) {
                texts.add(text.value());
            } else {
                log.add(TEXTS.problem(each.place(), "stored-no-text", each.described()));
            }
        }
        return texts;
    }

    /** Notes a problem where a member is not what follows from the others. */
    void mustBe(String name, String expected, boolean isSo) {
        Json value = members.object().get(name).orElse(members.object());
        if (!isSo) {
            log.add(TEXTS.problem(value.place(), "does-not-follow", name, Text.same(expected)));
        }
    }

    void refuseOthers() {
        members.refuseOthers(NEWER);
    }

    private void unknown(String name, String said, Map<String, ?> meanings) {
        Json value = members.value(name).orElse(members.object());
        log.add(TEXTS.problem(
                value.place(),
                "stored-unknown-word",
                value.described(),
                meanings.keySet(),
                DidYouMean.remedy(said, meanings.keySet())));
    }
}

package org.openita.model.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonBool;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.json.ObjectReader;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;

/**
 * The members of one object in a framework file, asked for one by one; most are required.
 *
 * <p>What is missing or wrong is noted, and a stand-in is answered (an empty text, the lowest confidence) so that
 * reading goes on and finds the other problems too; nothing is built from a stand-in, since a framework with problems
 * is refused. {@link #noOthers()} comes last and notes what was not asked for. Not thread-safe.
 */
final class Fields {

    private static final List<String> CONFIDENCES =
            Arrays.stream(Confidence.values()).map(Confidence::label).toList();

    private final ObjectReader members;
    private final ProblemLog log;
    private final FieldProblems problems;

    Fields(JsonObject object, ProblemLog log) {
        this.members = new ObjectReader(object, log);
        this.log = log;
        this.problems = new FieldProblems(log);
    }

    /** Where the object begins. */
    Place place() {
        return members.object().place();
    }

    /** Where the value of a member begins, or the object where there is no such member. */
    Place place(String key) {
        return members.object().get(key).map(Json::place).orElse(place());
    }

    boolean has(String key) {
        return members.value(key).isPresent();
    }

    /** A text that is not blank and hides nothing; empty if it is missing or wrong. */
    JsonText text(String key, Supplier<Text> expected) {
        return required(key, JsonText.class, expected)
                .filter(text -> isFilled(text, expected))
                .orElse(new JsonText(place(key), ""));
    }

    Optional<JsonNumber> number(String key, Supplier<Text> expected) {
        return required(key, JsonNumber.class, expected);
    }

    /** True or false; false where it is left out. */
    boolean flag(String key, Supplier<Text> expected) {
        return has(key)
                && required(key, JsonBool.class, expected).map(JsonBool::value).orElse(false);
    }

    /** The objects in a list that holds at least one. */
    List<Fields> objects(String key, Supplier<Text> expected) {
        Optional<JsonArray> list = array(key, expected);
        list.filter(array -> array.elements().isEmpty()).ifPresent(array -> problems.empty(array, expected));
        return elements(list, JsonObject.class, expected).stream()
                .map(each -> new Fields(each, log))
                .toList();
    }

    /** Like {@link #objects}, where the member may be left out. */
    List<Fields> objectsIfAny(String key, Supplier<Text> expected) {
        return has(key) ? objects(key, expected) : List.of();
    }

    /** The texts in a list, which may be empty. */
    List<JsonText> texts(String key, Supplier<Text> expected) {
        return elements(array(key, expected), JsonText.class, expected);
    }

    Optional<JsonArray> array(String key, Supplier<Text> expected) {
        return required(key, JsonArray.class, expected);
    }

    Optional<Fields> object(String key, Supplier<Text> expected) {
        return required(key, JsonObject.class, expected).map(value -> new Fields(value, log));
    }

    /** The member {@code name}: a text in both languages. */
    Text name() {
        return text("name");
    }

    /** A member that is a text in both languages. */
    Text text(String key) {
        return object(key, Expected.NAME).map(Fields::bothLanguages).orElse(Text.same(""));
    }

    /** The members {@code source} and {@code confidence}, which every fact has. */
    Provenance provenance() {
        String source = text("source", Expected.SOURCE).value();
        JsonText label = text("confidence", Expected.CONFIDENCE);
        Optional<Confidence> confidence = Confidence.ofLabel(label.value());
        if (confidence.isEmpty() && !label.value().isEmpty()) {
            problems.unknownWord(label, Expected.CONFIDENCE, CONFIDENCES);
        }
        return new Provenance(source, confidence.orElse(Confidence.C));
    }

    /** Notes every member that was not asked for. */
    void noOthers() {
        members.refuseOthers();
    }

    private Text bothLanguages() {
        Text name = new Text(
                text("th", Expected.NAME_TH).value(),
                text("en", Expected.NAME_EN).value());
        noOthers();
        return name;
    }

    private boolean isFilled(JsonText text, Supplier<Text> expected) {
        if (text.value().isBlank()) {
            problems.blank(text, expected);
            return false;
        }
        OptionalInt hidden = text.value().codePoints().filter(Visible::isHarmful).findFirst();
        hidden.ifPresent(character -> problems.hidden(text, character, expected));
        return hidden.isEmpty();
    }

    private <T extends Json> Optional<T> required(String key, Class<T> kind, Supplier<Text> expected) {
        Optional<Json> value = members.value(key);
        if (value.isEmpty()) {
            problems.missing(place(key), key, expected);
        }
        return value.flatMap(json -> as(kind, json, expected));
    }

    private <T extends Json> Optional<T> as(Class<T> kind, Json value, Supplier<Text> expected) {
        if (!kind.isInstance(value)) {
            problems.wrong(value, expected);
            return Optional.empty();
        }
        return Optional.of(kind.cast(value));
    }

    private <T extends Json> List<T> elements(Optional<JsonArray> list, Class<T> kind, Supplier<Text> expected) {
        List<T> elements = new ArrayList<>();
        list.ifPresent(array ->
                array.elements().forEach(each -> as(kind, each, expected).ifPresent(elements::add)));
        return elements;
    }
}

package org.openita.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openita.model.problem.ProblemLog;

/** JSON as maps, lists, texts, truth values and decimal numbers, for whoever knows no tree of ours. */
public final class PlainValues {

    private static final JsonReader OWN = new JsonReader(
            new JsonLimits(Integer.MAX_VALUE - 1, 1000, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));

    private PlainValues() {}

    /** What a text that we wrote ourselves says, so that it needs no limits. */
    public static Json tree(String written) {
        ProblemLog log = new ProblemLog();
        Json tree = OWN.parse(written, "JSON", log).orElse(null);
        log.throwIfAny();
        if (tree == null) {
            throw new IllegalArgumentException("There is no JSON in what was written");
        }
        return tree;
    }

    /** The members of an object that we wrote ourselves; null stays null. */
    public static Map<String, @Nullable Object> members(String written) {
        return members((JsonObject) tree(written));
    }

    private static Map<String, @Nullable Object> members(JsonObject object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, value(member.value())));
        return members;
    }

    private static @Nullable Object value(Json json) {
        if (json instanceof JsonObject object) {
            return members(object);
        } else if (json instanceof JsonArray array) {
            List<@Nullable Object> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(value(element)));
            return elements;
        } else if (json instanceof JsonNumber number) {
            return number.value();
        } else if (json instanceof JsonBool truth) {
            return truth.value();
        }
        return json instanceof JsonText text ? text.value() : null;
    }
}

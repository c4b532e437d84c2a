package org.openita.tables.year;

import java.util.stream.Collectors;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonBool;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.json.JsonWriter;

/** Writes a tree of JSON as the files of a year are laid out: one thing a line, what holds several things over several lines. */
final class JsonLayout {

    private static final String INDENT = "  ";

    private JsonLayout() {}

    /** The document, ending with a line end. */
    static String of(Json json) {
        return written(json, "") + "\n";
    }

    private static String written(Json json, String indent) {
        String inner = indent + INDENT;
        if (json instanceof JsonObject object && holdsThings(object)) {
            return object.members().entrySet().stream()
                    .map(member -> inner + quoted(member.getKey()) + ": "
                            + written(member.getValue().value(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (json instanceof JsonArray array && holdsThings(array)) {
            return array.elements().stream()
                    .map(each -> inner + written(each, inner))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return onOneLine(json);
    }

    private static boolean holdsThings(Json json) {
        if (json instanceof JsonArray array) {
            return array.elements().stream().anyMatch(JsonObject.class::isInstance);
        }
        return json instanceof JsonObject object
                && object.members().values().stream().anyMatch(member -> holdsThings(member.value()));
    }

    private static String onOneLine(Json json) {
        if (json instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> quoted(member.getKey()) + ": "
                            + onOneLine(member.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (json instanceof JsonArray array) {
            return array.elements().stream().map(JsonLayout::onOneLine).collect(Collectors.joining(", ", "[", "]"));
        }
        if (json instanceof JsonText text) {
            return quoted(text.value());
        }
        if (json instanceof JsonNumber number) {
            return number.literal();
        }
        return json instanceof JsonBool bool ? String.valueOf(bool.value()) : "null";
    }

    private static String quoted(String text) {
        return JsonWriter.compact(json -> json.text(text));
    }
}

package org.openita.workbench.year;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/**
 * Files of one year made files of another: their layout stays, and whatever has a source says that it was carried over. Not
 * thread-safe.
 */
final class CarriedText {

    private static final Pattern SOURCE = Pattern.compile("@source\\(\\s*\"[^\"\\n]*\"\\s*\\)");
    private static final Pattern CONFIDENCE = Pattern.compile("@confidence\\(\\s*\"[^\"\\n]*\"\\s*\\)");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final FiscalYear year;
    private final FiscalYear from;

    CarriedText(FiscalYear year, FiscalYear from) {
        this.year = year;
        this.from = from;
    }

    /** What stands as the source of each fact. */
    String source() {
        return "carried over from FY" + from;
    }

    /** A framework file of the new year; what changed in the method of the old one is left out. */
    String framework(String text) {
        NavigableMap<Integer, Edit> edits = new TreeMap<>();
        new JsonReader()
                .parse(text, "framework", new ProblemLog())
                .map(JsonObject.class::cast)
                .ifPresent(root -> {
                    root.get("fiscalYear").ifPresent(json -> replace(text, json, year.toString(), edits));
                    carry(text, root, edits);
                    root.get("changes").ifPresent(json -> leaveOut(text, root, json, edits));
                });
        return applied(text, edits);
    }

    /** Rules whose source is the old year. */
    String rules(String drl) {
        String sources = SOURCE.matcher(drl).replaceAll(Matcher.quoteReplacement("@source(\"" + source() + "\")"));
        return CONFIDENCE.matcher(sources).replaceAll("@confidence(\"C\")");
    }

    /** Cases, or a result beside them, of the new year. */
    String cases(String text) {
        return text.replaceAll("(\"?fiscalYear\"?\\s*:\\s*)" + from, "$1" + year);
    }

    private record Edit(int end, String text) {}

    private void carry(String text, Json json, NavigableMap<Integer, Edit> edits) {
        if (json instanceof JsonArray array) {
            array.elements().forEach(each -> carry(text, each, edits));
        } else if (json instanceof JsonObject object) {
            if (object.get("source").isPresent() && object.get("confidence").isPresent()) {
                object.get("source").ifPresent(old -> replace(text, old, "\"" + source() + "\"", edits));
                object.get("confidence").ifPresent(old -> replace(text, old, "\"C\"", edits));
            }
            object.members().values().forEach(member -> carry(text, member.value(), edits));
        }
    }

    private static void replace(String text, Json old, String by, NavigableMap<Integer, Edit> edits) {
        int start = offset(text, old.place());
        edits.put(start, new Edit(end(text, old, start), by));
    }

    private static int end(String text, Json json, int start) {
        if (json instanceof JsonNumber number) {
            return start + number.literal().length();
        }
        Matcher string = STRING.matcher(text).region(start, text.length());
        return json instanceof JsonText && string.lookingAt() ? string.end() : start;
    }

    /** The whole member, from the comma before it, or to the comma behind it where it is the first. */
    private static void leaveOut(String text, JsonObject root, Json value, NavigableMap<Integer, Edit> edits) {
        JsonObject.Member member = root.members().get("changes");
        if (member == null) {
            return;
        }
        int start = offset(text, member.place());
        int end = matching(text, offset(text, value.place()));
        int comma = text.lastIndexOf(',', start);
        boolean isLater = comma >= 0 && text.substring(comma + 1, start).isBlank();
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean isFirst = !isLater && next < text.length() && text.charAt(next) == ',';
        int first = isLater ? comma : start;
        edits.subMap(first, end).clear();
        edits.put(first, new Edit(isFirst ? next + 1 : end, ""));
    }

    /** Where a list ends that begins at an offset. */
    private static int matching(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                Matcher string = STRING.matcher(text).region(i, text.length());
                i = string.lookingAt() ? string.end() - 1 : i;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }

    private static int offset(String text, Place place) {
        int start = 0;
        Matcher ends = LINE_END.matcher(text);
        for (int line = 1; line < place.line() && ends.find(); line++) {
            start = ends.end();
        }
        return start + place.column() - 1;
    }

    private static String applied(String text, NavigableMap<Integer, Edit> edits) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            result.append(text, at, edit.getKey()).append(edit.getValue().text());
            at = edit.getValue().end();
        }
        return result.append(text.substring(at)).toString();
    }

    /** A rule file without the rules of some names, which a later pack replaced. */
    static String without(String drl, List<String> names) {
        String rest = drl;
        for (String name : names) {
            rest = rest.replaceAll("(?ms)^[ \\t]*rule\\s+\"" + Pattern.quote(name) + "\".*?^[ \\t]*end[ \\t]*\\R?", "");
        }
        return rest;
    }

    /** A text of messages as a line of a properties file. */
    static String property(String key, String text) {
        StringBuilder line = new StringBuilder(key).append(" = ");
        for (String piece : Splitter.fixedLength(1).split(text)) {
            boolean isLeading = line.length() == key.length() + 3 && piece.isBlank();
            line.append(
                    switch (piece) {
                        case "\\" -> "\\\\";
                        case "\n" -> "\\n";
                        case "\t" -> "\\t";
                        case "\r" -> "\\r";
                        default -> isLeading ? "\\" + piece : piece;
                    });
        }
        return line.append('\n').toString();
    }
}

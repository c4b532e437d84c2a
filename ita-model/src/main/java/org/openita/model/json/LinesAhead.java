package org.openita.model.json;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Whether a text holds a document a line.
 *
 * @param bytes the text, before its first document
 * @param most as far as is looked
 */
record LinesAhead(JsonBytes bytes, int most) {

    private static final Pattern NAME = Pattern.compile("\\.(jsonl|ndjson)$", Pattern.CASE_INSENSITIVE);

    /** Whether its name says so, or its first line is an object as a whole and the next begins another. */
    boolean areDocuments(String name) throws IOException {
        if (NAME.matcher(name).find()) {
            return true;
        }
        int last = 0;
        int at = 0;
        for (int b = bytes.ahead(at); b >= 0 && b != '\n' && at < most; b = bytes.ahead(++at)) {
            last = JsonBytes.isBlank(b) ? last : b;
        }
        while (JsonBytes.isBlank(bytes.ahead(at)) && at < most) {
            at++;
        }
        return last == '}' && bytes.peek() == '{' && bytes.ahead(at) == '{';
    }
}

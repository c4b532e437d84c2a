package org.openita.tables.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.tables.grid.TableLimits;

/** The texts that cells refer to by number. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();
    private long length;

    private SharedStrings() {}

    static SharedStrings of(WorkbookParts parts, Optional<String> name) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (name.isPresent()) {
            try (Xml xml = parts.part(name.get())) {
                strings.read(xml);
            }
        }
        return strings;
    }

    /** @throws IOException if there is no text of this number */
    String get(String number) throws IOException {
        int index = Numbers.whole(number, texts.size() - 1);
        return texts.get(index);
    }

    private void read(Xml xml) throws IOException {
        while (xml.nextStart("si")) {
            String text = RichText.until(xml, "si");
            length += text.length() + 1;
            if (length > TableLimits.SHARED_TEXT) {
                throw new WorkbookTooLargeException(
                        "more than " + TableLimits.SHARED_TEXT + " characters of text", TableLimits.SHARED_TEXT);
            }
            texts.add(text);
        }
    }
}

package org.openita.tables.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** The words of the workbook: Thai, with English beside it. */
final class BookTexts {

    private static final Messages WORDS = Messages.beside(BookTexts.class, "book");

    private BookTexts() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    static String both(String key, Object... arguments) {
        return both(text(key, arguments));
    }

    static String both(Text text) {
        return text.th().equals(text.en()) ? text.th() : text.th() + " / " + text.en();
    }

    /** The texts of keys with running numbers, a text a number. */
    static List<Text> numbered(String key) {
        List<Text> texts = new ArrayList<>();
        for (int i = 1; WORDS.has(key + "." + i); i++) {
            texts.add(text(key + "." + i));
        }
        return texts;
    }

    /** The key of a constant: {@code sheet.sub-items}. */
    static String key(String group, Enum<?> constant) {
        return group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

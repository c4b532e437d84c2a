package org.openita.tables.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** The words of the form: Thai, with English beside it where there is room. */
final class FormTexts {

    private static final Messages WORDS = Messages.beside(FormTexts.class, "form");

    /** Labels of the agency's cells; the reader knows them. */
    static final List<String> LABELS =
            thai("label.agency", "label.agency-id", "label.kind", "label.district", "label.province", "label.level");

    private FormTexts() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    static String thai(String key) {
        return text(key).th();
    }

    static String both(String key, Object... arguments) {
        Text text = text(key, arguments);
        return text.th() + " / " + text.en();
    }

    /** What is explained, a line a cell: Thai, English, and an empty one between. */
    static List<String> explained() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; WORDS.has("explained." + i); i++) {
            Text text = text("explained." + i);
            lines.addAll(List.of(text.th(), text.en(), ""));
        }
        return lines;
    }

    /** The headings of a form with columns for so many parts; the English names have a column of their own. */
    static List<String> headings(int parts) {
        List<String> headings = new ArrayList<>(thai("heading.item", "heading.name", "heading.score"));
        for (int part = 1; part <= parts; part++) {
            headings.add(text("heading.part", part).th());
        }
        headings.add(thai("heading.respondents"));
        headings.add(text("heading.name").en());
        return List.copyOf(headings);
    }

    private static List<String> thai(String... keys) {
        return Stream.of(keys).map(FormTexts::thai).toList();
    }
}

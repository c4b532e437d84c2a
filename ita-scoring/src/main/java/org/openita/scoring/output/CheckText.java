package org.openita.scoring.output;

import java.util.List;
import java.util.Locale;
import org.openita.model.finding.Note;
import org.openita.model.framework.Confidence;
import org.openita.model.text.Messages;
import org.openita.scoring.check.CheckedFile;

/** Writes what was noted in a file as text for a screen, 96 columns wide: how much, then each note with its confidence. */
public final class CheckText {

    private static final Messages WORDS = Messages.beside(CheckText.class, "check");

    private CheckText() {}

    /** The file and its notes; in English for English locales, else in Thai. Each line ends with a line feed. */
    public static String of(CheckedFile checked, Locale locale) {
        ConsolePage page = new ConsolePage(WORDS, locale);
        int count = checked.notes().size();
        String file = checked.file() + checked.agency().map(name -> " " + name).orElse("");
        page.paragraph("", page.word(count == 0 ? "fine" : "found", file, count));
        checked.notes()
                .forEach(note -> page.paragraph(
                        NoteMark.of(note), cells(checked, note) + page.in(note.text()) + confidence(note, page)));
        return page.toString();
    }

    private static String cells(CheckedFile checked, Note note) {
        List<String> cells = checked.cells(note);
        return cells.isEmpty() ? "" : String.join(", ", cells) + " ";
    }

    private static String confidence(Note note, ConsolePage page) {
        Object confidence = note.details().get("confidence");
        return confidence == null ? "" : inWords(confidence.toString(), page);
    }

    /** How sure a note is, or how sure the source is that it rests on; a word of someone else's stands as it is. */
    private static String inWords(String confidence, ConsolePage page) {
        String key = "confidence."
                + Confidence.ofLabel(confidence).map(Confidence::ofNotes).orElse(confidence);
        return WORDS.has(key) ? page.word(key) : " [" + confidence + "]";
    }
}

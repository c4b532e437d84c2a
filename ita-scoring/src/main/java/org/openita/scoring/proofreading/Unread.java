package org.openita.scoring.proofreading;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.text.Text;

/** Counts what a document holds and is not read, to tell of it. */
final class Unread {

    private static final int LONGEST = 40;

    private final StringBuilder hidden = new StringBuilder();
    private int hiddenPlaces;
    private int comments;
    private int pictures;
    private int objects;

    /** Hidden text, of which the beginning is told. */
    void hidden(String words) {
        if (!words.isBlank()) {
            hiddenPlaces++;
            if (hidden.length() == 0) {
                hidden.append(words.strip());
            }
        }
    }

    void comment() {
        comments++;
    }

    void picture() {
        pictures++;
    }

    void object() {
        objects++;
    }

    /** What is to be told. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        if (hiddenPlaces > 0) {
            String begin = hidden.substring(0, Math.min(LONGEST, hidden.length()));
            texts.add(ReportText.MESSAGES.text("unread.hidden", hiddenPlaces, begin));
        }
        add(texts, "unread.comments", comments);
        add(texts, "unread.pictures", pictures);
        add(texts, "unread.objects", objects);
        return texts;
    }

    private static void add(List<Text> texts, String key, int count) {
        if (count > 0) {
            texts.add(ReportText.MESSAGES.text(key, count));
        }
    }
}

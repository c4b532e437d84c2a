package org.openita.workbench.lint;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openita.workbench.lint.PackTextFile.Entry;

/** Texts in the language of the other file. */
final class WrongLanguage implements Check {

    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,}");
    private static final int MOST_OF_NAME = 2;

    @Override
    public String id() {
        return "wrong-language";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        Map<String, String> thai = pack.base().messages().thai();
        Map<String, String> english = pack.base().messages().english();
        for (PackTextFile file : pack.texts()) {
            boolean isThai = file.language().equals("th");
            for (Entry entry : file.entries()) {
                String text = (isThai ? thai : english).getOrDefault(entry.key(), "");
                String other = (isThai ? english : thai).getOrDefault(entry.key(), "");
                if (isThai ? isEnglish(text) && text.equals(other) : isThai(text)) {
                    violations.add(
                            entry.place(), List.of(), isThai ? "wrong-language.th" : "wrong-language.en", entry.key());
                }
            }
        }
    }

    /** Thai letters and no others. */
    private static boolean isThai(String text) {
        return text.codePoints().anyMatch(character -> UnicodeScript.of(character) == UnicodeScript.THAI)
                && text.codePoints().noneMatch(character -> UnicodeScript.of(character) == UnicodeScript.LATIN);
    }

    /** A sentence in Latin letters alone; a name of a word or two may be so in both languages. */
    private static boolean isEnglish(String text) {
        return WORDS.matcher(text).results().limit(MOST_OF_NAME + 1).count() > MOST_OF_NAME
                && text.codePoints().noneMatch(character -> UnicodeScript.of(character) == UnicodeScript.THAI);
    }
}

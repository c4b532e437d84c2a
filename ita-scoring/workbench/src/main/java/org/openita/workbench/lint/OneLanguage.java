package org.openita.workbench.lint;

import java.util.List;
import org.openita.workbench.lint.TextFile.Entry;

/** Texts that a pack gives in one language only. */
final class OneLanguage implements Check {

    @Override
    public String id() {
        return "one-language";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(PackInForce pack, Alarms alarms) {
        for (TextFile file : pack.texts()) {
            String other = file.language().equals("th") ? "en" : "th";
            file.entries().stream()
                    .filter(entry -> !isIn(other, entry, pack.texts()))
                    .forEach(entry -> alarms.add(
                            entry.place(), List.of(), id(), entry.key(), "messages_" + other + ".properties"));
        }
    }

    private static boolean isIn(String language, Entry entry, List<TextFile> files) {
        return files.stream()
                .anyMatch(file -> file.language().equals(language)
                        && file.entry(entry.key()).isPresent());
    }
}

package org.openita.workbench.lint;

import java.util.List;
import java.util.Map;

/** Texts that only hold the place of one. */
final class UnfinishedText implements Check {

    @Override
    public String id() {
        return "unfinished-text";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (PackTextFile file : pack.texts()) {
            Map<String, String> texts = file.language().equals("th")
                    ? pack.base().messages().thai()
                    : pack.base().messages().english();
            file.entries().stream()
                    .filter(entry -> isUnfinished(texts.getOrDefault(entry.key(), "")))
                    .forEach(entry -> violations.add(
                            entry.place(), List.of(), id(), entry.key(), texts.getOrDefault(entry.key(), "")));
        }
    }

    private static boolean isUnfinished(String text) {
        return Placeholders.are(text) || text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}

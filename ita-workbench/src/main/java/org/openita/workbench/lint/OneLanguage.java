package org.openita.workbench.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    public void look(PackInForce pack, Violations violations) {
        for (PackTextFile file : pack.texts()) {
            String other = file.language().equals("th") ? "en" : "th";
            Set<String> there = keys(other, pack.texts());
            file.entries().stream()
                    .filter(entry -> !there.contains(entry.key()))
                    .forEach(entry -> violations.add(
                            entry.place(), List.of(), id(), entry.key(), "messages_" + other + ".properties"));
        }
    }

    private static Set<String> keys(String language, List<PackTextFile> files) {
        return files.stream()
                .filter(file -> file.language().equals(language))
                .flatMap(file -> file.keys().stream())
                .collect(Collectors.toSet());
    }
}

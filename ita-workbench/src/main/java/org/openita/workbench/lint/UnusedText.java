package org.openita.workbench.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openita.workbench.lint.PackTextFile.Entry;

/** Texts of a pack that no rule asks for. */
final class UnusedText implements Check {

    @Override
    public String id() {
        return "unused-text";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        UsedTexts used = UsedTexts.of(pack);
        Set<String> told = new HashSet<>();
        for (PackTextFile file : pack.texts()) {
            for (Entry entry : file.entries()) {
                if (!used.has(entry.key()) && told.add(entry.key())) {
                    violations.add(entry.place(), List.of(), id(), entry.key());
                }
            }
        }
    }
}

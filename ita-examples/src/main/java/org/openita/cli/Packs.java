package org.openita.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.lint.PackCheck;

/** Finds the rule pack that an argument names: a directory, the pack of a year kit, or the built-in pack of a fiscal year. */
final class Packs {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private Packs() {}

    /**
     * The cases of a pack.
     *
     * @throws InputException if there is no such pack, or with everything that is wrong with it
     */
    static PackCases cases(String name, YearKits kits) {
        return find(name, kits, path -> PackCases.of(path, kits), year -> PackCases.builtIn(year.year()));
    }

    /**
     * The check of a pack.
     *
     * @throws InputException if there is no such pack
     */
    static PackCheck check(String name, YearKits kits) {
        return find(name, kits, path -> PackCheck.of(path, kits), PackCheck::builtIn);
    }

    private static <T> T find(
            String name, YearKits kits, Function<Path, T> directory, Function<FiscalYear, T> builtIn) {
        Path path = FileNames.path(name);
        if (Files.isDirectory(path)) {
            return directory.apply(path);
        }
        FiscalYear year = year(name, kits).orElseThrow(() -> new InputException(List.of(unknown(name, kits))));
        Optional<YearKit> kit = kits.find(year);
        if (kit.isEmpty()) {
            return builtIn.apply(year);
        }
        return directory.apply(kit.get().directory().orElseThrow(() -> new InputException(List.of(inZip(name)))));
    }

    /** The known fiscal year that is meant. */
    static Optional<FiscalYear> year(String name, YearKits kits) {
        return kits.known().years().stream()
                .filter(year -> year.toString().equals(name))
                .findFirst();
    }

    static Problem unknown(String name, YearKits kits) {
        return TEXTS.problem(Place.of(name), "unknown-rules", kits.known(), CommonEra.hint(name, kits.known()));
    }

    private static Problem inZip(String name) {
        return TEXTS.problem(Place.of(name), "kit-in-zip");
    }
}

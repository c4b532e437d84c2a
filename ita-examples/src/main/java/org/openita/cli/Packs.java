package org.openita.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.lint.PackCheck;

/** Finds the rule pack that an argument names: a directory, or the built-in pack of a fiscal year. */
final class Packs {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private Packs() {}

    /**
     * The cases of a pack.
     *
     * @throws InputException if there is no such pack, or with everything that is wrong with it
     */
    static PackCases cases(String name) {
        return find(name, PackCases::of, year -> PackCases.builtIn(year.year()));
    }

    /**
     * The check of a pack.
     *
     * @throws InputException if there is no such pack
     */
    static PackCheck check(String name) {
        return find(name, PackCheck::of, PackCheck::builtIn);
    }

    private static <T> T find(String name, Function<Path, T> directory, Function<FiscalYear, T> builtIn) {
        Path path = FileNames.path(name);
        if (Files.isDirectory(path)) {
            return directory.apply(path);
        }
        return Frameworks.years().stream()
                .filter(year -> year.toString().equals(name))
                .findFirst()
                .map(builtIn)
                .orElseThrow(() -> new InputException(List.of(unknown(name))));
    }

    static Problem unknown(String name) {
        return TEXTS.problem(Place.of(name), "unknown-rules", Frameworks.years(), CommonEra.hint(name));
    }
}

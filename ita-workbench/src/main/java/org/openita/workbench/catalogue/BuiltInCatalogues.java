package org.openita.workbench.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.rules.RuleBase;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.cases.PackCases.YearCases;

/** Writes the catalogues of all built-in packs, one folder a fiscal year; the build runs it. */
public final class BuiltInCatalogues {

    private BuiltInCatalogues() {}

    /**
     * Writes them.
     *
     * @param arguments the directory to write into
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /**
     * Writes {@code YEAR/catalogue.html} and {@code YEAR/catalogue.md} for each fiscal year.
     *
     * @throws IOException if they cannot be written
     */
    public static void write(Path directory) throws IOException {
        for (FiscalYear year : Frameworks.years()) {
            CatalogueFiles.write(of(year), directory.resolve(year.toString()));
        }
    }

    private static Catalogue of(FiscalYear year) {
        Framework framework = Frameworks.of(year);
        return Catalogue.of(framework, RuleBase.builtIn(framework))
                .touchedBy(PackCases.builtIn(year.year()).years().stream()
                        .map(YearCases::run)
                        .toList());
    }
}

package org.openita.server.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.rules.RulePack;
import org.openita.rules.YearKits;
import org.openita.scoring.ItaEngine;
import org.openita.server.call.ServerTexts;
import org.openita.server.call.Upload;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.lint.PackCheck;

/**
 * A rule pack that came with a request.
 *
 * @param upload its files
 * @param kits the years that are known beside it
 */
record GivenRules(PackUpload upload, YearKits kits) {

    private static final String CASES = "cases/";

    static GivenRules of(Upload file, YearKits kits) throws IOException {
        return new GivenRules(PackUpload.of(file), kits);
    }

    /** @throws InputException with everything that is wrong with its files */
    RulePack pack() {
        return RulePack.of(upload.name(), rules());
    }

    /** Its files without the cases, which no rules are made of. */
    private Map<String, byte[]> rules() {
        Map<String, byte[]> rules = new TreeMap<>();
        upload.files().forEach((name, bytes) -> {
            if (name.indexOf('/') < 0) {
                rules.put(name, bytes);
            }
        });
        return rules;
    }

    /** What is wrong with it, or looks so. */
    PackCheck check() {
        try {
            RulePack pack = pack();
            boolean hasCases = upload.files().keySet().stream().anyMatch(name -> name.startsWith(CASES));
            return PackCheck.of(pack, kits.known(), () -> hasCases ? cases(pack).years() : List.of());
        } catch (InputException e) {
            return new PackCheck("", List.of(), e.problems(), List.of());
        }
    }

    /** @throws InputException with everything that is wrong with its rules or cases, or if it has none */
    PackCases cases(RulePack pack) {
        List<ItaEngine> engines = List.copyOf(engines(pack).values());
        return PackCases.edited(pack, upload.name(), Optional.empty(), upload.texts(), engines, kits);
    }

    /**
     * Engines that go by it, by year.
     *
     * @throws InputException with everything that is wrong with its rules, or if it is for no year that is known
     */
    Map<FiscalYear, ItaEngine> engines(RulePack pack) {
        SortedSet<FiscalYear> years = new TreeSet<>(pack.fiscalYears(kits.known()));
        years.retainAll(kits.known().years());
        if (years.isEmpty()) {
            throw ServerTexts.refused(pack.place(), "pack-of-no-year", kits.known());
        }
        Map<FiscalYear, ItaEngine> engines = new TreeMap<>();
        years.forEach(year -> engines.put(
                year,
                ItaEngine.builder()
                        .years(kits)
                        .fiscalYear(year.year())
                        .pack(pack)
                        .build()));
        return engines;
    }
}

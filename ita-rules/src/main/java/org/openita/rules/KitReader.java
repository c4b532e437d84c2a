package org.openita.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.language.RuleProblems;

/**
 * Reads year kits together: their frameworks first, then what each says of the numbers of items in the years of all. Not
 * thread-safe.
 */
final class KitReader {

    private final KnownYears beside;
    private final ProblemLog log = RuleProblems.log();
    private final List<Draft> drafts = new ArrayList<>();

    /** A kit whose crosswalk is not yet read. */
    private record Draft(Framework framework, RulePack pack, PackFiles files, PackHash hash) {}

    /** @param beside the years that are known beside those of the kits */
    KitReader(KnownYears beside) {
        this.beside = beside;
    }

    /** Reads the framework and rules of a kit; what is wrong is told when all kits are asked for. */
    void open(Path place) {
        try {
            open(Files.isRegularFile(place) ? ZipFiles.of(place) : PackFiles.Directory.of(place));
        } catch (IOException e) {
            log.add(Place.of(place.toString()), PackReader.slip(e));
        }
    }

    void open(PackFiles files) {
        Optional<byte[]> bytes = bytes(files, YearKit.FRAMEWORK_FILE);
        if (bytes.isEmpty() && !log.hasAnyIn(files.place(YearKit.FRAMEWORK_FILE))) {
            log.add(Place.of(files.place(YearKit.FRAMEWORK_FILE)), "no-framework-file");
        }
        Optional<Framework> framework = bytes.flatMap(read -> framework(files, read));
        Optional<RulePack> pack = PackReader.noting(files, log);
        PackHash hash = new PackHash();
        bytes.ifPresent(read -> hash.add(YearKit.FRAMEWORK_FILE, read));
        framework.ifPresent(of -> pack.ifPresent(rules -> add(new Draft(of, rules, files, hash))));
    }

    /**
     * The kits that were opened.
     *
     * @throws InputException with all that is wrong with any of them
     */
    List<YearKit> kits() {
        KnownYears known = beside;
        for (Draft draft : drafts) {
            known = known.with(draft.framework());
        }
        List<YearKit> kits = new ArrayList<>();
        for (Draft draft : drafts) {
            kits.add(kit(draft, known));
        }
        log.throwIfAny();
        return kits;
    }

    /** @throws InputException naming two that are of one year */
    static void requireOneAYear(List<YearKit> kits) {
        ProblemLog log = RuleProblems.log();
        Map<FiscalYear, YearKit> seen = new HashMap<>();
        for (YearKit kit : kits) {
            YearKit first = seen.putIfAbsent(kit.framework().fiscalYear(), kit);
            if (first != null) {
                log.add(
                        Place.of(kit.pack().place()),
                        "kit-year-twice",
                        kit.framework().fiscalYear(),
                        first.pack().place());
            }
        }
        log.throwIfAny();
    }

    static String fingerprint(Path directory) {
        PackHash hash = new PackHash();
        if (Files.isRegularFile(directory)) {
            hash.add(stamp(directory), new byte[0]);
            return hash.hex();
        }
        hash.add(RulePack.fingerprint(directory), new byte[0]);
        for (String file : List.of(YearKit.FRAMEWORK_FILE, YearKit.CROSSWALK_FILE)) {
            try {
                hash.add(
                        file,
                        PackFiles.Directory.of(directory)
                                .read(file, RuleLimits.LARGEST_FILE)
                                .orElse(new byte[0]));
            } catch (IOException e) {
                hash.add(file + e.getClass().getName(), new byte[0]);
            }
        }
        return hash.hex();
    }

    private static String stamp(Path zip) {
        try {
            return Files.size(zip) + " " + Files.getLastModifiedTime(zip);
        } catch (IOException e) {
            return e.getClass().getName();
        }
    }

    private void add(Draft draft) {
        FiscalYear year = draft.framework().fiscalYear();
        if (!draft.pack().years().has(year)) {
            log.add(
                    draft.pack().yearsPlace(),
                    "kit-pack-other-year",
                    draft.pack().years().shown(),
                    year);
        }
        drafts.add(draft);
    }

    private YearKit kit(Draft draft, KnownYears known) {
        Optional<byte[]> numbers = bytes(draft.files(), YearKit.CROSSWALK_FILE);
        numbers.ifPresent(bytes -> draft.hash().add(YearKit.CROSSWALK_FILE, bytes));
        draft.hash().add(draft.pack().hash(), new byte[0]);
        return new YearKit(
                draft.framework(),
                draft.pack(),
                numbers.map(bytes -> crosswalk(draft.files(), bytes, known)),
                draft.hash().hex(),
                draft.files() instanceof PackFiles.Directory in ? Optional.of(in.directory()) : Optional.empty());
    }

    private Optional<Framework> framework(PackFiles files, byte[] bytes) {
        ProblemLog own = new ProblemLog();
        Optional<Framework> framework =
                Frameworks.noting(new ByteArrayInputStream(bytes), files.place(YearKit.FRAMEWORK_FILE), own);
        log.addAll(own.problems());
        return framework;
    }

    private Crosswalk crosswalk(PackFiles files, byte[] bytes, KnownYears known) {
        ProblemLog own = new ProblemLog();
        Crosswalk crosswalk =
                Crosswalk.noting(new ByteArrayInputStream(bytes), files.place(YearKit.CROSSWALK_FILE), known, own);
        log.addAll(own.problems());
        return crosswalk;
    }

    private Optional<byte[]> bytes(PackFiles files, String file) {
        try {
            Optional<byte[]> bytes = files.read(file, RuleLimits.LARGEST_FILE);
            if (bytes.filter(read -> read.length > RuleLimits.LARGEST_FILE).isPresent()) {
                log.add(Place.of(files.place(file)), "too-large", RuleLimits.LARGEST_FILE);
                return Optional.empty();
            }
            return bytes;
        } catch (IOException e) {
            log.add(Place.of(files.place(file)), PackReader.slip(e));
            return Optional.empty();
        }
    }
}

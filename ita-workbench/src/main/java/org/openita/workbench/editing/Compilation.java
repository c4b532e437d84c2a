package org.openita.workbench.editing;

import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Messages;
import org.openita.rules.RulePack;
import org.openita.rules.YearKits;
import org.openita.scoring.ItaEngine;

/**
 * A view of a pack, compiled for each of its fiscal years, and what is wrong with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pack the pack as read; empty if its files cannot be read
 * @param kits the years that are known with it
 * @param engines an engine with its rules for each year for which they compile, ascending
 * @param problems all that is wrong with it: with its cases only where nothing is wrong with its rules and texts
 * @param cases what is known to be wrong with its cases
 * @param known what is known of years and texts: of this view, or of the last before it that could be read
 */
record Compilation(
        Optional<RulePack> pack,
        YearKits kits,
        List<ItaEngine> engines,
        List<Problem> problems,
        Optional<CheckedCases> cases,
        Known known) {

    /** What names there are to know: the newest year of the pack, and all texts in force. */
    record Known(Framework framework, Messages messages) {}

    public Compilation {
        engines = List.copyOf(engines);
        problems = List.copyOf(problems);
    }

    static Compilation of(PackView view, Optional<Compilation> before) {
        return new Reading(view).read(before);
    }

    /** Reads one view; not thread-safe. */
    private static final class Reading {

        private final PackView view;
        private final Set<Problem> problems = new LinkedHashSet<>();
        private YearKits kits;

        Reading(PackView view) {
            this.view = view;
            this.kits = view.kits();
        }

        Compilation read(Optional<Compilation> before) {
            view.directory()
                    .ifPresent(folder ->
                            kits = tried(() -> view.kits().including(folder)).orElse(kits));
            Optional<RulePack> pack = tried(this::pack);
            List<ItaEngine> engines = new ArrayList<>();
            pack.ifPresent(read ->
                    years(read).forEach(year -> tried(() -> engine(read, year)).ifPresent(engines::add)));
            Optional<CheckedCases> cases = before.flatMap(Compilation::cases);
            if (problems.isEmpty() && hasCases() && pack.isPresent()) {
                cases = Optional.of(CheckedCases.of(view, pack.get(), engines, kits, cases));
                problems.addAll(cases.get().problems());
            }
            return new Compilation(pack, kits, engines, List.copyOf(problems), cases, known(pack, before));
        }

        private <T> Optional<T> tried(Supplier<T> attempt) {
            try {
                return Optional.of(attempt.get());
            } catch (InputException e) {
                problems.addAll(e.problems());
                return Optional.empty();
            }
        }

        private RulePack pack() {
            Map<String, String> own = Maps.filterKeys(view.unsaved(), file -> file.indexOf('/') < 0);
            Map<String, byte[]> bytes =
                    Map.copyOf(Maps.transformValues(own, text -> text.getBytes(StandardCharsets.UTF_8)));
            return view.directory().isPresent()
                    ? RulePack.load(view.directory().get(), bytes)
                    : RulePack.of(view.name(), bytes);
        }

        private List<FiscalYear> years(RulePack pack) {
            Set<FiscalYear> known = kits.known().years();
            return pack.fiscalYears(kits.known()).stream()
                    .filter(known::contains)
                    .toList();
        }

        private ItaEngine engine(RulePack pack, FiscalYear year) {
            return ItaEngine.builder()
                    .years(kits)
                    .fiscalYear(year.year())
                    .pack(pack)
                    .build();
        }

        private boolean hasCases() {
            return view.files().stream().anyMatch(file -> file.startsWith(PackView.CASES + "/"))
                    || view.directory()
                            .filter(folder -> Files.exists(folder.resolve(PackView.CASES), LinkOption.NOFOLLOW_LINKS))
                            .isPresent();
        }

        private Known known(Optional<RulePack> pack, Optional<Compilation> before) {
            Optional<Framework> framework = pack.flatMap(read ->
                    years(read).stream().reduce((first, second) -> second).flatMap(kits::framework));
            if (framework.isPresent()) {
                return new Known(framework.get(), BaseNames.messages(pack.get()));
            }
            return before.map(Compilation::known).orElseGet(this::nothing);
        }

        private Known nothing() {
            Framework newest = kits.known().years().stream()
                    .reduce((first, second) -> second)
                    .flatMap(kits::framework)
                    .orElseThrow();
            return new Known(newest, Messages.of(Map.of(), Map.of()));
        }
    }
}

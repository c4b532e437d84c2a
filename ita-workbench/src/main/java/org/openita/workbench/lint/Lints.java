package org.openita.workbench.lint;

import java.util.List;
import java.util.stream.Stream;
import org.openita.model.problem.Place;
import org.openita.workbench.lint.reach.Work;

/** All lints there are. */
public final class Lints {

    private static final List<Check> CHECKS = List.of(
            new LevelGap(),
            new LevelOverlap(),
            new NeverHolds(),
            new AlwaysHolds(),
            new SameRule(),
            new WiderRule(),
            new OverruledRemark(),
            new RaisedButLower(),
            new RaisedUnknown(),
            new UnlookedItem(),
            new DifferentThreshold(),
            new UntestedThreshold(),
            new StrayItem(),
            new ItemSpelling(),
            new OneLanguage(),
            new UnusedText(),
            new WrongLanguage(),
            new UnfinishedText(),
            new FractionThreshold(),
            new SameReplacement(),
            new NoSource(),
            new BadExemption(),
            new IdleExemption());

    /** Steps that a lint may take; with a built-in year the longest takes some hundred thousand. */
    private static final long MOST_STEPS = 10_000_000;

    private Lints() {}

    /** All lints, in the order in which they are documented: those of packs, then those of year kits alone. */
    public static List<Lint> all() {
        return Stream.concat(CHECKS.stream(), ofYearKits().stream()).toList();
    }

    /** The lints that look at year kits alone. */
    static List<Lint> ofYearKits() {
        return List.of(YearKitLint.values());
    }

    /** What they report about a pack, but for what its author has exempted. */
    static List<Violation> look(PackInForce pack) {
        Exemptions exemptions = Exemptions.of(pack);
        List<Violation> all =
                CHECKS.stream().flatMap(check -> look(check, pack)).toList();
        List<Violation> idle = new IdleExemption().among(pack, exemptions, all);
        return Stream.concat(all.stream(), idle.stream())
                .filter(violation -> !exemptions.cover(violation) && !isSaidAlready(violation, all))
                .toList();
    }

    /** A remark "improve" on what is good is told once, with the remark that it overrules. */
    private static boolean isSaidAlready(Violation violation, List<Violation> all) {
        return violation.lint().equals(new RaisedButLower().id())
                && all.stream()
                        .filter(other -> other.lint().equals(new OverruledRemark().id()))
                        .anyMatch(other -> other.rules().containsAll(violation.rules()));
    }

    private static Stream<Violation> look(Check check, PackInForce pack) {
        Violations violations = new Violations(check);
        try {
            Work.within(MOST_STEPS, () -> {
                check.look(pack, violations);
                return violations;
            });
        } catch (Work.TooMuch e) {
            violations.addTooLarge(Place.of(pack.pack().place()));
        }
        return violations.all().stream();
    }
}

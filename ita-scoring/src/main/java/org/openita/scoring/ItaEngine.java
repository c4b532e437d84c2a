package org.openita.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.model.work.InOrder;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.interpretation.Pipeline;
import org.openita.scoring.result.EngineInfo;
import org.openita.scoring.result.PackInfo;
import org.openita.scoring.why.Explanation;

/**
 * Analyses results of one fiscal year: scores, judges and recommends.
 *
 * <p>Build one, keep it, share it: immutable and thread-safe. Building reads the year's framework and rules, which takes some
 * tenths of a second the first time; an analysis takes microseconds.
 */
public final class ItaEngine {

    private static final String UNRELEASED = "0.1.0-SNAPSHOT";

    private final Framework framework;
    private final EngineInfo info;
    private final RuleBase rules;
    private final Pipeline pipeline;

    private ItaEngine(Framework framework, RuleBase rules, Optional<YearKit> kit) {
        this.framework = framework;
        this.rules = rules;
        this.info = info(framework, rules, kit);
        this.pipeline = Pipeline.of(framework, rules);
    }

    /**
     * Returns the engine of a Buddhist fiscal year with the built-in rules.
     *
     * @throws IllegalArgumentException if the year is not built in; then give its kit, {@code builder().year(directory)}
     */
    public static ItaEngine forFiscalYear(int year) {
        return builder().fiscalYear(year).build();
    }

    /** Returns a builder for an engine with custom rules. Not thread-safe until built. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the version of this library. */
    public static String version() {
        return Optional.ofNullable(ItaEngine.class.getPackage().getImplementationVersion())
                .orElse(UNRELEASED);
    }

    /** Returns the framework of this engine's fiscal year. */
    public Framework framework() {
        return framework;
    }

    /** Returns the version, framework and rule packs that every analysis of this engine names. */
    public EngineInfo info() {
        return info;
    }

    /** Returns the rules that this engine applies. */
    public RuleBase rules() {
        return rules;
    }

    /**
     * Analyses a result.
     *
     * @throws IllegalArgumentException if the result is of another fiscal year
     */
    public Analysis analyse(Assessment assessment) {
        requireSameYear(assessment);
        return analyse(assessment, Optional.empty());
    }

    /**
     * Analyses a result beside that of the fiscal year before, for rules that compare the two.
     *
     * <p>Rules see the earlier score of what means the same in both years; see {@link
     * org.openita.model.framework.Subject#in}.
     *
     * @throws IllegalArgumentException if the result is of another fiscal year, or the earlier one not of the year before, or of
     *     {@linkplain org.openita.model.assessment.Agency#isSameAs another agency}
     */
    public Analysis analyse(Assessment assessment, Assessment previous) {
        requireSameYear(assessment);
        requireYearBefore(assessment, previous);
        return analyse(assessment, Optional.of(previous));
    }

    private Analysis analyse(Assessment assessment, Optional<Assessment> previous) {
        ScoredAssessment scored = pipeline.score(assessment);
        List<Fact> facts = pipeline.facts(scored, previous);
        return pipeline.interpret(scored, facts, pipeline.evaluate(facts)).as(Analysis::new, info);
    }

    /**
     * Analyses a result beside the agency's earlier ones, of any number of years: rules compare with that of the year
     * before, if it is among them.
     *
     * @throws IllegalArgumentException if the result is of another fiscal year, one given as earlier is not, or one is of
     *     {@linkplain org.openita.model.assessment.Agency#isSameAs another agency}
     */
    public Analysis analyse(Assessment assessment, List<Assessment> earlier) {
        earlier.forEach(each -> requireEarlier(assessment, each));
        return yearBefore(assessment, earlier)
                .map(previous -> analyse(assessment, previous))
                .orElseGet(() -> analyse(assessment));
    }

    private static Optional<Assessment> yearBefore(Assessment assessment, List<Assessment> earlier) {
        return earlier.stream()
                .filter(each -> each.fiscalYear().next().equals(assessment.fiscalYear()))
                .findFirst();
    }

    /**
     * Explains what the analysis of a result says under a code, and what else the rules could have found under it and why they
     * did not; see {@link Explanation}.
     *
     * @param earlier the agency's earlier results, as in {@link #analyse(Assessment, List)}
     * @throws IllegalArgumentException as {@link #analyse(Assessment, List)} does
     */
    public Explanation why(Assessment assessment, List<Assessment> earlier, String code) {
        Analysis analysis = analyse(assessment, earlier);
        List<Fact> facts = pipeline.facts(pipeline.score(assessment), yearBefore(assessment, earlier));
        return Explanation.of(analysis, code, rules, facts);
    }

    /** Explains a result without earlier ones; see {@link #why(Assessment, List, String)}. */
    public Explanation why(Assessment assessment, String code) {
        return why(assessment, List.of(), code);
    }

    /**
     * Analyses any number of results: in their order, on all processors, and so that memory does not depend on how many there are.
     *
     * <p>Results are taken from the stream as analyses are taken from the one returned. Close it if you do not go to its end.
     *
     * @throws IllegalArgumentException on reaching a result of another fiscal year
     */
    public Stream<Analysis> analyseAll(Stream<Assessment> assessments) {
        return InOrder.stream(assessments, this::analyse);
    }

    /**
     * Runs the data checks alone: returns what is missing, doubtful or impossible in a result, as in {@link
     * Analysis#notes()} but without what rules note.
     *
     * @throws IllegalArgumentException if the result is of another fiscal year
     */
    public List<Note> check(Assessment assessment) {
        requireSameYear(assessment);
        return pipeline.check(assessment);
    }

    private void requireSameYear(Assessment assessment) {
        if (!assessment.fiscalYear().equals(framework.fiscalYear())) {
            throw new IllegalArgumentException("A result of fiscal year " + assessment.fiscalYear()
                    + " was given to the engine of fiscal year " + framework.fiscalYear()
                    + "; use " + engineOf(assessment.fiscalYear()));
        }
    }

    private static String engineOf(FiscalYear year) {
        return Frameworks.find(year).isPresent()
                ? "ItaEngine.forFiscalYear(" + year + ")"
                : "ItaEngine.builder().year(the year kit of " + year + ")";
    }

    private void requireYearBefore(Assessment assessment, Assessment previous) {
        int before = framework.fiscalYear().year() - 1;
        if (previous.fiscalYear().year() != before) {
            throw new IllegalArgumentException("A result of fiscal year " + previous.fiscalYear()
                    + " was given as that of the year before " + framework.fiscalYear() + "; give that of " + before);
        }
        assessment.agency().requireSameAs(previous.agency());
    }

    private static void requireEarlier(Assessment assessment, Assessment earlier) {
        if (earlier.fiscalYear().compareTo(assessment.fiscalYear()) >= 0) {
            throw new IllegalArgumentException("A result of fiscal year " + earlier.fiscalYear()
                    + " was given as earlier than that of " + assessment.fiscalYear());
        }
        assessment.agency().requireSameAs(earlier.agency());
    }

    private static EngineInfo info(Framework framework, RuleBase rules, Optional<YearKit> kit) {
        Optional<Framework> builtIn = Frameworks.find(framework.fiscalYear());
        Optional<EngineInfo.Kit> from =
                kit.map(of -> new EngineInfo.Kit(of.name(), of.version(), of.hash(), builtIn.isPresent()));
        boolean isGiven = kit.isEmpty() && framework.years().isFromOutside(framework.fiscalYear());
        String name = framework
                + from.map(of -> " " + of.name() + " " + of.version() + " " + of.hash())
                        .orElse(isGiven ? " (from the program)" : "");
        return new EngineInfo(version(), name, from, packs(rules));
    }

    private static List<PackInfo> packs(RuleBase rules) {
        return rules.packs().stream()
                .map(pack -> new PackInfo(pack.name(), pack.version(), pack.hash()))
                .toList();
    }

    /** Builds an engine. Not thread-safe. */
    public static final class Builder {

        private final List<Path> kitPlaces = new ArrayList<>();
        private final List<YearKit> kits = new ArrayList<>();
        private final List<PackSource> packs = new ArrayList<>();
        private Optional<Framework> framework = Optional.empty();
        private Optional<FiscalYear> year = Optional.empty();

        /** Rules that are read when an engine is built. */
        private record PackSource(Optional<Path> place, Supplier<RulePack> pack) {}

        private Builder() {}

        /** Sets the Buddhist fiscal year, such as 2567. Of one that is not built in, give its {@link #year(Path) kit}. */
        public Builder fiscalYear(int fiscalYear) {
            year = Optional.of(FiscalYear.of(fiscalYear));
            return this;
        }

        /**
         * Adds a year from outside, which is the engine's unless {@link #fiscalYear} says otherwise; may be given again for years that
         * are known beside it, such as the one before.
         *
         * @param kit the directory of a year kit, or a zip or jar file of one
         */
        public Builder year(Path kit) {
            kitPlaces.add(kit);
            return this;
        }

        /** Adds a year from outside that was read already; see {@link #year(Path)}. */
        public Builder year(YearKit kit) {
            kits.add(kit);
            return this;
        }

        /** Adds years from outside of which {@link #fiscalYear} may name one; see {@link #year(Path)}. */
        public Builder years(YearKits known) {
            kits.addAll(known.all());
            return this;
        }

        /** Sets what is measured, as a value; where it is of a year that is not built in, give rules with {@link #pack}. */
        public Builder framework(Framework of) {
            framework = Optional.of(of);
            return this;
        }

        /** Adds a directory with a rule pack to use instead of that of the year, which it may extend; may be called again. */
        public Builder pack(Path directory) {
            packs.add(new PackSource(Optional.of(directory), () -> RulePack.load(directory)));
            return this;
        }

        /** Adds a rule pack to use instead of that of the year; see {@link #pack(Path)}. */
        public Builder pack(RulePack pack) {
            packs.add(new PackSource(Optional.empty(), () -> pack));
            return this;
        }

        /** The directories that it reads. */
        List<Path> places() {
            return Stream.concat(packs.stream().flatMap(pack -> pack.place().stream()), kitPlaces.stream())
                    .toList();
        }

        /** What the files that it reads say now: equal texts for equal files. */
        String fingerprint() {
            return Stream.concat(
                            packs.stream()
                                    .flatMap(pack -> pack.place().stream())
                                    .map(RulePack::fingerprint),
                            kitPlaces.stream().map(YearKit::fingerprint))
                    .collect(Collectors.joining("+"));
        }

        Builder copy() {
            Builder copy = new Builder();
            copy.kitPlaces.addAll(kitPlaces);
            copy.kits.addAll(kits);
            copy.packs.addAll(packs);
            copy.framework = framework;
            copy.year = year;
            return copy;
        }

        /**
         * Builds the engine: reads framework and rules.
         *
         * @throws IllegalStateException if it does not follow from what was given which fiscal year is meant
         * @throws IllegalArgumentException if the year has no framework, or no rules of its own and none were given
         * @throws InputException with everything that is wrong with the kits or packs given
         */
        public ItaEngine build() {
            YearKits known = known();
            FiscalYear of = year.or(() -> framework.map(Framework::fiscalYear)).orElseGet(() -> only(known));
            Framework measured = framework
                    .filter(given -> isOf(of, given))
                    .map(given -> known.all().isEmpty()
                            ? given
                            : known.known().with(given).find(of).orElseThrow())
                    .or(() -> known.framework(of))
                    .orElseGet(() -> Frameworks.of(of));
            List<RulePack> given = packs.isEmpty()
                    ? List.of(known.pack(of))
                    : packs.stream().map(source -> source.pack().get()).toList();
            Optional<YearKit> kit = framework.isPresent() ? Optional.empty() : known.find(of);
            return new ItaEngine(measured, RuleBase.of(measured, given), kit);
        }

        private YearKits known() {
            return kitPlaces.isEmpty()
                    ? YearKits.of(kits)
                    : YearKits.of(Stream.concat(kits.stream(), YearKits.load(kitPlaces).all().stream())
                            .toList());
        }

        private static FiscalYear only(YearKits known) {
            if (known.all().size() != 1) {
                throw new IllegalStateException(
                        known.all().isEmpty()
                                ? "Give fiscalYear(2567) first"
                                : "Kits of several years were given; say which is meant with fiscalYear(…): "
                                        + known.all());
            }
            return known.all().get(0).framework().fiscalYear();
        }

        private static boolean isOf(FiscalYear year, Framework given) {
            if (!given.fiscalYear().equals(year)) {
                throw new IllegalStateException("A framework of " + given.fiscalYear() + " was given for FY" + year);
            }
            return true;
        }
    }
}

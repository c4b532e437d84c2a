package org.openita.workbench.lint;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.problem.Place;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.level.LevelSurvey;
import org.openita.workbench.lint.monotone.MonotoneProof;
import org.openita.workbench.lint.reach.FactSpace;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Work;

/**
 * A pack with what it extends, compiled for one fiscal year: what lints look at.
 *
 * <p>Immutable and thread-safe.
 *
 * @param framework what is measured in the year
 * @param pack the pack
 * @param base its rules, ready to run
 * @param space the facts the year can have
 * @param found what each rule in force says, in order, found out when first asked for
 * @param texts the pack's own texts with their places
 * @param surveyed which levels the rules give, found out when first asked for
 * @param proved where a score that rises makes something worse, found out when first asked for
 * @param cases what the pack's own cases of the year are about
 */
record PackInForce(
        Framework framework,
        RulePack pack,
        RuleBase base,
        FactSpace space,
        Supplier<Optional<List<Meaning>>> found,
        List<PackTextFile> texts,
        Supplier<Optional<LevelSurvey>> surveyed,
        Supplier<Optional<MonotoneProof>> proved,
        CaseFacts cases) {

    /** Steps in which to find out what the rules say; a built-in year takes some thousands. */
    private static final long MOST_STEPS = 5_000_000;

    /** Steps of the survey of levels, which runs the rules some thousand times; a built-in year takes a hundredth of it. */
    private static final long MOST_STEPS_OF_SURVEY = 10_000_000;

    /** Steps of the proof, which runs the rules on what looks like a fault. */
    private static final long MOST_STEPS_OF_PROOF = 20_000_000;

    /**
     * A pack compiled for a year.
     *
     * @param base its rules, compiled for the year
     * @param given the results that the pack's own cases of the year are about
     */
    static PackInForce of(Framework framework, RulePack pack, RuleBase base, List<Assessment> given) {
        FactSpace space = FactSpace.of(framework);
        Supplier<Optional<List<Meaning>>> meanings = Suppliers.memoize(() -> Work.tried(
                MOST_STEPS,
                () -> base.rules().stream().map(rule -> Meaning.of(rule, space)).toList()));
        List<PackTextFile> texts =
                pack.messageFiles().stream().map(PackTextFile::read).toList();
        Supplier<Optional<LevelSurvey>> levels = Suppliers.memoize(() -> meanings.get()
                .flatMap(all -> Work.tried(MOST_STEPS_OF_SURVEY, () -> LevelSurvey.of(framework, base, all))));
        Supplier<Optional<MonotoneProof>> proof = Suppliers.memoize(() -> meanings.get()
                .flatMap(all -> Work.tried(MOST_STEPS_OF_PROOF, () -> MonotoneProof.of(framework, base, all))));
        return new PackInForce(
                framework, pack, base, space, meanings, texts, levels, proof, CaseFacts.of(framework, given));
    }

    List<Rule> rules() {
        return base.rules();
    }

    /**
     * What each rule in force says, in order.
     *
     * @throws Work.TooMuch if the rules are too large for that
     */
    List<Meaning> meanings() {
        return found.get().orElseThrow(Work.TooMuch::new);
    }

    /**
     * Which levels the rules give.
     *
     * @throws Work.TooMuch if that takes too many trials
     */
    LevelSurvey levels() {
        return surveyed.get().orElseThrow(Work.TooMuch::new);
    }

    /**
     * Where a score that rises makes something worse.
     *
     * @throws Work.TooMuch if that takes too many trials
     */
    MonotoneProof monotone() {
        return proved.get().orElseThrow(Work.TooMuch::new);
    }

    /** The rules of the packs that this one extends, by name. */
    Map<String, Rule> inherited() {
        return pack.base().map(before -> RuleBase.of(framework, List.of(before)).rules()).orElse(List.of()).stream()
                .collect(Collectors.toMap(Rule::name, Function.identity(), (first, later) -> later));
    }

    /** The rules of these names, in order. */
    List<Rule> named(Set<String> names) {
        return rules().stream().filter(rule -> names.contains(rule.name())).toList();
    }

    /** This place, or, where it is in a pack that this one extends, that of the first rule in the pack's own files. */
    Place inOwnFiles(Place place, Rule... concerned) {
        return isOwn(place)
                ? place
                : Stream.of(concerned)
                        .map(Rule::place)
                        .filter(this::isOwn)
                        .findFirst()
                        .orElse(place);
    }

    /** Whether a place is in the pack's own files, where its author can mend what is wrong. */
    boolean isOwn(Place place) {
        for (RulePack.RuleFile file : pack.ruleFiles()) {
            if (file.name().equals(place.source())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule is in the pack's own files, or stands as it does because the pack moved one of its thresholds. */
    boolean isOwn(Rule rule) {
        return isOwn(rule.place()) || pack.changes().move(rule);
    }

    /** The pack whose file a rule stands in. */
    Optional<RulePack> packOf(Rule rule) {
        return base.packs().stream()
                .filter(one -> one.ruleFiles().stream()
                        .anyMatch(file -> file.name().equals(rule.place().source())))
                .findFirst();
    }
}

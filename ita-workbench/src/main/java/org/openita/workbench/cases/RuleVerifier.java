package org.openita.workbench.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Because;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Rule;
import org.openita.rules.language.Suggestion;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.bench.RuleTestBed;

/**
 * Tests single rules in sentences, for those who write tests in Java:
 *
 * <pre>{@code
 * RuleVerifier rules = RuleVerifier.of(engine);
 *
 * rules.verify("EIT part 2, e1: steps and time limits")
 *         .given("EIT2", 84.99)
 *         .given("e1.part2", 84.99)
 *         .recommends("e1")
 *         .because("EIT2 84.99 < 85.00");
 * }</pre>
 *
 * <p>Only the rule that is named runs, so that no other can find the same. What does not come out so is an
 * {@link AssertionError} that says which condition does not hold; no test framework is needed. Immutable and thread-safe.
 */
public final class RuleVerifier {

    private final RuleTestBed testBed;

    private RuleVerifier(RuleTestBed testBed) {
        this.testBed = testBed;
    }

    /** The verifier of an engine's rules. */
    public static RuleVerifier of(ItaEngine engine) {
        return new RuleVerifier(RuleTestBed.of(engine));
    }

    /**
     * Begins a sentence about a rule.
     *
     * @throws IllegalArgumentException if the engine has no rule of this name
     */
    public Verification verify(String rule) {
        List<Rule> rules = testBed.rules().rules();
        List<String> names = rules.stream().map(Rule::name).toList();
        return rules.stream()
                .filter(one -> one.name().equals(rule))
                .findFirst()
                .map(one -> new Verification(testBed, one, new LinkedHashMap<>()))
                .orElseThrow(() -> new IllegalArgumentException("There is no rule \"" + rule + "\""
                        + Suggestion.of(rule, names).en()));
    }

    /** A sentence about a rule, up to what is given. Immutable. */
    public static final class Verification {

        private final RuleTestBed testBed;
        private final Rule rule;
        private final Map<String, Score> given;

        private Verification(RuleTestBed testBed, Rule rule, Map<String, Score> given) {
            this.testBed = testBed;
            this.rule = rule;
            this.given = given;
        }

        /**
         * A score: of an item ({@code i5}, {@code e1.part2}), or as published ({@code EIT2}, {@code IIT}, {@code 8},
         * {@code overall}).
         *
         * @param points 0 to 100 with at most two decimals
         * @throws IllegalArgumentException if the year has no such subject, or the score cannot be
         */
        public Verification given(String subject, double points) {
            testBed.framework().subject(subject);
            Map<String, Score> more = new LinkedHashMap<>(given);
            more.put(subject, Score.of(BigDecimal.valueOf(points)));
            return new Verification(testBed, rule, more);
        }

        /** The rule gives this level. */
        public Found level(String code) {
            return finds(FindingKind.LEVEL, code);
        }

        /** The rule gives this advice. */
        public Found recommends(String code) {
            return finds(FindingKind.RECOMMEND, code);
        }

        /** The rule says that the topic is to be improved in the instrument. */
        public Found improves(String topic, String instrument) {
            return finds(FindingKind.IMPROVE, topic, instrument);
        }

        /** The rule says that the topic is to be kept up in the instrument. */
        public Found maintains(String topic, String instrument) {
            return finds(FindingKind.MAINTAIN, topic, instrument);
        }

        /** The rule says that the target is reached. */
        public Found reaches(String target) {
            return finds(FindingKind.REACH, target);
        }

        /** The rule says that the target is missed. */
        public Found misses(String target) {
            return finds(FindingKind.MISS, target);
        }

        /** The rule plans to improve something, under a topic, led by a role, others involved. */
        public Found plans(String code, String topic, String lead, String involved) {
            return finds(FindingKind.PLAN, code, topic, lead, involved);
        }

        /** The rule plans to keep something up; otherwise like {@link #plans}. */
        public Found keeps(String code, String topic, String lead, String involved) {
            return finds(FindingKind.KEEP, code, topic, lead, involved);
        }

        /** The rule names a limit. */
        public Found limits(String code) {
            return finds(FindingKind.LIMIT, code);
        }

        /** The rule tells the reader this. */
        public Found notes(String kind) {
            return finds(FindingKind.NOTE, kind);
        }

        /**
         * The rule finds nothing.
         *
         * @throws AssertionError with what it finds and why, if it finds anything
         */
        public void findsNothing() {
            List<Finding> findings = findings(facts());
            if (!findings.isEmpty()) {
                throw failure("nothing", findings, List.of());
            }
        }

        /** The rule finds this, of whatever kind. */
        public Found finds(FindingKind kind, String... arguments) {
            List<Fact> facts = facts();
            List<Finding> findings = findings(facts);
            return findings.stream()
                    .filter(finding ->
                            finding.kind() == kind && finding.arguments().equals(List.of(arguments)))
                    .findFirst()
                    .map(finding -> new Found(this, finding))
                    .orElseThrow(() -> failure(words(kind, List.of(arguments)), findings, whyNot(facts)));
        }

        private List<String> whyNot(List<Fact> facts) {
            return new WhyNot(testBed.rules(), facts)
                    .of(rule).stream().map(text -> text.in(Locale.ENGLISH)).toList();
        }

        private List<Fact> facts() {
            Map<String, Score> items = new LinkedHashMap<>();
            Map<String, Score> published = new LinkedHashMap<>();
            given.forEach(
                    (id, score) -> (testBed.framework().subject(id).isMeasured() ? items : published).put(id, score));
            return testBed.facts(new Assessment(testBed.framework().fiscalYear(), Agency.named("?"), items, published));
        }

        private List<Finding> findings(List<Fact> facts) {
            return testBed.ready(List.of(rule)).evaluate(facts);
        }

        private AssertionError failure(String expected, List<Finding> found, List<String> whyNot) {
            List<String> lines = new ArrayList<>();
            lines.add("rule \"" + rule.name() + "\" (" + rule.place() + ")");
            lines.add("  given:    "
                    + given.entrySet().stream()
                            .map(score -> score.getKey() + " " + score.getValue())
                            .collect(Collectors.joining(", ")));
            lines.add("  expected: " + expected);
            lines.add("  found:    " + (found.isEmpty() ? "nothing" : words(found)));
            found.stream()
                    .flatMap(finding -> finding.because().stream())
                    .forEach(because -> lines.add("  because:  " + CaseText.of(because)));
            whyNot.forEach(why -> lines.add("  because:  " + why));
            return new AssertionError(String.join("\n", lines));
        }

        private static String words(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> words(finding.kind(), finding.arguments()))
                    .collect(Collectors.joining(", "));
        }

        private static String words(FindingKind kind, List<String> arguments) {
            return kind.call() + " " + String.join(" ", arguments);
        }
    }

    /**
     * What the rule found, to ask for its reasons. Immutable.
     *
     * @param by the sentence so far
     * @param finding what was found
     */
    public record Found(Verification by, Finding finding) {

        /**
         * Each of these claims, such as {@code "EIT2 84.99 < 85.00"}, is among the reasons.
         *
         * @throws AssertionError with the reasons there are, if one is not
         */
        public Found because(String... claims) {
            List<String> found = finding.because().stream().map(Because::claim).toList();
            for (String claim : claims) {
                if (!found.contains(claim)) {
                    throw by.failure("because of " + claim, List.of(finding), List.of());
                }
            }
            return this;
        }
    }
}

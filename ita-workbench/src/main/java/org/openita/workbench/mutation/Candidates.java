package org.openita.workbench.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;
import org.openita.rules.language.Rule;
import org.openita.workbench.bench.RuleNode;
import org.openita.workbench.bench.RuleTestBed;

/**
 * Results on which a rule and its mutants may differ: those around their thresholds, in what they look at, and nothing else.
 *
 * <p>The simplest come first: one score on top of nothing or of full marks, then two, then more, as many as the bound allows;
 * where there are more, those of a fixed random order.
 */
final class Candidates {

    private static final Score FULL = Score.of("100");
    private static final Score NONE = Score.of("0");
    private static final int MOST_SUBJECTS_OF_A_CONDITION = 4;
    private static final int MOST_SUBJECTS = 8;
    private static final int MOST_SCORES = 5;
    private static final int MOST_LISTED = 100_000;

    private final Framework framework;
    private final Assessment nothing;
    private final Assessment full;
    private final List<Fact> facts;
    private final Set<Score> values = new TreeSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();

    /** A result, and how a case file writes it. */
    record Candidate(String yaml, Assessment given) {}

    private Candidates(RuleTestBed testBed) {
        this.framework = testBed.framework();
        this.nothing = new Assessment(framework.fiscalYear(), Agency.named("?"), Map.of(), Map.of());
        this.full = given(Kind.ITEM, FULL);
        this.facts = new ArrayList<>(testBed.facts(full));
        this.facts.addAll(testBed.facts(given(Kind.INSTRUMENT, FULL)));
        this.values.add(NONE);
        this.values.add(FULL);
    }

    /** Candidates for telling a rule from its mutants: those in what the rule itself looks at, then in what the mutants do. */
    static Stream<Candidate> of(RuleTestBed testBed, Rule rule, List<Rule> mutants) {
        Candidates close = new Candidates(testBed);
        close.look(rule);
        Candidates wide = new Candidates(testBed);
        wide.look(rule);
        mutants.forEach(mutant -> wide.lookAtSubjects(mutant));
        return Stream.concat(close.all(4_000), wide.subjects.equals(close.subjects) ? Stream.empty() : wide.all(500));
    }

    private void look(Rule rule) {
        for (RuleNode spot : RuleNode.of(rule)) {
            if (spot.node() instanceof Operand.Number number) {
                addAround(number.number());
            }
        }
        lookAtSubjects(rule);
    }

    private void lookAtSubjects(Rule rule) {
        rule.conditions().forEach(this::addSubjects);
    }

    private void addAround(BigDecimal threshold) {
        for (BigDecimal value : List.of(threshold.subtract(Score.STEP), threshold, threshold.add(Score.STEP))) {
            if (value.signum() >= 0
                    && value.compareTo(FULL.shown()) <= 0
                    && value.stripTrailingZeros().scale() <= 2) {
                values.add(Score.of(value));
            }
        }
    }

    private void addSubjects(Condition condition) {
        Optional<FactType> type = FactType.named(condition.type());
        List<String> ids = facts.stream()
                .filter(fact -> type.filter(of -> of.type() == fact.getClass()).isPresent())
                .filter(fact -> mayMatch(condition, type.orElseThrow(), fact))
                .map(Fact::subject)
                .distinct()
                .toList();
        int step = Math.max(1, ids.size() / MOST_SUBJECTS_OF_A_CONDITION);
        for (int i = 0; i < ids.size() && subjects.size() < MOST_SUBJECTS; i += step) {
            subjects.add(ids.get(i));
        }
    }

    /** By what it asks of texts; what else it asks is left to the trial. */
    private static boolean mayMatch(Condition condition, FactType type, Fact fact) {
        return condition.constraints().stream()
                .allMatch(constraint -> !(constraint instanceof Comparison comparison
                                && comparison.operator() == Operator.EQUAL
                                && comparison.operand() instanceof Operand.Quoted quoted)
                        || quoted.text().equals(value(type.property(comparison.property()), fact)));
    }

    private static Object value(Property property, Fact fact) {
        try {
            return property.accessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + property.name(), e);
        }
    }

    /** One after the other, as they are asked for: all of them would fill the memory. */
    private Stream<Candidate> all(int mostOfASize) {
        Stream<Candidate> plain =
                Stream.of(candidate(full, "all: 100", Map.of()), candidate(given(Kind.ITEM, NONE), "all: 0", Map.of()));
        int sizes = Math.min(MOST_SCORES, subjects.size());
        Stream<List<Map<String, Score>>> bySize = Stream.iterate(
                        List.of(Map.<String, Score>of()), smaller -> larger(smaller, mostOfASize))
                .limit(sizes + 1L)
                .skip(1);
        return Stream.concat(plain, bySize.flatMap(List::stream).flatMap(this::onBases));
    }

    private Stream<Candidate> onBases(Map<String, Score> scores) {
        Candidate alone = candidate(nothing, "", scores);
        return framework.items().isEmpty() ? Stream.of(alone) : Stream.of(alone, candidate(full, "all: 100", scores));
    }

    private List<Map<String, Score>> larger(List<Map<String, Score>> smaller, int most) {
        List<String> order = List.copyOf(subjects);
        long ways = (long) smaller.size() * order.size() * values.size();
        return ways > MOST_LISTED ? drawn(smaller, order, most) : listed(smaller, order, most);
    }

    /** Some of more than can be listed, drawn in a fixed random order. */
    private List<Map<String, Score>> drawn(List<Map<String, Score>> smaller, List<String> order, int most) {
        Random random = new Random(smaller.size());
        Set<Map<String, Score>> drawn = new LinkedHashSet<>();
        for (int i = 0; i < 2 * most && drawn.size() < most; i++) {
            Map<String, Score> scores = smaller.get(random.nextInt(smaller.size()));
            String subject = order.get(random.nextInt(order.size()));
            List<Score> choice = valuesOf(subject);
            if (!scores.containsKey(subject)) {
                drawn.add(with(scores, subject, choice.get(random.nextInt(choice.size()))));
            }
        }
        return List.copyOf(drawn);
    }

    private List<Map<String, Score>> listed(List<Map<String, Score>> smaller, List<String> order, int most) {
        List<Map<String, Score>> larger = new ArrayList<>();
        for (Map<String, Score> scores : smaller) {
            int next = scores.keySet().stream().mapToInt(order::indexOf).max().orElse(-1) + 1;
            for (String subject : order.subList(next, order.size())) {
                valuesOf(subject).forEach(value -> larger.add(with(scores, subject, value)));
            }
        }
        if (larger.size() > most) {
            Collections.shuffle(larger, new Random(larger.size()));
        }
        return larger.subList(0, Math.min(most, larger.size()));
    }

    private List<Score> valuesOf(String subject) {
        return values.stream()
                .filter(value ->
                        framework.subject(subject).scale().stream().allMatch(scale -> scale.allows(value.hundredths())))
                .toList();
    }

    private Candidate candidate(Assessment base, String start, Map<String, Score> scores) {
        Assessment given = base;
        for (Map.Entry<String, Score> score : scores.entrySet()) {
            given = framework.subject(score.getKey()).isMeasured()
                    ? given.withItem(score.getKey(), score.getValue())
                    : given.withPublished(score.getKey(), score.getValue());
        }
        return new Candidate(yaml(start, scores), given);
    }

    private String yaml(String start, Map<String, Score> scores) {
        List<String> members = new ArrayList<>(start.isEmpty() ? List.of() : List.of(start));
        Map<String, List<String>> published = new LinkedHashMap<>();
        scores.forEach((id, score) -> {
            String section = section(framework.subject(id));
            if (section.isEmpty()) {
                members.add(id + ": " + score);
            } else {
                published.computeIfAbsent(section, key -> new ArrayList<>()).add("\"" + id + "\": " + score);
            }
        });
        published.forEach((section, ids) ->
                members.add(section + ": " + ids.stream().collect(Collectors.joining(", ", "{", "}"))));
        return "{" + String.join(", ", members) + "}";
    }

    private static String section(Subject subject) {
        return switch (subject.kind()) {
            case INSTRUMENT -> "instruments";
            case PART -> "parts";
            case INDICATOR -> "indicators";
            case SUB_INDICATOR -> "subIndicators";
            default -> "";
        };
    }

    /** A result in which every subject of a kind has the same score. */
    private Assessment given(Kind kind, Score score) {
        Map<String, Score> scores = new LinkedHashMap<>();
        framework.subjects(kind).forEach(subject -> scores.put(subject.id(), score));
        return kind == Kind.ITEM
                ? new Assessment(framework.fiscalYear(), nothing.agency(), scores, Map.of())
                : new Assessment(framework.fiscalYear(), nothing.agency(), Map.of(), scores);
    }

    private static Map<String, Score> with(Map<String, Score> scores, String subject, Score score) {
        Map<String, Score> more = new LinkedHashMap<>(scores);
        more.put(subject, score);
        return more;
    }
}

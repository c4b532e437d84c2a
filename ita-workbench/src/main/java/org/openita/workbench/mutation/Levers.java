package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Scale;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates.Blank;
import org.openita.model.score.PreviousScore;
import org.openita.model.score.Score;
import org.openita.model.score.TopicScore;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Rule;

/**
 * What can be moved in a result to make a rule and its mutant differ: scores, each with those at which the rules change their minds,
 * and groups of scores of which figures are taken together.
 *
 * <p>Immutable and thread-safe.
 */
final class Levers {

    private static final int MOST = 7;
    private static final int MOST_POINTS = 45;
    private static final int MOST_POINTS_OF_GROUP = 10;

    private final Framework framework;
    private final Years years;
    private final FactChoices choices;

    Levers(Framework framework, Years years, FactChoices choices) {
        this.framework = framework;
        this.years = years;
        this.choices = choices;
    }

    /**
     * The levers of a rule and its mutant, those that matter most first; each is a list of what it can be set to.
     *
     * @param beside other rules, whose findings stand beside those of the rule
     */
    List<List<Setting>> of(Rule rule, Optional<Rule> mutant, List<Rule> beside) {
        List<Rule> both = new ArrayList<>(List.of(rule));
        mutant.ifPresent(both::add);
        TurningPoints points = TurningPoints.of(both);
        Collection<Long> scores = points.hundredths(2);
        Collection<Long> few = scores.size() > MOST_POINTS ? points.ofThresholds() : scores;
        Set<List<Setting>> levers = new LinkedHashSet<>();
        both.stream()
                .flatMap(one -> one.conditions().stream())
                .filter(condition -> condition.quantifier() == Quantifier.TOGETHER)
                .distinct()
                .forEach(condition -> levers.add(group(condition, points, few)));
        Picks.of(choices, rule, mutant).stream()
                .flatMap(blank -> settings(blank.fact()))
                .distinct()
                .forEach(of -> levers.add(single(of, few)));
        List<List<Setting>> own = levers.stream().limit(MOST).toList();
        Set<List<Setting>> all = new LinkedHashSet<>(own);
        beside.stream()
                .flatMap(other ->
                        Picks.of(choices, other, Optional.empty()).stream().limit(1))
                .flatMap(blank -> settings(blank.fact()).limit(1))
                .forEach(of -> all.add(single(of, TurningPoints.of(beside).ofThresholds())));
        return all.stream().filter(lever -> !lever.isEmpty()).toList();
    }

    /** What can be given that a fact follows from. */
    private Stream<Given> settings(Fact fact) {
        if (fact instanceof PreviousScore) {
            return before(fact.subject());
        }
        if (fact instanceof TopicScore topic) {
            return choices.rowOf(topic).items().stream().limit(2).map(item -> new Given(item, false));
        }
        if (fact instanceof ComponentScore) {
            Subject component = framework.subject(fact.subject());
            return Stream.of(
                            component.id(),
                            component.instrument().map(Instrument::id).orElse(component.id()),
                            Subject.OVERALL)
                    .flatMap(this::now);
        }
        return now(fact.subject());
    }

    /** A score that a case can give. */
    private record Given(Subject subject, boolean isBefore) {

        Setting at(Score score) {
            Map<String, Score> scores = Map.of(subject.id(), score);
            return isBefore ? new Setting(Map.of(), scores) : new Setting(scores, Map.of());
        }

        boolean allows(long hundredths) {
            return subject.scale().stream().allMatch(scale -> scale.allows(hundredths));
        }
    }

    private Stream<Given> now(String id) {
        return framework.findSubject(id).filter(Years::canBeGiven).map(subject -> new Given(subject, false)).stream();
    }

    private Stream<Given> before(String id) {
        return Optional.ofNullable(years.earlier().get(id))
                .flatMap(earlier -> years.before().map(framework -> framework.subject(earlier)))
                .map(subject -> new Given(subject, true))
                .stream();
    }

    private static List<Setting> single(Given of, Collection<Long> scores) {
        List<Setting> settings = new ArrayList<>();
        of(of, scores).forEach(score -> settings.add(of.at(Score.ofHundredths(score))));
        settings.add(of.at(Score.MISSING));
        return settings;
    }

    /** The scores that there can be of a subject, with all of its scale where there are but a few. */
    private static Collection<Long> of(Given given, Collection<Long> scores) {
        Set<Long> all = new TreeSet<>(scores);
        given.subject()
                .scale()
                .filter(Scale::scoredOnce)
                .ifPresent(scale -> scale.points().forEach(point -> all.add(100L * point)));
        all.removeIf(score -> !given.allows(score));
        return all;
    }

    /** All alike, some so and the others otherwise, and some missing. */
    private List<Setting> group(Condition condition, TurningPoints points, Collection<Long> scores) {
        List<Given> members = choices.of(condition).stream()
                .map(Blank::fact)
                .flatMap(this::settings)
                .distinct()
                .toList();
        Set<Long> all = new TreeSet<>();
        members.stream().limit(1).forEach(member -> all.addAll(of(member, scores)));
        List<Score> values =
                new ArrayList<>(all.stream().map(Score::ofHundredths).toList());
        List<Score> few = new ArrayList<>(
                values.size() > MOST_POINTS_OF_GROUP
                        ? points.ofThresholds().stream()
                                .filter(all::contains)
                                .limit(MOST_POINTS_OF_GROUP)
                                .map(Score::ofHundredths)
                                .toList()
                        : values);
        few.add(Score.MISSING);
        List<Setting> settings = new ArrayList<>();
        values.forEach(value -> settings.add(mixed(members, members.size(), value, value)));
        Set<Integer> sizes = sizes(members.size(), points.counts());
        for (Score some : few) {
            for (Score others : few) {
                if (!some.equals(others)) {
                    sizes.forEach(size -> settings.add(mixed(members, size, some, others)));
                }
            }
        }
        return settings;
    }

    private static Set<Integer> sizes(int members, Set<Integer> counts) {
        Set<Integer> sizes = new TreeSet<>(List.of(1, members / 2, members - 1));
        counts.forEach(count -> sizes.addAll(List.of(count - 1, count, count + 1)));
        sizes.removeIf(size -> size < 1 || size >= members);
        return sizes;
    }

    private static Setting mixed(List<Given> members, int some, Score first, Score rest) {
        Map<String, Score> now = new LinkedHashMap<>();
        Map<String, Score> before = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Given member = members.get(i);
            Score score = i < some ? first : rest;
            if (score.isMissing() || member.allows(score.hundredths())) {
                (member.isBefore() ? before : now).put(member.subject().id(), score);
            }
        }
        return new Setting(now, before);
    }
}

package org.openita.scoring.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.oracle.HandWritten2567;

/** Works every figure of an overview out again, by hand, from the raw results. */
class CountryTest {

    private static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);
    private static final ItaEngine LAST = ItaEngine.forFiscalYear(2566);
    private static final List<String> LEVELS = List.of("EXCELLENT", "GOOD", "PASS", "IMPROVE", "IMPROVE_URGENTLY");
    private static final List<Assessment> RESULTS = MadeUpNation.now();
    private static final PlainGroups PLAIN = new PlainGroups(RESULTS);
    private static final Map<Agency, Score> BEFORE = MadeUpNation.before();
    private static final Country COUNTRY =
            Country.of(ENGINE, analyses(RESULTS), before(), Country.Naming.OF_LARGE_GROUPS);

    private static Stream<Analysis> analyses(List<Assessment> results) {
        return results.stream().map(ENGINE::analyse);
    }

    private static Stream<Analysis> before() {
        return BEFORE.entrySet().stream().map(each -> {
            Assessment blank = Assessment.of(2566, each.getKey());
            return LAST.analyse(each.getValue().isMissing() ? blank : blank.withPublished("overall", each.getValue()));
        });
    }

    private static AgencyGroup find(Grouping grouping, List<Assessment> members) {
        Assessment one = members.get(0);
        String name = switch (grouping) {
            case WHOLE -> "";
            case PROVINCE -> one.agency().province().orElseThrow();
            case DISTRICT -> one.agency().district().orElseThrow();
            case KIND -> one.agency().kind().orElseThrow();
        };
        List<AgencyGroup> found = COUNTRY.groups(grouping).stream()
                .filter(group -> group.name().th().equals(name) || (grouping == Grouping.KIND && isNamed(group, name)))
                .filter(group -> grouping != Grouping.DISTRICT
                        || COUNTRY.groups().stream()
                                .filter(each -> group.within().orElseThrow().equals(each.id()))
                                .findFirst()
                                .orElseThrow()
                                .name()
                                .th()
                                .equals(one.agency().province().orElseThrow()))
                .toList();
        assertThat(found).as(grouping + " " + name).hasSize(1);
        return found.get(0);
    }

    private static boolean isNamed(AgencyGroup group, String kind) {
        return Map.of("subdistrict-municipality", "เทศบาลตำบล", "town-municipality", "เทศบาลเมือง")
                .getOrDefault(kind, "")
                .equals(group.name().th());
    }

    @Test
    void thoseGroupsAreToldOfWhichNoFigureIsThatOfSingleAgencies() {
        for (Grouping grouping : Grouping.values()) {
            Map<String, List<Assessment>> expected = PLAIN.expectedGroups(grouping);
            assertThat(COUNTRY.groups(grouping)).as(grouping.key()).hasSameSizeAs(expected.keySet());
            expected.values().forEach(members -> find(grouping, members));
        }
        assertThat(COUNTRY.groups(Grouping.PROVINCE)).hasSize(6);
        assertThat(COUNTRY.groups(Grouping.DISTRICT)).hasSizeBetween(18, 28);
    }

    @Test
    void whatIsLeftOutIsCounted() {
        for (Grouping grouping : List.of(Grouping.PROVINCE, Grouping.DISTRICT, Grouping.KIND)) {
            Map<String, List<Assessment>> all = PLAIN.members(grouping);
            Map<String, List<Assessment>> hidden = new TreeMap<>(all);
            hidden.keySet().removeAll(PLAIN.expectedGroups(grouping).keySet());
            int said = all.values().stream().mapToInt(List::size).sum();
            int out = hidden.values().stream().mapToInt(List::size).sum();

            assertThat(COUNTRY.leftOut()).containsEntry(grouping, new LeftOut(hidden.size(), out, 300 - said));
        }
    }

    @Test
    void everySpreadIsWhatPlainArithmeticGives() {
        int looked = 0;
        for (Grouping grouping : Grouping.values()) {
            for (List<Assessment> members : PLAIN.expectedGroups(grouping).values()) {
                AgencyGroup group = find(grouping, members);
                assertThat(group.agencies()).isEqualTo(members.size());
                assertSpread(group.overall(), members, "overall");
                for (String subject : ENGINE.framework().subjects().keySet()) {
                    boolean isAggregate = subject.matches("IIT|EIT|OIT|EIT1|EIT2|[0-9]+");
                    long with = members.stream()
                            .filter(each -> PLAIN.of(each).containsKey(subject))
                            .count();
                    assertThat(group.scores().containsKey(subject)).as(subject).isEqualTo(isAggregate && with >= 3);
                    if (group.scores().containsKey(subject)) {
                        assertSpread(Objects.requireNonNull(group.scores().get(subject)), members, subject);
                        looked++;
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(400);
    }

    private void assertSpread(ScoreSpread spread, List<Assessment> members, String subject) {
        List<BigDecimal> figures = members.stream()
                .flatMap(each -> Stream.ofNullable(PLAIN.of(each).get(subject)))
                .toList();
        assertThat(spread)
                .as(subject)
                .isEqualTo(new ScoreSpread(
                        figures.size(),
                        PlainFigures.shown(PlainFigures.mean(figures)),
                        PlainFigures.shown(PlainFigures.quantile(figures, "0.5")),
                        PlainFigures.shown(PlainFigures.quantile(figures, "0.25")),
                        PlainFigures.shown(PlainFigures.quantile(figures, "0.75"))));
    }

    @Test
    void levelsAndWhoPassedAreCountedAndWhatIsOpenIsNoFailure() {
        for (Grouping grouping : Grouping.values()) {
            for (List<Assessment> members : PLAIN.expectedGroups(grouping).values()) {
                AgencyGroup group = find(grouping, members);
                List<String> levels = members.stream().map(PLAIN::level).toList();
                long scored = members.stream().filter(PLAIN::isScored).count();
                long passed = members.stream()
                        .filter(each ->
                                PLAIN.isScored(each) && PLAIN.shownOverall(each).doubleValue() >= 85)
                        .count();

                assertThat(group.levels().stream().map(count -> count.level().code()))
                        .isEqualTo(LEVELS);
                group.levels()
                        .forEach(count -> assertThat(count.agencies()).isEqualTo((int) levels.stream()
                                .filter(count.level().code()::equals)
                                .count()));
                assertThat(group.open()).isEqualTo((int)
                        levels.stream().filter("UNDETERMINED"::equals).count());
                assertThat(group.passed()).isEqualTo(new AgencyGroup.Passed((int) scored, (int) passed));
                assertThat(group.passed().percent())
                        .contains(BigDecimal.valueOf(100 * passed)
                                .divide(BigDecimal.valueOf(scored), 2, RoundingMode.HALF_UP));
            }
        }
    }

    @Test
    void theWeakestItemsAreThoseOfTheLowestMeans() {
        for (Grouping grouping : Grouping.values()) {
            for (List<Assessment> members : PLAIN.expectedGroups(grouping).values()) {
                Map<String, BigDecimal> means = new TreeMap<>();
                Map<String, List<BigDecimal>> byItem = new TreeMap<>();
                members.forEach(each -> each.items()
                        .keySet()
                        .forEach(item -> byItem.computeIfAbsent(item, key -> new ArrayList<>())
                                .add(Objects.requireNonNull(PLAIN.of(each).get(item)))));
                byItem.forEach((item, figures) -> {
                    if (figures.size() >= 3) {
                        means.put(item, PlainFigures.shown(PlainFigures.mean(figures)));
                    }
                });
                List<BigDecimal> sorted = means.values().stream().sorted().toList();
                BigDecimal last = sorted.get(Math.min(4, sorted.size() - 1));
                means.values().removeIf(mean -> mean.compareTo(last) > 0);

                List<AgencyGroup.ItemMean> weakest = find(grouping, members).weakest();
                Map<String, BigDecimal> told = new TreeMap<>();
                weakest.forEach(item -> told.put(item.subject(), item.mean()));
                assertThat(told).isEqualTo(means);
                assertThat(weakest.stream().map(AgencyGroup.ItemMean::mean)).isSorted();
                weakest.forEach(item -> assertThat(item.agencies())
                        .isEqualTo(
                                byItem.getOrDefault(item.subject(), List.of()).size()));
            }
        }
    }

    @Test
    void adviceIsCountedOnceForEachAgency() {
        for (Grouping grouping : Grouping.values()) {
            for (List<Assessment> members : PLAIN.expectedGroups(grouping).values()) {
                Map<String, Integer> counts = new TreeMap<>();
                members.stream()
                        .filter(each -> !each.items().isEmpty())
                        .forEach(each -> HandWritten2567.judge(each.items()).findings().stream()
                                .filter(finding -> finding.kind() == FindingKind.RECOMMEND)
                                .map(finding -> finding.code())
                                .distinct()
                                .forEach(code -> counts.merge(code, 1, Integer::sum)));
                List<AgencyGroup.AdviceCount> advice = find(grouping, members).advice();

                Map<String, Integer> told = new TreeMap<>();
                advice.forEach(each -> told.put(each.code(), each.agencies()));
                assertThat(told).isEqualTo(counts);
                assertThat(advice.stream().map(AgencyGroup.AdviceCount::agencies))
                        .isSortedAccordingTo(Comparator.reverseOrder());
            }
        }
    }

    @Test
    void agenciesAreRankedByWhatIsShownAndTiesShareTheirPlace() {
        int ties = 0;
        for (Grouping grouping : Grouping.values()) {
            for (List<Assessment> members : PLAIN.expectedGroups(grouping).values()) {
                List<BigDecimal> figures = members.stream()
                        .filter(PLAIN::isScored)
                        .map(PLAIN::shownOverall)
                        .toList();
                Map<Agency, BigDecimal> byAgency = new HashMap<>();
                members.stream()
                        .filter(PLAIN::isScored)
                        .forEach(each -> byAgency.put(each.agency(), PLAIN.shownOverall(each)));
                AgencyGroup group = find(grouping, members);
                assertThat(group.members()).hasSize(members.size());
                for (AgencyGroup.Member member : group.members()) {
                    if (member.overall().isMissing()) {
                        assertThat(member.rank()).isEmpty();
                        continue;
                    }
                    BigDecimal own = member.overall().shown();
                    member.agency().ifPresent(agency -> assertThat(byAgency).containsEntry(agency, own));
                    int above = (int) figures.stream()
                            .filter(each -> each.compareTo(own) > 0)
                            .count();
                    int same = (int) figures.stream()
                            .filter(each -> each.compareTo(own) == 0)
                            .count();
                    assertThat(member.rank()).contains(new Rank(above + 1, same, figures.size()));
                    ties += same > 1 ? 1 : 0;
                }
            }
        }
        assertThat(ties).isGreaterThan(50);
    }

    @Test
    void groupsAreRankedAmongThoseBesideThem() {
        COUNTRY.groups().stream().skip(1).forEach(group -> {
            List<BigDecimal> beside = COUNTRY.groups(group.grouping()).stream()
                    .filter(each -> each.within().equals(group.within()))
                    .map(each -> each.overall().mean())
                    .toList();
            BigDecimal own = group.overall().mean();
            assertThat(group.rank())
                    .contains(new Rank(
                            1
                                    + (int) beside.stream()
                                            .filter(each -> each.compareTo(own) > 0)
                                            .count(),
                            (int) beside.stream()
                                    .filter(each -> each.compareTo(own) == 0)
                                    .count(),
                            beside.size()));
        });
    }

    @Test
    void membersOfGroupsOfOneOrTwoAreNotNamed() {
        Set<Agency> small = new HashSet<>();
        for (Grouping grouping : List.of(Grouping.PROVINCE, Grouping.DISTRICT, Grouping.KIND)) {
            PLAIN.members(grouping).values().stream()
                    .filter(members -> members.size() < 3)
                    .forEach(members -> members.forEach(each -> small.add(each.agency())));
        }
        String json = COUNTRY.toJson();

        assertThat(small).hasSizeGreaterThan(4);
        assertThat(COUNTRY.unnamed()).isEqualTo(small.size());
        small.forEach(agency -> assertThat(json).doesNotContain("\"" + agency.name() + "\""));
        RESULTS.stream()
                .map(Assessment::agency)
                .filter(agency -> !small.contains(agency))
                .forEach(agency -> assertThat(json).contains("\"" + agency.name() + "\""));
        Country all = Country.of(ENGINE, analyses(RESULTS), Stream.empty(), Country.Naming.ALL);
        assertThat(all.unnamed()).isZero();
        assertThat(all.whole().members().stream().flatMap(member -> member.agency().stream()))
                .hasSize(300);
    }

    @Test
    void changesAreThoseOfAgenciesWithBothScores() {
        for (Grouping grouping : Grouping.values()) {
            for (List<Assessment> members : PLAIN.expectedGroups(grouping).values()) {
                Map<Agency, BigDecimal> moved = new LinkedHashMap<>();
                members.stream().filter(PLAIN::isScored).forEach(each -> {
                    Score last = BEFORE.getOrDefault(each.agency(), Score.MISSING);
                    if (last.isPresent()) {
                        moved.put(each.agency(), PLAIN.shownOverall(each).subtract(last.shown()));
                    }
                });
                Optional<AgencyGroup.Changes> changes = find(grouping, members).changes();
                assertThat(changes.isPresent()).isEqualTo(moved.size() >= 3);
                changes.ifPresent(told -> {
                    assertThat(told.compared()).isEqualTo(moved.size());
                    assertThat(told.mean())
                            .isEqualTo(PlainFigures.mean(List.copyOf(moved.values()))
                                    .setScale(2, RoundingMode.HALF_UP));
                    Stream.concat(told.risen().stream(), told.fallen().stream())
                            .forEach(move -> assertThat(moved).containsEntry(move.agency(), move.difference()));
                    assertMost(told.risen(), moved, 1);
                    assertMost(told.fallen(), moved, -1);
                });
            }
        }
    }

    /** Nobody who may be named and is not listed changed more than the last in the list. */
    private static void assertMost(List<AgencyGroup.Move> listed, Map<Agency, BigDecimal> moved, int sign) {
        Set<Agency> named = COUNTRY.whole().members().stream()
                .flatMap(member -> member.agency().stream())
                .collect(Collectors.toSet());
        List<BigDecimal> all = moved.entrySet().stream()
                .filter(each -> named.contains(each.getKey()) && each.getValue().signum() == sign)
                .map(each -> each.getValue().abs())
                .sorted(Comparator.reverseOrder())
                .toList();
        List<BigDecimal> most = all.size() <= 10
                ? all
                : all.stream().filter(each -> each.compareTo(all.get(9)) >= 0).toList();
        assertThat(listed.stream().map(move -> move.difference().abs()).toList())
                .isEqualTo(most);
    }

    @Test
    void itIsSaidHowTheYearBeforeWasFound() {
        EarlierYear before = COUNTRY.yearBefore().orElseThrow();

        assertThat(before.fiscalYear().year()).isEqualTo(2566);
        assertThat(before.found()).isEqualTo(280);
        assertThat(before.isNew()).isEqualTo(20);
        assertThat(before.gone()).isEqualTo(15);
        assertThat(before.doubtful()).isZero();
        long byName = RESULTS.stream()
                .map(Assessment::agency)
                .filter(BEFORE::containsKey)
                .filter(agency -> agency.id().isEmpty() && agency.province().isEmpty())
                .count();
        assertThat(before.byNameAlone()).isEqualTo((int) byName).isPositive();
    }

    @Test
    void anAgencyThatTwoResultsOfTheYearBeforeFitIsComparedWithNone() {
        Agency plain = Agency.named("เทศบาลตำบลเดียวกัน");
        Agency here =
                new Agency(Optional.empty(), plain.name(), Optional.empty(), Optional.empty(), Optional.of("เอก"));
        Agency there =
                new Agency(Optional.empty(), plain.name(), Optional.empty(), Optional.empty(), Optional.of("โท"));
        List<Assessment> now = Stream.of(plain, Agency.named("ข"), Agency.named("ค"))
                .map(agency -> Assessment.of(2567, agency).withPublished("overall", Score.of("90")))
                .toList();
        Stream<Analysis> before = Stream.of(here, there)
                .map(agency -> Assessment.of(2566, agency)
                        .withPublished("overall", Score.of(agency.equals(here) ? "80" : "70")))
                .map(LAST::analyse);

        Country country = Country.of(ENGINE, analyses(now), before, Country.Naming.ALL);

        assertThat(country.yearBefore().orElseThrow().doubtful()).isEqualTo(1);
        assertThat(country.yearBefore().orElseThrow().toLookAt()).containsExactly(plain);
        assertThat(country.whole().changes()).isEmpty();
    }

    @Test
    void aResultGivenTwiceCountsOnceAndOneThatDiffersIsRefused() {
        List<Assessment> again = new ArrayList<>(RESULTS);
        again.addAll(RESULTS.subList(40, 45));
        assertThat(Country.of(ENGINE, analyses(again)).givenTwice()).isEqualTo(5);
        assertThat(Country.of(ENGINE, analyses(again)).whole())
                .isEqualTo(Country.of(ENGINE, analyses(RESULTS)).whole());

        Assessment other = Assessment.of(2567, RESULTS.get(40).agency()).withPublished("overall", Score.of("12"));
        again.add(other);
        assertThatThrownBy(() -> Country.of(ENGINE, analyses(again)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("หน่วยงาน 40")
                .hasMessageContaining("12.00");
    }

    @Test
    void ofFewerThanThreeNothingIsTold() {
        assertThatThrownBy(() -> Country.of(ENGINE, analyses(RESULTS.subList(1, 3))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> Country.of(LAST, analyses(RESULTS))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderInWhichResultsComeMakesNoDifference() {
        List<Assessment> turned = new ArrayList<>(RESULTS);
        java.util.Collections.reverse(turned);

        Country country = Country.of(ENGINE, analyses(turned), before(), Country.Naming.OF_LARGE_GROUPS);

        assertThat(country.toJson()).isEqualTo(COUNTRY.toJson());
    }

    @Test
    void theJsonIsValidAgainstItsSchema() {
        assertThat(CountrySchema.problems(COUNTRY.toJson())).isEmpty();
        assertThat(CountrySchema.problems(COUNTRY.toJson().replaceFirst("\"median\"", "\"middle\"")))
                .isNotEmpty();
        assertThat(Arrays.asList(COUNTRY.toJson().split("\n"))).hasSizeGreaterThan(1000);
    }
}

package org.openita.scoring.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.country.Peers.Beside;
import org.openita.scoring.country.Peers.Place;

/** Where an agency stands among its peers, worked out again by hand. */
class PeersTest {

    private static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);
    private static final List<Assessment> RESULTS = MadeUpNation.now();
    private static final Peers PEERS = Peers.of(RESULTS.stream().map(ENGINE::analyse));

    private static Analysis published(Agency agency, String overall) {
        return ENGINE.analyse(Assessment.of(2567, agency).withPublished("overall", Score.of(overall)));
    }

    private static Agency agency(String name, String district, String province) {
        return new Agency(Optional.empty(), name, Optional.empty(), Optional.of(district), Optional.of(province));
    }

    private static Optional<BigDecimal> overall(Assessment result) {
        return Optional.ofNullable(PlainFigures.scores(result).get("overall"));
    }

    private static Function<Agency, Optional<String>> key(Grouping grouping) {
        return switch (grouping) {
            case WHOLE -> agency -> Optional.of("");
            case PROVINCE -> Agency::province;
            case DISTRICT ->
                agency -> agency.province().flatMap(p -> agency.district().map(d -> p + "|" + d));
            case KIND -> Agency::kind;
        };
    }

    @Test
    void everyAgencyOfTheNationStandsWherePlainArithmeticPutsIt() {
        int told = 0;
        for (Assessment own : RESULTS) {
            Beside beside = PEERS.beside(ENGINE.analyse(own));
            assertThat(beside.isAmbiguous()).isFalse();
            assertThat(beside.otherwise()).isEmpty();
            List<Grouping> expected = new ArrayList<>();
            for (Grouping grouping : List.of(Grouping.DISTRICT, Grouping.PROVINCE, Grouping.KIND)) {
                Optional<String> key = key(grouping).apply(own.agency());
                List<Assessment> group = RESULTS.stream()
                        .filter(each -> key.isPresent()
                                && key(grouping).apply(each.agency()).equals(key))
                        .toList();
                List<BigDecimal> scores =
                        group.stream().flatMap(each -> overall(each).stream()).toList();
                if (overall(own).isPresent() && scores.size() > 3) {
                    expected.add(grouping);
                    assertPlace(
                            find(beside, grouping),
                            group.size(),
                            scores,
                            overall(own).orElseThrow());
                    told++;
                }
            }
            assertThat(beside.places().stream().map(Place::grouping)).containsExactlyElementsOf(expected);
        }
        assertThat(told).isGreaterThan(600);
    }

    private static Place find(Beside beside, Grouping grouping) {
        return beside.places().stream()
                .filter(place -> place.grouping() == grouping)
                .findFirst()
                .orElseThrow();
    }

    private static void assertPlace(Place place, int agencies, List<BigDecimal> scores, BigDecimal own) {
        BigDecimal shown = PlainFigures.shown(own);
        List<BigDecimal> all = scores.stream().map(PlainFigures::shown).toList();
        assertThat(place.agencies()).isEqualTo(agencies);
        assertThat(place.overall())
                .isEqualTo(new ScoreSpread(
                        scores.size(),
                        PlainFigures.shown(PlainFigures.mean(scores)),
                        PlainFigures.shown(PlainFigures.quantile(scores, "0.5")),
                        PlainFigures.shown(PlainFigures.quantile(scores, "0.25")),
                        PlainFigures.shown(PlainFigures.quantile(scores, "0.75"))));
        assertThat(place.rank())
                .isEqualTo(new Rank(
                        1
                                + (int) all.stream()
                                        .filter(each -> each.compareTo(shown) > 0)
                                        .count(),
                        (int) all.stream()
                                .filter(each -> each.compareTo(shown) == 0)
                                .count(),
                        all.size()));
    }

    @Test
    void anAgencyThatIsNotAmongTheOthersIsAddedAndOneThatIsCountsOnce() {
        List<Analysis> others = Stream.of("70", "80", "90")
                .map(score -> published(agency("เทศบาล" + score, "ลี้", "ลำพูน"), score))
                .toList();
        Analysis own = published(agency("เทศบาลตำบลก้อ", "ลี้", "ลำพูน"), "85");
        Peers without = Peers.of(others.stream());
        Peers with = Peers.of(Stream.concat(
                others.stream(), Stream.of(published(agency("ทต. ก้อ อ.ลี้ จ.ลำพูน", "ลี้", "ลำพูน"), "85"))));

        assertThat(without.beside(own)).isEqualTo(with.beside(own));
        assertThat(find(with.beside(own), Grouping.DISTRICT).rank()).isEqualTo(new Rank(2, 1, 4));
        assertThat(find(with.beside(own), Grouping.DISTRICT).overall().median()).isEqualTo("82.50");
    }

    @Test
    void ofFewerThanThreeOthersNothingIsTold() {
        Analysis own = published(agency("ก", "ลี้", "ลำพูน"), "85");
        Stream<Analysis> others = Stream.of("70", "80", "90")
                .map(score -> published(agency("ข" + score, score.equals("70") ? "ป่าซาง" : "ลี้", "ลำพูน"), score));

        Beside beside = Peers.of(others).beside(own);

        assertThat(beside.places().stream().map(Place::grouping)).containsExactly(Grouping.PROVINCE);
        assertThat(beside.tooSmall()).containsExactly(Grouping.DISTRICT);
    }

    @Test
    void anotherScoreOfItselfIsToldAndTheReportsIsUsed() {
        List<Assessment> others = RESULTS.subList(20, 60);
        Assessment own = Objects.requireNonNull(others.get(4));
        Analysis changed = published(own.agency(), "12.34");

        Beside beside = Peers.of(others.stream().map(ENGINE::analyse)).beside(changed);

        assertThat(beside.otherwise()).isPresent();
        assertThat(beside.places())
                .isNotEmpty()
                .allMatch(place -> place.rank().place() == place.rank().of());
    }

    @Test
    void whereSeveralMayBeTheAgencyNothingIsTold() {
        Stream<Analysis> others = Map.of("เอก", "70", "โท", "80", "ตรี", "90", "จัตวา", "75").entrySet().stream()
                .map(each -> published(agency("เทศบาลตำบลเดียวกัน", "เมือง", each.getKey()), each.getValue()));

        Beside beside = Peers.of(others).beside(published(Agency.named("เทศบาลตำบลเดียวกัน"), "85"));

        assertThat(beside.isAmbiguous()).isTrue();
        assertThat(beside.places()).isEmpty();
    }

    @Test
    void resultsOfOtherYearsAreNoPeersAndTwoOfOneAgencyAreRefused() {
        ItaEngine last = ItaEngine.forFiscalYear(2566);
        Analysis older =
                last.analyse(Assessment.of(2566, agency("ข", "ลี้", "ลำพูน")).withPublished("overall", Score.of("70")));
        Analysis own = published(agency("ก", "ลี้", "ลำพูน"), "85");

        assertThat(Peers.of(Stream.of(older)).beside(own).otherYears()).isEqualTo(1);
        assertThatThrownBy(() -> Peers.of(Stream.of(own, published(own.agency(), "86"))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("86.00");
    }
}

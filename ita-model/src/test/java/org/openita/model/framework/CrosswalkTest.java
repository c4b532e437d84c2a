package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final FiscalYear FY2565 = FiscalYear.of(2565);
    private static final FiscalYear FY2566 = FiscalYear.of(2566);
    private static final FiscalYear FY2567 = FiscalYear.of(2567);
    private static final FiscalYear FY2568 = FiscalYear.of(2568);
    private static final FiscalYear FY2569 = FiscalYear.of(2569);
    private static final int FIRST = 2564;
    private static final int LAST = 2569;

    private final Crosswalk crosswalk = Crosswalk.builtIn();

    @Test
    void theSeventeenthItemWasTheSatisfactionSurveyAndBecameTheProcurementReport() {
        assertThat(crosswalk.of(FY2566, "o17")).map(Disclosure::id).contains("satisfaction");
        assertThat(crosswalk.of(FY2567, "o17")).map(Disclosure::id).contains("procurement-report");
        assertThat(crosswalk.of(FY2566, "o17").orElseThrow().in(FY2567)).isEmpty();
    }

    @Test
    void whatALaterYearJoinedHasSeveralNumbersBefore() {
        assertThat(crosswalk.of(FY2566, "o11").orElseThrow().in(FY2565)).containsExactly("o10", "o18");
    }

    @Test
    void everyItemOfFy2567IsThereAndNoneTwice() {
        assertThat(crosswalk.disclosures().stream()
                        .flatMap(disclosure -> disclosure.in(FY2567).stream())
                        .toList())
                .hasSize(35)
                .doesNotHaveDuplicates();
    }

    @Test
    void itsNumbersAreItemsOfTheirYears() {
        for (Disclosure disclosure : crosswalk.disclosures()) {
            disclosure
                    .numbers()
                    .forEach((year, numbers) ->
                            assertThat(Frameworks.of(year).items().keySet()).containsAll(numbers.ids()));
        }
    }

    @Test
    void noNumberOfAYearStandsForTwoThings() {
        for (FiscalYear year : new FiscalYear[] {FY2565, FY2566, FY2567}) {
            assertThat(crosswalk.disclosures().stream()
                            .flatMap(disclosure -> disclosure.in(year).stream())
                            .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                            .values())
                    .containsOnly(1L);
        }
    }

    @Test
    void everyItemHasAPartnerInTheYearBesideItsOwnOrIsSaidToHaveNone() {
        for (int year = FIRST; year < LAST; year++) {
            assertThat(unanswered(FiscalYear.of(year), FiscalYear.of(year + 1))).isEmpty();
            assertThat(unanswered(FiscalYear.of(year + 1), FiscalYear.of(year))).isEmpty();
        }
    }

    private List<String> unanswered(FiscalYear year, FiscalYear other) {
        return disclosed(year)
                .filter(item -> crosswalk.all(year, item).isEmpty()
                        || crosswalk.all(year, item).stream()
                                .anyMatch(asked -> asked.in(other).isEmpty() && !asked.isNotAskedIn(other)))
                .toList();
    }

    private static Stream<String> disclosed(FiscalYear year) {
        return Frameworks.of(year).items().keySet().stream().filter(item -> item.startsWith("o"));
    }

    @Test
    void aPartnerOfAnItemHasThatItemAsItsPartner() {
        for (int year = FIRST; year < LAST; year++) {
            FiscalYear now = FiscalYear.of(year);
            FiscalYear next = now.next();
            disclosed(now)
                    .forEach(item -> crosswalk
                            .partner(now, item, next)
                            .ifPresent(partner -> assertThat(crosswalk.partner(next, partner, now))
                                    .contains(item)));
        }
    }

    @Test
    void whatAYearJoinedHasSeveralPartnersInTheOneAndTheSameInTheOther() {
        assertThat(crosswalk.partners(FY2567, "o6", FY2568)).containsExactly("o3");
        assertThat(crosswalk.partners(FY2568, "o3", FY2567)).containsExactly("o4", "o6");
        assertThat(crosswalk.partners(FY2569, "o10", FY2568)).containsExactly("o10", "o11");
        assertThat(crosswalk.partners(FY2569, "o20", FY2568)).containsExactly("o21", "o22");
        assertThat(crosswalk.partners(FY2568, "o27", FY2569)).containsExactly("o25");
        assertThat(crosswalk.partner(FY2567, "o6", FY2568)).isEmpty();
        assertThat(crosswalk.partner(FY2569, "o10", FY2568)).isEmpty();
        assertThat(crosswalk.partner(FY2567, "o13", FY2568)).contains("o10");
    }

    @Test
    void whatIsNoLongerAskedForIsSaidSo() {
        assertThat(crosswalk.partners(FY2567, "o15", FY2568)).isEmpty();
        assertThat(crosswalk.of(FY2567, "o15").orElseThrow().isNotAskedIn(FY2568))
                .isTrue();
    }

    @Test
    void ofAYearToComeNoNumberIsKnown() {
        assertThat(crosswalk.covers(FY2569)).isTrue();
        assertThat(crosswalk.covers(FY2569.next())).isFalse();
    }
}

package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final FiscalYear FY2565 = FiscalYear.of(2565);
    private static final FiscalYear FY2566 = FiscalYear.of(2566);
    private static final FiscalYear FY2567 = FiscalYear.of(2567);

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
    void ofFy2568OnlyTheGroupsAreKnown() {
        FiscalYear year = FiscalYear.of(2568);

        assertThat(crosswalk.covers(year)).isFalse();
        assertThat(Crosswalk.group(Frameworks.of(FY2567), "o35", Frameworks.of(year)))
                .containsExactly("o27", "o28");
    }
}

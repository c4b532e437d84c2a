package org.openita.model.framework;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("text")
class FrameworksTest {

    static List<FiscalYear> years() {
        return List.copyOf(Frameworks.years());
    }

    @Test
    void theKnownYearsBeginWith2562To2569() {
        assertThat(years().subList(0, 8))
                .extracting(FiscalYear::year)
                .containsExactly(2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569);
    }

    @ParameterizedTest
    @MethodSource("years")
    void aFrameworkIsReadOnceAndShared(FiscalYear year) {
        Framework framework = Frameworks.of(year);

        assertThat(framework.fiscalYear()).isEqualTo(year);
        assertThat(Framework.of(year.year())).isSameAs(framework);
    }

    @Test
    void manyThreadsGetTheSameFramework() {
        List<Framework> got = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> Frameworks.of(FiscalYear.of(2562 + i % 7)))
                .collect(toList());

        assertThat(got.stream().distinct()).hasSize(7);
    }

    @Test
    void anUnknownYearIsRefusedWithTheYearsThatAreKnown() {
        assertThatThrownBy(() -> Framework.of(2561))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2561", "2562", "2567", "2568", "builder().year(");
    }

    @Test
    void aYearCanBeLookedFor() {
        assertThat(Frameworks.find(FiscalYear.of(2561))).isEmpty();
        assertThat(Frameworks.find(FiscalYear.of(2562))).contains(Framework.of(2562));
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearHasThreeInstrumentsOf3030And40PercentOverTenIndicators(FiscalYear year) {
        Framework framework = Frameworks.of(year);

        assertThat(framework.instruments().stream().map(i -> i.id() + " " + i.weight() + " " + indicatorIds(i)))
                .containsExactly("IIT 0.30 1 2 3 4 5", "EIT 0.30 6 7 8", "OIT 0.40 9 10");
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearAcceptsIndicatorsAndInstruments(FiscalYear year) {
        Framework framework = Frameworks.of(year);

        assertThat(framework.instruments())
                .allSatisfy(i -> assertThat(i.accepts()).contains(InputLevel.INDICATORS, InputLevel.INSTRUMENTS));
    }

    @ParameterizedTest
    @MethodSource("years")
    void theItemsOfEachInstrumentAreNumberedFrom1(FiscalYear year) {
        Framework framework = Frameworks.of(year);

        for (String instrument : List.of("IIT", "EIT", "OIT")) {
            List<String> items = items(framework, instrument);
            assertThat(items).isEqualTo(ids(instrument.toLowerCase(Locale.ROOT).substring(0, 1), 1, items.size()));
        }
        assertThat(framework.accepts(InputLevel.ITEMS))
                .isEqualTo(!framework.items().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2564, o1-9 o10-17 o18-24 o25-28 o29-33 o34-41 o42-43",
        "2565, o1-9 o10-17 o18-24 o25-28 o29-33 o34-41 o42-43",
        "2566, o1-10 o11-18 o19-22 o23-26 o27-30 o31-38 o39-43",
        "2567, o1-6 o7-13 o14-17 o18-21 o22-25 o26-33 o34-35",
        "2568, o1-4 o5-11 o12-13 o14-16 o17-20 o21-26 o27-28",
        "2569, o1-4 o5-10 o11-12 o13-15 o16-19 o20-24 o25-26"
    })
    void eachYearGroupsTheDisclosedDataInSevenSubIndicators(int year, String ranges) {
        List<SubIndicator> groups = subIndicators(Framework.of(year));

        assertThat(groups.stream().map(SubIndicator::id))
                .containsExactly("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2");
        assertThat(groups.stream().map(FrameworksTest::range).collect(Collectors.joining(" ")))
                .isEqualTo(ranges);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theFiveLevelsLookAtFourComponentsAndLettersAtNone(FiscalYear year) {
        assertThat(String.join(" ", Frameworks.of(year).components().ids()))
                .isEqualTo(hasFiveLevels(year) ? "IIT EIT1 EIT2 OIT" : "");
    }

    @ParameterizedTest
    @MethodSource("years")
    void thePartsOfEitAreKnownSince2566(FiscalYear year) {
        assertThat(Frameworks.of(year).instrument("EIT").orElseThrow().parts()).hasSize(hasFiveLevels(year) ? 2 : 0);
    }

    private static boolean hasFiveLevels(FiscalYear year) {
        return year.year() >= 2566;
    }

    private static List<String> items(Framework framework, String instrument) {
        return framework.items().values().stream()
                .filter(item -> item.instrument().equals(instrument))
                .map(Item::id)
                .toList();
    }

    private static List<String> ids(String letter, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> letter + n).toList();
    }

    private static List<SubIndicator> subIndicators(Framework framework) {
        return framework.instruments().stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .flatMap(indicator -> indicator.subIndicators().stream())
                .toList();
    }

    private static String range(SubIndicator group) {
        List<Item> items = group.items();
        return items.get(0).id() + "-" + items.get(items.size() - 1).id().substring(1);
    }

    private static String indicatorIds(Instrument instrument) {
        return instrument.indicators().stream().map(Indicator::id).collect(Collectors.joining(" "));
    }
}

package org.openita.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;

/** What one point is worth. */
class WorthTest {

    /** An exact sum. */
    private record Sum(BigInteger numerator, BigInteger denominator) {

        static Sum of(Stream<Worth.Points> points) {
            return points.map(each ->
                            new Sum(BigInteger.valueOf(each.numerator()), BigInteger.valueOf(each.denominator())))
                    .reduce(new Sum(BigInteger.ZERO, BigInteger.ONE), Sum::plus);
        }

        private Sum plus(Sum other) {
            return new Sum(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        boolean is(BigDecimal number) {
            return new BigDecimal(numerator).compareTo(number.multiply(new BigDecimal(denominator))) == 0;
        }
    }

    static Stream<Framework> frameworks() {
        return Frameworks.years().stream().map(Frameworks::of);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void indicatorsOfAnInstrumentSumToItsWeightAndAllToOne(Framework framework) {
        List<Worth> worths = Worths.of(framework, Optional.empty());
        for (Instrument instrument : framework.instruments()) {
            assertThat(Sum.of(of(worths, Kind.INDICATOR, instrument)).is(instrument.weight()))
                    .isTrue();
        }
        assertThat(Sum.of(of(worths, Kind.INSTRUMENT)).is(BigDecimal.ONE)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void itemsOfAnInstrumentSumToItsWeightWhereTheyAreKnown(Framework framework) {
        List<Worth> worths = Worths.of(framework, Optional.empty());
        for (Instrument instrument : framework.instruments()) {
            boolean areKnown = instrument.indicators().stream()
                    .noneMatch(indicator -> indicator.items().isEmpty());
            assertThat(Sum.of(of(worths, Kind.ITEM, instrument)).is(areKnown ? instrument.weight() : BigDecimal.ZERO))
                    .as(framework + " " + instrument.id())
                    .isTrue();
        }
    }

    @Test
    void theComponentThatDecidesIsTheLowestThatTheLevelRestsOn() {
        ItaEngine engine = ItaEngine.forFiscalYear(2567);
        WhatIf whatIf = WhatIf.of(engine);

        List<Worth> worths = whatIf.worths(engine.analyse(Result.ko()));

        assertThat(whatIf.decidingComponent(engine.analyse(Result.ko())).map(Subject::id))
                .contains("EIT2");
        assertThat(worths).extracting(Worth::toString).anyMatch(text -> text.contains("e7.part2"));
        Worth e7 = of("e7.part2", worths);
        assertThat(e7.overall()).hasToString("1/60");
        assertThat(e7.component()).map(Worth.Points::toString).contains("1/9");
        assertThat(of("e7.part1", worths).component()).isEmpty();
        assertThat(of("o34", worths).overall()).hasToString("1/20");
        assertThat(Sum.of(worths.stream()
                                .filter(worth -> worth.subject().kind() == Kind.ITEM)
                                .flatMap(worth -> worth.component().stream()))
                        .is(BigDecimal.ONE))
                .isTrue();
    }

    private static Worth of(String id, List<Worth> worths) {
        return worths.stream()
                .filter(worth -> worth.subject().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Worth.Points> of(List<Worth> worths, Kind kind) {
        return worths.stream().filter(worth -> worth.subject().kind() == kind).map(Worth::overall);
    }

    private static Stream<Worth.Points> of(List<Worth> worths, Kind kind, Instrument instrument) {
        return worths.stream()
                .filter(worth -> worth.subject().kind() == kind)
                .filter(worth -> worth.subject()
                        .instrument()
                        .filter(in -> in.id().equals(instrument.id()))
                        .isPresent())
                .map(Worth::overall);
    }
}

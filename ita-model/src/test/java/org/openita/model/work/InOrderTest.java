package org.openita.model.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final int MANY = 10_000;

    @Test
    void outcomesComeInTheOrderOfTheThings() {
        assertThat(InOrder.stream(IntStream.range(0, MANY).boxed(), each -> 2 * each))
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).map(each -> 2 * each).boxed().toList());
    }

    @Test
    void nothingIsNoWork() {
        assertThat(InOrder.stream(Stream.empty(), each -> each)).isEmpty();
    }

    @Test
    void onlySoMuchIsTakenAsIsAskedForAndALittleMore() {
        AtomicInteger taken = new AtomicInteger();
        try (Stream<Integer> endless = InOrder.stream(Stream.generate(taken::incrementAndGet), each -> each)) {
            assertThat(endless.limit(5)).containsExactly(1, 2, 3, 4, 5);
        }
        assertThat(taken.get()).isLessThan(16 * (3 * Runtime.getRuntime().availableProcessors() + 2));
    }

    @Test
    void aFailureIsThrownAfterTheOutcomesBeforeIt() {
        List<Integer> outcomes = new ArrayList<>();
        Stream<Integer> work = InOrder.stream(IntStream.range(0, MANY).boxed(), each -> {
            if (each == 1000) {
                throw new IllegalArgumentException("the thousandth");
            }
            return each;
        });

        assertThatThrownBy(() -> work.forEach(outcomes::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the thousandth");
        assertThat(outcomes).isNotEmpty().hasSizeLessThanOrEqualTo(1000).startsWith(0, 1, 2);
    }

    @Test
    void closingClosesTheSource() {
        AtomicInteger closed = new AtomicInteger();
        InOrder.stream(Stream.of(1).onClose(closed::incrementAndGet), each -> each)
                .close();

        assertThat(closed).hasValue(1);
    }
}

package org.openita.scoring.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleColumnsTest {

    @Test
    void wordsStandToTheLeftAndNumbersToTheRight() {
        assertThat(ConsoleColumns.of(6, -6, 4).row(List.of("ที่", "77.00", "▼")))
                .containsExactly("ที่        77.00  ▼");
    }

    @Test
    void whatIsTooLongGoesOnBelow() {
        assertThat(ConsoleColumns.of(5, -3).row(List.of("one two", "7"))).containsExactly("one      7", "two");
    }
}

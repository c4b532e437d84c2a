package org.openita.scoring.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void wordsStandToTheLeftAndNumbersToTheRight() {
        assertThat(Columns.of(6, -6, 4).row(List.of("ที่", "77.00", "▼"))).containsExactly("ที่        77.00  ▼");
    }

    @Test
    void whatIsTooLongGoesOnBelow() {
        assertThat(Columns.of(5, -3).row(List.of("one two", "7"))).containsExactly("one      7", "two");
    }
}

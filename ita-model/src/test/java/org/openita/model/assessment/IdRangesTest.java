package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdRangesTest {

    @Test
    void neighboursAreWrittenAsRanges() {
        assertThat(IdRanges.of(List.of("i1", "i2", "i3", "e1", "e3", "IIT", "9", "10")))
                .isEqualTo("i1–i3, e1, e3, IIT, 9–10");
    }

    @Test
    void nothingIsNothing() {
        assertThat(IdRanges.of(List.of())).isEmpty();
    }
}

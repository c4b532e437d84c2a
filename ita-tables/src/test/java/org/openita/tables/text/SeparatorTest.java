package org.openita.tables.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeparatorTest {

    @Test
    void theHeadingTellsTheSeparator() {
        assertThat(Separator.of("agency,i1,i2")).isEqualTo(',');
        assertThat(Separator.of("agency\ti1\ti2")).isEqualTo('\t');
        assertThat(Separator.of("agency;i1;i2")).isEqualTo(';');
        assertThat(Separator.of("\"a,b,c\";i1")).isEqualTo(';');
        assertThat(Separator.of("agency")).isEqualTo(',');
    }
}

package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("text")
class AgencyTest {

    @Test
    void whatIsInvisibleAroundAndInANameIsDropped() {
        assertThat(Agency.named(" \u00A0เทศบาล\u200Bตำบล\u00ADก้อ\uFEFF\t").name())
                .isEqualTo("เทศบาลตำบลก้อ");
        assertThat(Agency.named("ก้อ  ลี้\u200D").name()).isEqualTo("ก้อ  ลี้\u200D");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "\u200B", "ก\nข", "ก\u0007ข", "ก\u202Eข", "ก\u2066ข", "ก\u200Fข", "ก\u2028ข", "ก\uD800"
            })
    void aNameThatCouldMisleadIsRefused(String name) {
        assertThatThrownBy(() -> Agency.named(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("An agency's name is a text on one line");
    }

    @Test
    void aNameHasAnEnd() {
        assertThat(Agency.named("ก".repeat(300)).name()).hasSize(300);
        assertThatThrownBy(() -> Agency.named("ก".repeat(301))).hasMessageContaining("a text of 301 characters");
    }
}

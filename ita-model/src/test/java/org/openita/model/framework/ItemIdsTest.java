package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemIdsTest {

    @Test
    void singleIdsAndRangesAreListedInOrder() {
        assertThat(ItemIds.parse("o8, o9, o14-o17"))
                .hasValueSatisfying(ids -> assertThat(ids).containsExactly("o8", "o9", "o14", "o15", "o16", "o17"));
    }

    @Test
    void aRangeMayHoldOneId() {
        assertThat(ItemIds.parse("e8-e8"))
                .hasValueSatisfying(ids -> assertThat(ids).containsExactly("e8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "o1,",
                "o3-o1",
                "o1-i3",
                "o1-3",
                "o01",
                "o0",
                "O1",
                "๐1",
                "o1–o3",
                "o1-o3-o5",
                "o9999"
            })
    void otherNotationsAreNotItemIds(String text) {
        assertThat(ItemIds.parse(text)).isEmpty();
    }

    @Test
    void aListOfMoreItemsThanAnyYearHasIsRefused() {
        assertThat(ItemIds.parse("o1-o500")).isPresent();
        assertThat(ItemIds.parse("o1-o501")).isEmpty();
        assertThat(ItemIds.parse("o1-o300, e1-e300")).isEmpty();
    }
}

package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemIdsTest {

    @Test
    void single_ids_and_ranges_are_listed_in_order() {
        assertThat(ItemIds.parse("o8, o9, o14-o17"))
                .hasValueSatisfying(ids -> assertThat(ids).containsExactly("o8", "o9", "o14", "o15", "o16", "o17"));
    }

    @Test
    void a_range_may_hold_one_id() {
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
    void other_notations_are_not_item_ids(String text) {
        assertThat(ItemIds.parse(text)).isEmpty();
    }

    @Test
    void a_list_of_more_items_than_any_year_has_is_refused() {
        assertThat(ItemIds.parse("o1-o500")).isPresent();
        assertThat(ItemIds.parse("o1-o501")).isEmpty();
        assertThat(ItemIds.parse("o1-o300, e1-e300")).isEmpty();
    }
}

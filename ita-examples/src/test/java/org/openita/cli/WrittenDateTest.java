package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.problem.InputException;

@Tag("text")
class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2568-01-05, 2025-01-05",
        "2025-01-05, 2025-01-05",
        "๒๕๖๘-๐๑-๐๕, 2025-01-05",
        "5/1/2568, 2025-01-05",
        "05/01/2568, 2025-01-05",
        "๕/๑/๒๕๖๘, 2025-01-05",
        "5-1-2568, 2025-01-05",
        "5.1.2568, 2025-01-05",
        "31/1/2025, 2025-01-31",
        "5/5/2025, 2025-05-05",
        "5 ม.ค. 2568, 2025-01-05",
        "5 มค 2568, 2025-01-05",
        "5 มกราคม 2568, 2025-01-05",
        "5 มกราคม พ.ศ. 2568, 2025-01-05",
        "วันที่ ๕ เดือน มกราคม พ.ศ. ๒๕๖๘, 2025-01-05",
        "5 มกราคม ค.ศ. 2025, 2025-01-05",
        "5 January 2025, 2025-01-05",
        "29 ก.พ. 2567, 2024-02-29",
        "2567-02-29, 2024-02-29"
    })
    void readsWhatPeopleWrite(String typed, String day) {
        assertThat(WrittenDate.read("--date", typed)).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "เมื่อวาน",
                "5/1/68",
                "5/1",
                "5/1/2025",
                "2568-02-29",
                "2568-13-01",
                "31/4/2568",
                "0/1/2568",
                "5 มกรา 2568",
                "5 มกราคม ค.ศ. 2568",
                "5 มกราคม พ.ศ. 2025",
                "3111-01-05",
                "2267-01-05",
                "9999-12-31"
            })
    void refusesWhatIsNoDayOrMayBeTwo(String typed) {
        assertThatThrownBy(() -> WrittenDate.read("--date", typed))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("--date: ")
                .hasMessageContaining("5/1/2568")
                .hasMessageNotContaining("java.");
    }
}

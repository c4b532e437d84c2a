package org.openita.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How texts are spelt in a calendar file. */
class CalendarLinesTest {

    @Test
    void textsAreSpeltSoThatTheyComeBack() {
        assertThat(CalendarLines.escaped("a;b,c\\d\r\ne\u0007")).isEqualTo("a\\;b\\,c\\\\d\\ne");
        String line = new CalendarLines().text("SUMMARY", "ก่ำ".repeat(60)).toString();
        assertThat(line.replace("\r\n ", "")).isEqualTo("SUMMARY:" + "ก่ำ".repeat(60) + "\r\n");
    }
}

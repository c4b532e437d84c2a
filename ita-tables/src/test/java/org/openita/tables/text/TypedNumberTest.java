package org.openita.tables.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("text")
class TypedNumberTest {

    @ParameterizedTest
    @CsvSource({"95.38, 95.38", "๙๕.๓๘, 95.38", "' 100 ', 100", "-1, -1", "007, 7", "๙5.๓8, 95.38", "+5, 5"})
    void aNumberIsReadWithAnyDigits(String typed, BigDecimal value) {
        assertThat(TypedNumber.of(typed).asValue()).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"'95,38', 95.38", "'๙๕,๓๘', 95.38", "'1,234', 1.234"})
    void aCommaIsRecognisedAndNotGuessed(String typed, String withPoint) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.DecimalComma(withPoint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"95%", "1e9", "NaN", "-", "1.2.3", "0x10", ".5", "5.", "1,234,567", "9999999999999999999"})
    void everythingElseIsNoNumber(String typed) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.NoNumber());
    }

    @Test
    void whiteSpaceIsBlank() {
        assertThat(TypedNumber.of(" \u00A0\u200B ")).isEqualTo(new TypedNumber.Blank());
    }
}

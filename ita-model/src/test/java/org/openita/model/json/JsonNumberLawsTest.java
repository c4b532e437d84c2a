package org.openita.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Scale;

@Tag("text")
class JsonNumberLawsTest {

    @Property(tries = 500, edgeCases = EdgeCasesMode.MIXIN)
    void aNumberIsWrittenWithItsDecimalsAndWithoutAnExponent(@ForAll @Scale(13) BigDecimal any, @ForAll short shift) {
        BigDecimal number = any.movePointLeft(shift % 20);

        assertThat(JsonWriter.compact(w -> w.array(a -> a.number(number))))
                .isEqualTo("[" + number.toPlainString() + "]");
        assertThat(JsonWriter.compact(w -> w.array(a -> a.number(number.stripTrailingZeros()))))
                .isEqualTo("[" + number.stripTrailingZeros().toPlainString() + "]");
    }
}

package org.openita.tables.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

@Tag("text")
class ThaiTextLawsTest {

    @Property(tries = 2000)
    void whatIsNormalStaysAsItIs(
            @ForAll @CharRange(from = '\u0E00', to = '\u0E5F') @StringLength(max = 12) String text) {
        String normal = ThaiText.normal(text);

        assertThat(ThaiText.normal(normal)).isEqualTo(normal);
    }
}

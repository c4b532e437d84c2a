package org.openita.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Framework;
import org.openita.workbench.lint.ItemMentions.Citation;
import org.openita.workbench.lint.PackTextFile.Line;

@Tag("text")
class ItemMentionsTest {

    private static final ItemMentions CITED = ItemMentions.of(Framework.of(2567));

    @Test
    void anAddressIsPassedOverFromSpaceToSpaceAndNothingElseIs() {
        assertThat(cited("i1 see https://ita.example/e2?o3 and o4")).containsExactly("i1", "o4");
        assertThat(cited("e1@example.org i2 xwww.e3 (i4)")).containsExactly("i2", "i4");
        assertThat(cited("i1@i2@i3 i4 @i5\ti6")).containsExactly("i4", "i6");
        assertThat(cited("//i1 ww i2 i3")).containsExactly("i1", "i2", "i3");
    }

    @Test
    void theColumnOfACitationIsThatOfTheTextWithItsAddresses() {
        assertThat(CITED.in(new Line("f", 1, "www.x i7")))
                .extracting(Citation::offset)
                .containsExactly(6);
    }

    /** Quadratic time would be minutes here. */
    @Test
    void aLongThaiTextWithoutSpacesIsReadOnceAndSoIsOneFullOfMarks() {
        assertThat(cited("ข้อ".repeat(300_000) + " i1")).containsExactly("i1");
        assertThat(cited("@".repeat(900_000) + " i1")).containsExactly("i1");
        assertThat(cited("w".repeat(900_000) + " i1")).containsExactly("i1");
    }

    private static List<String> cited(String text) {
        return CITED.in(new Line("f", 1, text)).map(Citation::id).toList();
    }
}

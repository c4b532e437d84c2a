package org.openita.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.model.text.Text;

class EditTest {

    @Test
    void aChangeIsMadeInItsLineWhateverEndsTheLines() {
        Edit edit = new Edit(2, 3, 1, "==");

        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(edit.applyTo("first" + end + "a = b" + end)).isEqualTo("first" + end + "a == b" + end);
        }
    }

    @Test
    void whatIsPutInAtTheEndComesAfterTheText() {
        assertThat(new Edit(1, 4, 0, ";").applyTo("end")).isEqualTo("end;");
    }

    @Test
    void severalChangesOfAProblemDoNotMoveOneAnother() {
        Problem problem = new Problem("brackets", Place.of("x", 1, 1), Map.of(), text(), text(), text())
                .mendedBy(List.of(new Edit(1, 1, 1, "( "), new Edit(1, 3, 1, " )")));

        assertThat(problem.mend("[a]")).isEqualTo("( a )");
    }

    @Test
    void aProblemThatOnlyItsAuthorCanMendLeavesTheTextAsItIs() {
        Problem problem = new Problem("two-rules", Place.of("x", 1, 1), Map.of(), text(), text(), text());

        assertThat(problem.mend("[a]")).isEqualTo("[a]");
    }

    private static Text text() {
        return Text.same("x");
    }
}

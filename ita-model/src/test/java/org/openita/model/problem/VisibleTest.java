package org.openita.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.json.JsonWriter;
import org.openita.model.text.Text;

class VisibleTest {

    private static final List<Integer> FORBIDDEN = IntStream.of(
                    0, 7, 8, 9, 10, 13, 27, 31, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028,
                    0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF,
                    0x1FFFE, 0x10FFFF, 0xD800, 0xDC00, 0xE0000, 0xE0001, 0xE0041, 0xE007F)
            .boxed()
            .toList();

    @Test
    void whatATerminalObeysOrAReaderOverlooksIsWrittenOut() {
        assertThat(FORBIDDEN)
                .allSatisfy(character -> assertThat(Visible.of("ก" + text(character) + "b"))
                        .isEqualTo("ก<" + Excerpt.codePoint(character) + ">b"));
        assertThat(Visible.of("เทศบาลตำบลก้อ น้ำ 😀 é")).isEqualTo("เทศบาลตำบลก้อ น้ำ 😀 é");
    }

    @Test
    void ofALongTextTheMiddleIsLeftOutAndNoCharacterIsCutInHalf() {
        String cut = Visible.shortened("😀".repeat(400) + "\u202E" + "😀".repeat(400) + ".json", 301);

        assertThat(cut)
                .hasSizeLessThan(310)
                .startsWith("😀😀")
                .contains("😀…😀")
                .endsWith("😀.json");
        assertThat(Visible.shortened("a\nb", 3)).isEqualTo("a<U+000A>b");
    }

    @Test
    void aProblemHasOneLineForEachThingItSaysWhateverItQuotes() {
        Text hostile = Text.same("x\nita: fine\u001b[2J");
        Problem problem = new Problem("any", Place.of("a\nb.json"), Map.of(), hostile, hostile, hostile);

        assertThat(problem.toString().lines()).hasSize(3);
        assertThat(problem.found().th()).isEqualTo("x<U+000A>ita: fine<U+001B>[2J");
        assertThat(problem.place()).hasToString("a<U+000A>b.json");
    }

    @Test
    void aProblemIsNeverLongerThanAPage() {
        Text endless = Text.same("น".repeat(900_000));

        assertThat(new Problem("any", Place.of("x".repeat(100_000)), Map.of(), endless, endless, endless).toString())
                .hasSizeLessThan(8_000);
        assertThat(Place.of("x".repeat(100_000) + ".json", 3, 7).toString())
                .hasSizeLessThan(330)
                .endsWith("x.json:3:7");
    }

    @Test
    void jsonHasNoneOfItRawAndReadsBackTheSame() {
        assertThat(FORBIDDEN).allSatisfy(character -> {
            String text = "\"ก\\" + text(character) + "\"";
            String json = JsonWriter.pretty(root -> root.object(it -> it.text("name", text)));

            assertThat(json.replace("\n", "").codePoints()).noneMatch(Visible::isHidden);
            if (character != 0 && !isSurrogate(character)) {
                assertThat(readBack(json)).contains(text);
            }
        });
    }

    private static boolean isSurrogate(int character) {
        return character >= 0xD800 && character <= 0xDFFF;
    }

    private static Optional<String> readBack(String json) {
        return new JsonReader()
                .parse(json, "x", new ProblemLog())
                .map(it -> ((org.openita.model.json.JsonObject) it).get("name").orElseThrow())
                .map(it -> ((JsonText) it).value());
    }

    private static String text(int character) {
        return new String(new int[] {character}, 0, 1);
    }
}

package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.Framework;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Visible;

/** Characters that no one sees, in every name of a pack, written as they are and as escapes. */
@Tag("text")
class HiddenNamesTest {

    private static final String RULE = """
            // comment
            rule "low e1"
            @source("x")
            when
                ItemScore( item == "e1", part == "EIT2", value < 85 )
            then
                findings.note("own");
            end
            """;
    private static final String PACK =
            "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\", \"source\": \"x\"}";

    @TempDir
    private Path directory;

    private static Stream<String> hidden() {
        return IntStream.of(
                        0x7, 0xD, 0x1B, 0x7F, 0x85, 0x9B, 0x61C, 0x200E, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xFFF9, 0xFFFE,
                        0xFFFF, 0xFDD0, 0x1FFFE, 0xE0001, 0xE0041)
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void inNamesTheyAreRefusedAndShownEscaped(String hidden) throws IOException {
        for (String slot : List.of("house", "\"1\"", "2567\"", "name\"")) {
            String hostile = slot.substring(0, 1) + hidden + slot.substring(1);
            assertRefused(PACK.replace(slot, escapedForJson(hostile)), RULE, "note.own.text = x");
        }
        for (String slot : hidden.equals("\r") ? List.<String>of() : List.of("low e1", "own")) {
            assertRefused(PACK, RULE.replace(slot, slot + hidden), "note.own.text = x");
        }
        assertRefused(PACK, RULE, "note.own.text = x\nnote.a" + escaped(hidden) + ".text = x");
        assertRefused(PACK, RULE, "note.own.text = x" + escaped(hidden) + "y");
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void namesOfFilesAreShownEscapedAndRefused(String hidden) throws IOException {
        for (String list : List.of("rules", "cases")) {
            String name = escapedForJson("a" + hidden + (list.equals("rules") ? ".drl" : ".yaml"));
            assertRefused(PACK.replace("}", ", \"" + list + "\": [\"" + name + "\"]}"), RULE, "note.own.text = x");
        }
    }

    @Test
    void aFolderAndAFileWithSuchANameAreToldWithoutIt() throws IOException {
        String hidden = inFileNames("\u202E", "\u007F");
        Path folder = Files.createDirectory(directory.resolve("pa" + hidden + "ck\n\u001b[2J"));
        write(folder, "pack.json", PACK);
        write(folder, "a" + hidden + ".drl", RULE.replace("value", "valu"));

        assertPlain(catchThrowableOfType(InputException.class, () -> RulePack.load(folder)));
    }

    /** The first where file names of this locale can hold it; the C locale has none but ASCII. */
    private static String inFileNames(String wanted, String ascii) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return names.newEncoder().canEncode(wanted) ? wanted : ascii;
    }

    @Test
    void aPathHiddenInEscapesIsAPath() throws IOException {
        for (String path : List.of("..\\u002frules.drl", "..\\\\rules.drl", "\\u002fetc\\u002fpasswd.drl")) {
            assertThat(refused(PACK.replace("}", ", \"rules\": [\"" + path + "\"]}"), RULE, "note.own.text = x")
                            .getMessage())
                    .contains("the name of a .drl file in the pack's directory, without a path");
        }
        assertThat(refused(PACK.replace("}", ", \"cases\": [\"..\\u002f..\\u002fa.yaml\"]}"), RULE, "note.own.text = x")
                        .getMessage())
                .contains("the name of a .yaml file in the folder cases, without a path");
    }

    @Test
    void keysThatAreTheSameOnceDecodedStandTwice() throws IOException {
        assertThat(refused(PACK, RULE, "note.own.text = x\nnote.\\u006fwn.text = y")
                        .getMessage())
                .contains("the text note.own.text a second time");
        assertThat(refused(PACK.replace("{", "{\"n\\u0061me\": \"x\", "), RULE, "note.own.text = x")
                        .getMessage())
                .contains("\"name\" stands twice");
    }

    @Test
    void whatBelongsToThaiAndIndicSpellingAndTypesettingMayStandInTexts() throws IOException {
        write(directory, "pack.json", PACK);
        write(directory, "house.drl", RULE);
        write(directory, "messages_th.properties", "note.own.text = ก\u200Bข\u200Cค\u200Dง\u00ADจ\\nฉ");
        write(directory, "messages_en.properties", "note.own.text = x");

        assertThatCode(() -> RuleBase.of(Framework.of(2567), List.of(RulePack.load(directory))))
                .doesNotThrowAnyException();
    }

    @Test
    void aBaseThatALinkInThePackLeadsToIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        write(elsewhere, "pack.json", PACK.replace("house", "secret"));
        write(elsewhere, "secret-name.drl", RULE);
        Files.createSymbolicLink(directory.resolve("inner"), elsewhere);

        assertThat(refused(PACK.replace("\"2567\"", "\"inner\""), RULE, "note.own.text = x")
                        .getMessage())
                .contains("a link that leads out of the pack's directory")
                .doesNotContain("secret");
    }

    @Test
    void aBaseBesideThePackMayBeALink() throws IOException {
        Path real = Files.createDirectory(directory.resolve("real"));
        write(real, "pack.json", PACK.replace("house", "base"));
        write(real, "base.drl", RULE);
        writeMessages(real, "note.own.text = x");
        Files.createSymbolicLink(directory.resolve("base"), real);
        Path pack = Files.createDirectory(directory.resolve("pack"));
        write(pack, "pack.json", PACK.replace("\"2567\"", "\"../base\""));
        Files.createSymbolicLink(directory.resolve("linked"), pack);

        assertThat(RulePack.load(directory.resolve("linked")).base()).isPresent();
    }

    @Test
    void aMessageFileOfAnotherNameIsToldRatherThanPassedOver() throws IOException {
        for (String name : List.of("messages.properties", "messages_TH.properties", "messages_eng.properties")) {
            Path folder = Files.createDirectory(directory.resolve(name + ".pack"));
            write(folder, "pack.json", PACK);
            write(folder, name, "note.own.text = x");

            assertThat(catchThrowableOfType(InputException.class, () -> RulePack.load(folder)))
                    .hasMessageContaining("the file " + name + ", which is not read because of its name");
        }
    }

    @Test
    void aBlankThatNoOneSeesIsNamedByItsCodePoint() throws IOException {
        for (String blank : List.of("\u00A0", "\u3000")) {
            assertThat(afterWord(blank))
                    .contains(
                            "the character " + Excerpt.codePoint(blank.codePointAt(0)) + " (",
                            "type an ordinary space");
        }
        assertThat(afterWord("\u200B"))
                .contains(
                        "U+200B (zero width space) in the word value<U+200B>", "write value instead of value<U+200B>");
    }

    private String afterWord(String blank) throws IOException {
        return refused(PACK, RULE.replace("value <", "value" + blank + "<"), "note.own.text = x")
                .getMessage();
    }

    private void assertRefused(String pack, String rules, String messages) throws IOException {
        assertPlain(refused(pack, rules, messages));
    }

    private static void assertPlain(InputException refused) {
        assertThat(refused.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString().lines().allMatch(Visible::isPlain))
                        .isTrue());
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.toString().lines()).hasSize(3));
        assertThat(refused.getMessage()).contains("U+");
    }

    private InputException refused(String pack, String rules, String messages) throws IOException {
        write(directory, "pack.json", pack);
        write(directory, "house.drl", rules);
        writeMessages(directory, messages);
        return catchThrowableOfType(
                InputException.class, () -> RuleBase.of(Framework.of(2567), List.of(RulePack.load(directory))));
    }

    private static void writeMessages(Path pack, String text) throws IOException {
        write(pack, "messages_th.properties", text);
        write(pack, "messages_en.properties", text);
    }

    private static void write(Path pack, String file, String text) throws IOException {
        Files.writeString(pack.resolve(file), text, StandardCharsets.UTF_8);
    }

    private static String escapedForJson(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 128 && c >= 32 ? String.valueOf((char) c) : unicode(c)));
        return escaped.toString();
    }

    private static String escaped(String hidden) {
        StringBuilder escaped = new StringBuilder();
        hidden.chars().forEach(c -> escaped.append(unicode(c)));
        return escaped.toString();
    }

    private static String unicode(int c) {
        return String.format(java.util.Locale.ROOT, "\\u%04X", c);
    }
}

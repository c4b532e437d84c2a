package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.model.json.JsonReader;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.Visible;

/** Names that clear the screen, turn the writing or forge a line, in every place that has a name, through every command. */
@Tag("text")
class HostileNamesTest {

    private static final String PLAIN = "x";

    /** What no name may do: clear a screen, turn the writing, begin a line, break XML, hide. */
    private static final List<String> HOSTILE = List.of(
            "a\u001b[2J\u0085\u009B\u007F\nita: fine\u2028b",
            "a\u202E\u2066\u061C\u200F\uFEFF\uFFF9\uDB40\uDC41\uFFFE\uFDD0\uD83F\uDFFFb");

    /** A place that has a name. */
    private enum Slot {
        PACK_NAME,
        PACK_VERSION,
        PACK_KEY,
        EXTENDS,
        FOLDER,
        RULE_FILE,
        CASE_FILE,
        RULE,
        SOURCE,
        CODE,
        TEXT_KEY,
        TEXT,
        CASE,
        EXPECTED,
        AGENCY,
        PROVINCE,
        RESULT_KEY,
        RESULT_FILE,
        PROFILE
    }

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path pack = Path.of("");
    private Path result = Path.of("");
    private Path profile = Path.of("");

    @BeforeEach
    void nothingSaidYet() {
        out.reset();
        err.reset();
    }

    @ParameterizedTest
    @EnumSource(Slot.class)
    void nothingHiddenGetsOut(Slot slot) throws Exception {
        for (int i = 0; i < HOSTILE.size(); i++) {
            Path folder = Files.createDirectory(directory.resolve(slot + "-" + i));
            write(folder, slot, HOSTILE.get(i));
            for (List<String> command : commands(folder)) {
                run(command);
            }
            try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertClean(file);
                }
            }
        }
    }

    @Test
    void whatIsTypedWrongIsShownWithoutWhatATerminalObeys() {
        for (String hostile : HOSTILE) {
            ita("rules", "check", "--no\u001bsuch" + hostile, "x");
            ita("rules", "explain", hostile);
            ita("rules", "list", hostile);
            ita("assess", hostile);
        }
        assertThat(text(out) + text(err)).doesNotContain("\u001b").satisfies(HostileNamesTest::assertPlain);
    }

    private List<List<String>> commands(Path folder) {
        String rules = pack.toString();
        String file = result.toString();
        String outDirectory = folder.resolve("out").toString();
        return List.of(
                List.of("rules", "check", rules),
                List.of("rules", "check", "--format", "json", rules),
                List.of("rules", "check", "--format", "sarif", rules),
                List.of("rules", "test", "--junit", outDirectory + "/junit.xml", rules),
                List.of("rules", "list", rules),
                List.of("rules", "list", "--format", "json", rules),
                List.of("rules", "explain", "i1", "--rules", rules),
                List.of("rules", "docs", "--out", outDirectory, rules),
                List.of("rules", "diff", "2567", rules, file),
                List.of("rules", "diff", "--format", "json", "2567", rules, file),
                List.of("assess", "--rules", rules, file),
                List.of("assess", "--format", "json", "--rules", rules, file),
                List.of("check", file),
                List.of("check", "--format", "json", file),
                List.of(
                        "report",
                        "--rules",
                        rules,
                        "--profile",
                        profile.toString(),
                        "--format",
                        "html,md,docx,xlsx",
                        "--out",
                        outDirectory,
                        file));
    }

    private void run(List<String> command) {
        out.reset();
        err.reset();
        ita(command.toArray(String[]::new));
        assertThat(text(err))
                .as("%s", command)
                .doesNotContain("a mistake in this program")
                .satisfies(HostileNamesTest::assertPlain);
        assertThat(text(out)).as("%s", command).satisfies(HostileNamesTest::assertPlain);
        assertThat((text(out) + text(err)).lines()).as("%s", command).noneMatch(line -> line.startsWith("ita: fine"));
        if (command.contains("json") || command.contains("sarif")) {
            ProblemLog log = new ProblemLog();
            if (!text(out).isEmpty()) {
                new JsonReader(org.openita.model.json.JsonLimits.DEFAULT.withValues(1_000_000))
                        .parse(text(out), "out", log);
            }
            assertThat(log.problems()).as("%s", command).isEmpty();
        }
    }

    private static void assertPlain(String text) {
        assertThat(text.lines().filter(line -> !line.chars().allMatch(c -> c == '\t' || !isHidden(line, c))))
                .as("lines with something hidden")
                .isEmpty();
    }

    private static boolean isHidden(String line, int character) {
        return Character.isSurrogate((char) character) ? !Visible.isPlain(line) : Visible.isHidden(character);
    }

    private static void assertClean(Path file) throws IOException, XMLStreamException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            assertCleanParts(file, bytes);
        } else if (name.endsWith(".html") || name.endsWith(".md") || name.endsWith(".xml")) {
            assertThat(new String(bytes, StandardCharsets.UTF_8)).as(name).satisfies(HostileNamesTest::assertHarmless);
        }
        if (name.endsWith(".xml")) {
            assertWellFormed(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static void assertCleanParts(Path file, byte[] bytes) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(part).as("%s %s", file, entry.getName()).satisfies(HostileNamesTest::assertHarmless);
                    assertWellFormed(part);
                }
            }
        }
    }

    /** The joiners and spaces of Thai typesetting may stand in documents. */
    private static void assertHarmless(String text) {
        assertThat(text.codePoints()
                        .filter(c -> c != '\r' && Visible.isHarmful(c))
                        .mapToObj(Visible::written))
                .isEmpty();
    }

    private static void assertWellFormed(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    /** A pack, a result and a profile, all fine but for one name. */
    private void write(Path folder, Slot hostileSlot, String hostile) throws IOException {
        Names names = new Names(hostileSlot, hostile);
        pack = Files.createDirectory(folder.resolve(file(names.of(Slot.FOLDER))));
        Files.createDirectory(pack.resolve("cases"));
        write(
                pack.resolve("pack.json"),
                "{\"name\": \"" + names.json(Slot.PACK_NAME) + "\", \"version\": \"" + names.json(Slot.PACK_VERSION)
                        + "\", \"fiscalYear\": 2567, \"extends\": \"2567"
                        + names.json(Slot.EXTENDS).substring(1) + "\", \"source"
                        + names.json(Slot.PACK_KEY).substring(1) + "\": \"x\"}");
        String rule = "rule \"" + names.of(Slot.RULE) + "\"\n@source(\"" + names.of(Slot.SOURCE)
                + "\")\nwhen\n    ItemScore( item == \"i1\", value < 80 )\nthen\n    findings.note(\""
                + names.of(Slot.CODE)
                + "\");\nend\n";
        write(pack.resolve(file(names.of(Slot.RULE_FILE)) + ".drl"), rule);
        String key = names.escaped(names.of(Slot.CODE));
        String texts = "note." + key + ".text = x" + names.escaped(names.of(Slot.TEXT)) + "\n"
                + (hostileSlot == Slot.TEXT_KEY ? "note." + names.json(Slot.TEXT_KEY) + ".text = x\n" : "");
        write(pack.resolve("messages_th.properties"), texts);
        write(pack.resolve("messages_en.properties"), texts);
        write(
                pack.resolve("cases").resolve(file(names.of(Slot.CASE_FILE)) + ".yaml"),
                "- {name: \"" + names.json(Slot.CASE) + "\", given: {i1: 10}, expect: {notes: [\""
                        + names.json(Slot.EXPECTED) + "\"]}}\n");
        result = folder.resolve(file(names.of(Slot.RESULT_FILE)) + ".json");
        write(
                result,
                "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"" + names.json(Slot.AGENCY) + "\", \"province\": \""
                        + names.json(Slot.PROVINCE) + "\"}, \"items\": {\"i1\": 70, \"i2\": 90}"
                        + (hostileSlot == Slot.RESULT_KEY ? ", \"" + names.json(Slot.RESULT_KEY) + "\": 1" : "") + "}");
        profile = folder.resolve("profile.json");
        write(profile, "{\"units\": {\"office\": \"" + names.json(Slot.PROFILE) + "\"}}");
        Files.createDirectory(folder.resolve("out"));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of a name files can have: no half characters, and in the C locale ASCII alone. */
    private static String file(String name) {
        CharsetEncoder names =
                Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder();
        return name.codePoints()
                .mapToObj(Character::toString)
                .filter(names::canEncode)
                .collect(Collectors.joining());
    }

    /** Plain names but in one slot. */
    private record Names(Slot slot, String hostile) {

        String of(Slot asked) {
            return asked == slot ? hostile : PLAIN;
        }

        String json(Slot asked) {
            return escaped(of(asked));
        }

        String escaped(String text) {
            List<String> escaped = new ArrayList<>();
            text.chars()
                    .forEach(c -> escaped.add(
                            c >= 32 && c < 127 ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
            return String.join("", escaped);
        }
    }

    private void ita(String... arguments) {
        InputStream in = new ByteArrayInputStream(new byte[0]);
        Ita.run(in, out, err, arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}

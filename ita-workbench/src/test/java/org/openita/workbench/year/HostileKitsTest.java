package org.openita.workbench.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.problem.InputException;
import org.openita.model.text.Language;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.workbench.lint.PackCheck;
import org.openita.workbench.lint.YearKitCheck;
import org.openita.workbench.lint.output.PackCheckText;

/** A kit from a stranger is data: whatever is in it, it is refused or told of, in words. */
@Tag("text")
class HostileKitsTest {

    private static final Path SOUND = Path.of("../ita-scoring/src/test/resources/org/openita/scoring/kit-2570");
    private static final Path CORPUS = Path.of("src/test/resources/org/openita/workbench/year/hostile");
    private static final int MANY = 3_000_000;

    @TempDir
    private Path folder;

    private Path kit = Path.of("");

    @BeforeEach
    void aSoundKit() throws IOException {
        kit = Files.createDirectories(folder.resolve("kit"));
        try (Stream<Path> files = Files.list(SOUND)) {
            for (Path file : files.toList()) {
                Files.copy(file, kit.resolve(file.getFileName().toString()));
            }
        }
    }

    static Stream<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void theSoundKitIsSound() {
        PackCheck check = YearKitCheck.of(kit, YearKits.NONE);

        assertThat(check.problems()).isEmpty();
        assertThat(check.hasNoErrors()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isToldInBothLanguagesWithoutAStackTrace(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        spoil(lines.subList(1, lines.size()));

        PackCheck check = YearKitCheck.of(kit, YearKits.NONE);

        assertThat(check.problems().isEmpty() && check.violations().isEmpty()).isFalse();
        assertThat(told(check, Language.EN.locale())).contains(lines.get(0).substring("expect ".length()));
        assertThat(told(check, Language.TH.locale())).containsPattern("\\p{IsThai}");
    }

    private static String told(PackCheck check, Locale locale) {
        String text = PackCheckText.of(check, locale);
        assertThat(text).doesNotContain("Exception", "\tat ", "\u001b", "\u202e");
        return text;
    }

    @Test
    void aFrameworkThatIsTooLargeIsNotRead() throws IOException {
        Files.writeString(kit.resolve("framework.json"), " ".repeat(MANY));

        assertThat(told(YearKitCheck.of(kit, YearKits.NONE), Locale.ENGLISH)).contains("more than 1048576 bytes");
    }

    @Test
    void aFrameworkThatIsTooDeepIsNotRead() throws IOException {
        Files.writeString(kit.resolve("framework.json"), "{\"fiscalYear\":" + "[".repeat(100_000));

        assertThat(told(YearKitCheck.of(kit, YearKits.NONE), Locale.ENGLISH)).contains("framework.json:1:");
    }

    @Test
    void tenThousandItemsAreTooMany() throws IOException {
        String items = Stream.iterate(1, i -> i + 1)
                .limit(10_000)
                .map(i -> "{\"id\": \"x" + i + "\", \"name\": {\"th\": \"ก\", \"en\": \"x\"}, \"scale\": \"pass-fail\","
                        + " \"polarity\": \"+\", \"source\": \"s\", \"confidence\": \"C\"}")
                .collect(Collectors.joining(","));
        Path file = kit.resolve("framework.json");
        Files.writeString(file, Files.readString(file).replace("\"items\": [", "\"items\": [" + items + ","));

        assertThat(told(YearKitCheck.of(kit, YearKits.NONE), Locale.ENGLISH)).contains("framework.json");
        assertThat(YearKitCheck.of(kit, YearKits.NONE).problems()).isNotEmpty();
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.json"), "secret");
        for (String name : List.of("framework.json", "crosswalk.json", "rules.drl", "messages_th.properties")) {
            Path file = kit.resolve(name);
            byte[] before = Files.readAllBytes(file);
            Files.delete(file);
            Files.createSymbolicLink(file, outside);

            assertThat(told(YearKitCheck.of(kit, YearKits.NONE), Locale.ENGLISH))
                    .contains("a link that leads out")
                    .doesNotContain("secret");
            Files.delete(file);
            Files.write(file, before);
        }
    }

    @Test
    void aFolderInPlaceOfAFileIsTold() throws IOException {
        Files.delete(kit.resolve("framework.json"));
        Files.createDirectory(kit.resolve("framework.json"));

        assertThat(told(YearKitCheck.of(kit, YearKits.NONE), Locale.ENGLISH)).contains("something that is no file");
    }

    @Test
    void whatIsNoKitAtAllIsTold() throws IOException {
        assertThatThrownBy(() -> YearKit.load(folder.resolve("nowhere")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a directory that is not there");
        assertThatThrownBy(() -> YearKit.load(Files.writeString(folder.resolve("kit.zip"), "no zip")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no zip or jar file");
        assertThatThrownBy(() -> YearKit.load(zip(Map.of("readme.txt", new byte[1]))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a zip file without a framework.json");
    }

    @Test
    void aZipThatBurstsIsNotUnpacked() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("framework.json", new byte[MANY]);
        assertThatThrownBy(() -> YearKit.load(zip(files)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("bytes");
        for (int i = 0; i < 20; i++) {
            files.put("rules" + i + ".drl", new byte[MANY]);
        }
        assertThatThrownBy(() -> YearKit.load(zip(files)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("2,097,152 bytes together");
    }

    @Test
    void aZipWithVeryManyFilesIsNotRead() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= 1000; i++) {
            files.put("f" + i + ".json", new byte[0]);
        }
        assertThatThrownBy(() -> YearKit.load(zip(files)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("more than 1,000 files");
    }

    @Test
    void aZipWhoseNamesLeadOutIsNotRead() throws IOException {
        for (String name :
                List.of("../framework.json", "/framework.json", "a\\framework.json", "a/../../framework.json")) {
            assertThatThrownBy(() -> YearKit.load(zip(Map.of(name, new byte[1]))))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("leads out");
        }
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    /** What the corpus says: files put, deleted, or with a text replaced wherever it stands first. */
    private void spoil(List<String> lines) throws IOException {
        String[] what = lines.get(0).split(" ", 2);
        Path file = kit.resolve(what[1]);
        List<String> old = new ArrayList<>();
        List<String> now = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> (line.startsWith("-") ? old : now).add(line.substring(2)));
        switch (what[0]) {
            case "delete" -> Files.delete(file);
            case "put" -> Files.writeString(file, String.join("\n", now));
            default -> {
                String text = Files.readString(file);
                String before = String.join("\n", old);
                assertThat(text).contains(before);
                int at = text.indexOf(before);
                Files.writeString(
                        file, text.substring(0, at) + String.join("\n", now) + text.substring(at + before.length()));
            }
        }
    }
}

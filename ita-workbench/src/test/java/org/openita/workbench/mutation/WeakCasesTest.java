package org.openita.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.mutation.MutationResult.State;

/** A folder of packs whose cases are weak in one way each, and what must be said of changes to their rules. */
@Tag("text")
class WeakCasesTest {

    private static final String HEAD = "package org.openita.packs.own;\nglobal org.openita.rules.Findings findings;\n";
    private static final String TEXTS = """
            note.gap.text = a
            remark.maintain.IIT = a
            recommend.i1.title = a
            recommend.i1.text = a
            recommend.i2.title = a
            recommend.i2.text = a
            """;

    @TempDir
    private Path pack;

    @ParameterizedTest
    @MethodSource("files")
    void theWeaknessIsFoundOutAndWhatIsProposedMendsIt(Path file) throws IOException {
        Map<String, String> sections = sections(file);
        MutationRun run = run(sections);

        List<String> verdicts = run.verdicts().stream()
                .map(verdict ->
                        verdict.state() + " " + verdict.mutant().change().en())
                .toList();
        assertThat(verdicts).containsAll(sections.get("expect").lines().toList());
        assertThat(run.count(State.UNDECIDED)).isZero();

        for (int i = 0; i < 5 && !run.survivors().isEmpty(); i++) {
            String proposed = run.survivors().stream()
                    .map(survivor -> survivor.caught().orElseThrow())
                    .distinct()
                    .collect(Collectors.joining("\n", "", "\n"));
            sections.merge("cases/cases.yaml", proposed, String::concat);
            run = run(sections);
            assertThat(run.cases().run().holds()).isTrue();
        }
        assertThat(MutationText.of(run, Locale.ENGLISH)).contains("Mutation score 100.0 %:");
    }

    private MutationRun run(Map<String, String> sections) throws IOException {
        Map<String, String> files = new LinkedHashMap<>(Map.of(
                "pack.json",
                "{\"name\": \"own\", \"version\": \"1.0.0\", \"fiscalYear\": 2567}",
                "messages_th.properties",
                TEXTS,
                "messages_en.properties",
                TEXTS));
        files.putAll(sections);
        files.remove("expect");
        files.merge("rules.drl", HEAD, (rules, head) -> head + rules);
        for (Map.Entry<String, String> entry : files.entrySet()) {
            Path path = pack.resolve(entry.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, entry.getValue(), StandardCharsets.UTF_8);
        }
        return MutationRun.of(PackCases.of(pack).years().get(0));
    }

    /** The files of a pack: {@code === name} above each. */
    private static Map<String, String> sections(Path file) throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String name = "";
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("=== ")) {
                name = line.substring(4);
            } else {
                sections.merge(name, line + "\n", String::concat);
            }
        }
        return sections;
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of(WeakCasesTest.class.getResource("weak").toURI()))) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).hasSizeGreaterThan(10);
            return sorted.stream();
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;
import org.openita.tables.score.LocatedAssessment;

/**
 * Tables as people have them, a folder a kind, a file each: the table, a line of dashes, and what must come out: results ({@code =}),
 * problems ({@code !} and their code), what was passed over ({@code -}) and what is to know ({@code *}). A first line {@code #
 * file.csv --year 2567} names the file or gives the year. {@code -Dopenita.renew=true} writes what comes out into the files; read
 * the difference before it is kept.
 */
class ScoreCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/org/openita/tables/corpus");
    private static final String DASHES = "----------\n";
    private static final Pattern HEAD = Pattern.compile("# (\\S+)(?: --year ([0-9]{4}))?\n");

    static Stream<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachIsReadRightlyOrToldClearly(Path file) throws IOException {
        String[] parts = Files.readString(file, StandardCharsets.UTF_8).split(DASHES, 2);
        String found = found(parts[0]);
        if (Boolean.getBoolean("openita.renew")) {
            Files.writeString(file, parts[0] + DASHES + found, StandardCharsets.UTF_8);
        } else {
            assertThat(found).isEqualTo(parts[1]);
        }
    }

    private static String found(String input) {
        Matcher head = HEAD.matcher(input);
        boolean isNamed = head.lookingAt();
        String table = isNamed ? input.substring(head.end()) : input;
        Optional<FiscalYear> year = isNamed
                ? Optional.ofNullable(head.group(2)).map(digits -> FiscalYear.of(Integer.parseInt(digits)))
                : Optional.empty();
        ResultFile read = ResultFile.read(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                isNamed ? head.group(1) : "t.csv",
                KnownYears.builtIn(),
                year);
        List<String> lines = new ArrayList<>();
        read.results().forEach(result -> lines.add("= " + result(result)));
        read.problems().forEach(problem -> lines.add("! " + problem(problem)));
        read.unread().forEach(text -> lines.add("- " + english(text)));
        read.remarks().forEach(text -> lines.add("* " + english(text)));
        return String.join("\n", lines) + "\n";
    }

    private static String result(LocatedAssessment result) {
        TreeMap<String, Object> scores = new TreeMap<>(result.assessment().items());
        scores.putAll(result.assessment().published());
        return result.assessment().fiscalYear() + " " + result.assessment().agency().name() + " " + scores
                + result.assessment().level().map(level -> " " + level).orElse("");
    }

    private static String problem(Problem problem) {
        return problem.code() + ": " + problem.place() + ": " + english(problem.found()) + " -> "
                + english(problem.remedy());
    }

    private static String english(Text text) {
        assertThat(text.th()).isNotBlank();
        return text.en();
    }
}

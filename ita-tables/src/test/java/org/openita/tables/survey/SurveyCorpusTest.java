package org.openita.tables.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/**
 * Survey files as people have them, a folder a kind, in {@code corpus}. Beside each stands what must come out: {@code scores} of all
 * items ({@code none}), with the agency where there are several; a line {@code problem} or {@code note} for each that is told, with a
 * part of it; {@code doubt} where scores need a yes; {@code refused} where the file is refused. {@code map} and {@code set} are what its
 * user says of columns.
 */
@Tag("text")
class SurveyCorpusTest {

    static Stream<Path> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(SurveyCorpusTest.class.getResource("corpus"))
                .toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatComesOutIsWhatStandsBeside(Path expected) throws IOException {
        Map<String, List<String>> wanted = wanted(expected);
        Path file = Path.of(expected.toString().replace(".expected", ".csv"));
        SurveyReader reader = SurveyReader.of(Framework.of(2567))
                .withColumns(pairs(wanted, "map", true))
                .withValues(pairs(wanted, "set", false));
        if (wanted.containsKey("refused")) {
            InputException refusal = catchThrowableOfType(InputException.class, () -> reader.read(file));
            assertThat(refusal).isNotNull();
            assertThat(refusal.getMessage()).contains(of(wanted, "refused"));
            return;
        }
        check(reader.read(file), wanted);
    }

    private static void check(SurveyScores scores, Map<String, List<String>> wanted) {
        assertThat(String.join(", ", scored(scores)))
                .isEqualTo(of(wanted, "scores").get(0).replace("none", ""));
        checkAll(scores.problems().stream().map(Problem::toString).toList(), of(wanted, "problem"));
        checkAll(scores.notes().stream().map(Text::en).toList(), of(wanted, "note"));
        checkAll(scores.reservations().stream().map(Problem::toString).toList(), of(wanted, "doubt"));
        if (wanted.containsKey("rows")) {
            assertThat(of(wanted, "rows")).containsExactly(scores.counted() + " of " + scores.rows());
        }
    }

    /** Each is told, and nothing else is. */
    private static void checkAll(List<String> told, List<String> wanted) {
        assertThat(told).as("%s", told).hasSameSizeAs(wanted);
        assertThat(wanted).allSatisfy(part -> assertThat(told).anyMatch(each -> each.contains(part)));
    }

    private static List<String> scored(SurveyScores scores) {
        boolean isOne = scores.assessments().size() == 1;
        return scores.assessments().stream()
                .flatMap(result -> result.items().entrySet().stream()
                        .map(item ->
                                (isOne ? "" : result.agency().name() + " ") + item.getKey() + " " + item.getValue()))
                .toList();
    }

    private static Map<String, List<String>> wanted(Path file) throws IOException {
        Map<String, List<String>> wanted = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] halves = line.split(": ", 2);
            wanted.computeIfAbsent(halves[0], key -> new ArrayList<>()).add(halves[1]);
        }
        return wanted;
    }

    private static Map<String, String> pairs(Map<String, List<String>> wanted, String key, boolean isTurned) {
        return of(wanted, key).stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[isTurned ? 1 : 0], pair -> pair[isTurned ? 0 : 1]));
    }

    private static List<String> of(Map<String, List<String>> wanted, String key) {
        return wanted.getOrDefault(key, List.of());
    }
}

package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Messages;
import org.openita.rules.RulePack.RuleFile;

/** A folder of rule files with one slip each, and the words its message must hold. */
@Tag("text")
class BadRulesTest {

    private static final FiscalYear YEAR = FiscalYear.of(2567);

    @ParameterizedTest
    @MethodSource("badFiles")
    void aSlipIsToldWithItsPlaceAndRemedyInBothLanguages(Path file) throws IOException {
        List<String> expected =
                Files.readAllLines(file.resolveSibling(name(file).replace(".drl", ".expect")), StandardCharsets.UTF_8);

        List<Problem> problems = problems(name(file), Files.readString(file, StandardCharsets.UTF_8));

        assertThat(problems.get(0).place()).startsWith(expected.get(0));
        assertThat(problems.get(0).describe(Locale.ENGLISH)).contains(expected.get(1));
        assertThat(problems.get(0).describe(Locale.forLanguageTag("th"))).contains(expected.get(2));
        assertThat(problems.toString()).doesNotContain("Exception", "org.drools", "mvel", "antlr");
    }

    @Test
    void theFolderHoldsAtLeastFortySlips() throws IOException {
        assertThat(badFiles()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void allSlipsOfAllRulesAreToldAtOnceInTheirOrder() {
        String text = """
                rule "first"
                when
                    ItemScor( value < 85 )
                    ItemScore( vallue < 85, item = "e1", value < 850 )
                then
                    findings.recomend("e1")
                end

                rule "second" salience 5
                when
                then
                end

                rule "third"
                when
                    OverallScore( value < "85" )
                then
                    findings.level("PASS");
                end
                """;
        assertThat(problems("many.drl", text).stream().map(Problem::place))
                .containsExactlyInAnyOrder(
                        "bad/many.drl:3:5, rule \"first\"",
                        "bad/many.drl:4:16, rule \"first\"",
                        "bad/many.drl:4:34, rule \"first\"",
                        "bad/many.drl:4:50, rule \"first\"",
                        "bad/many.drl:6:14, rule \"first\"",
                        "bad/many.drl:6:27, rule \"first\"",
                        "bad/many.drl:9:15, rule \"second\"",
                        "bad/many.drl:16:27, rule \"third\"");
    }

    private static List<Problem> problems(String file, String text) {
        RulePack base = RulePack.builtIn(YEAR);
        RulePack bad = new RulePack(
                "bad",
                "1",
                Set.of(YEAR),
                Optional.of(base),
                List.of(new RuleFile("bad/" + file, text)),
                Messages.of(Map.of(), Map.of()),
                List.of(),
                "bad/pack.json",
                "");
        return catchThrowableOfType(InputException.class, () -> RuleBase.of(Framework.of(YEAR.year()), List.of(bad)))
                .problems();
    }

    private static List<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder()))) {
            return files.filter(file -> name(file).endsWith(".drl")).sorted().toList();
        }
    }

    private static java.net.URI folder() {
        try {
            return BadRulesTest.class.getResource("bad").toURI();
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}

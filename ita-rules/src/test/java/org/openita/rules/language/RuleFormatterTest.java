package org.openita.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

class RuleFormatterTest {

    private static final Path BUILT_IN = Path.of("src", "main", "resources", "org", "openita", "rules", "packs");
    private static final Path CORPORA = Path.of("src", "test", "resources", "org", "openita", "rules");

    private static final RecursiveComparisonConfiguration WHATEVER_THE_PLACE =
            RecursiveComparisonConfiguration.builder()
                    .withIgnoredFieldsOfTypes(Place.class)
                    .build();

    static List<Path> everyFile() throws IOException {
        List<Path> all = new ArrayList<>(files(BUILT_IN));
        all.addAll(files(CORPORA));
        assertThat(all).hasSizeGreaterThan(400);
        return all;
    }

    static List<Path> builtIn() throws IOException {
        return files(BUILT_IN);
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void whatARuleFileSaysStaysAndWhatCannotBeReadIsLeft(Path file) throws IOException {
        String text = text(file);
        ProblemLog told = RuleProblems.log();
        List<Rule> before = Parser.parse("f.drl", text, told);

        ProblemLog log = RuleProblems.log();
        Optional<String> formatted = RuleFormatter.format("f.drl", text, log);

        assertThat(formatted.isPresent()).isEqualTo(told.isEmpty());
        assertThat(log.problems()).isEqualTo(told.problems());
        formatted.ifPresent(laidOut -> {
            assertThat(rules(laidOut))
                    .usingRecursiveComparison(WHATEVER_THE_PLACE)
                    .isEqualTo(before);
            assertThat(comments(laidOut)).isEqualTo(comments(text));
            assertThat(format(laidOut)).isEqualTo(laidOut);
        });
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void theBuiltInRulesStandInTheOneLayout(Path file) throws IOException {
        assertThat(format(text(file))).isEqualTo(text(file));
    }

    /** However blanks and comments lie between the tokens, the rules stay, and there is one layout for the second time. */
    @Test
    void anyBlanksAndCommentsBetweenTokensGiveALayoutThatStays() throws IOException {
        Random random = new Random(42);
        List<String> between =
                List.of(" ", "\n", "\n\n\n", "\t", " // c ฉ\n", "\n// own\n", " /* a\n  b */ ", "\n\n/* x */\n");
        for (Path file : builtIn()) {
            String text = text(file);
            List<Token> tokens = Lexer.read("f.drl", text, RuleProblems.log());
            StringBuilder mixed = new StringBuilder();
            boolean inHeader = true;
            for (Token token : tokens) {
                inHeader &= !token.is("rule");
                boolean keeps = inHeader || random.nextInt(3) > 0;
                mixed.append(keeps ? text.substring(end(tokens, token), token.start()) : pick(between, random))
                        .append(token.raw());
            }

            String once = format(mixed.toString());

            assertThat(rules(once)).usingRecursiveComparison(WHATEVER_THE_PLACE).isEqualTo(rules(text));
            assertThat(comments(once)).isEqualTo(comments(mixed.toString()));
            assertThat(format(once)).isEqualTo(once);
        }
    }

    @Test
    void aRuleOfOneLineIsLaidOut() {
        String text = "rule \"a\" @source( \"s\" )when not(ItemScore(item in(\"e1\",\"e2\"),(value<50||value>=95),"
                + "$x:value)) accumulate(ItemScore($v:value);$a:average($v),$n:count($v);$a<85)then "
                + "findings . note( \"n\" ) ;findings.recommend(\"e4+e5\");end rule \"b\" when OverallScore() then end";

        assertThat(format(text)).isEqualTo("""
                        rule "a"
                        @source("s")
                        when
                            not ( ItemScore( item in ( "e1", "e2" ), (value < 50 || value >= 95), $x : value ) )
                            accumulate( ItemScore( $v : value ); $a : average($v), $n : count($v); $a < 85 )
                        then
                            findings.note("n");
                            findings.recommend("e4+e5");
                        end

                        rule "b"
                        when
                            OverallScore()
                        then
                        end
                        """);
    }

    @Test
    void commentsKeepTheirPlacesAndOneEmptyLineIsKept() {
        String text = """
                // top


                // about a
                rule "a" // name
                when

                  // first
                  ItemScore( item == "e1", // why
                  value < 85 )


                  // second
                  ItemScore( item == "e2", value < 85 )
                  // nothing more
                then
                      findings.recommend("e1"); // so
                end // of a
                // about b
                rule "b" when OverallScore( ) then end
                // last
                """;

        assertThat(format(text)).isEqualTo("""
                        // top

                        // about a
                        rule "a" // name
                        when
                            // first
                            ItemScore( item == "e1", // why
                                value < 85 )

                            // second
                            ItemScore( item == "e2", value < 85 )
                            // nothing more
                        then
                            findings.recommend("e1"); // so
                        end // of a

                        // about b
                        rule "b"
                        when
                            OverallScore()
                        then
                        end
                        // last
                        """);
    }

    @Test
    void linesEndAsTheFirstOneDoes() {
        assertThat(format("rule \"a\"\r\nwhen OverallScore()\nthen\r\nend"))
                .isEqualTo("rule \"a\"\r\nwhen\r\n    OverallScore()\r\nthen\r\nend\r\n");
    }

    @Test
    void aLongConditionGoesOnBelow() {
        String items = "\"o22\", ".repeat(30) + "\"o23\"";

        String formatted = format("rule \"a\" when ItemScore( item in ( " + items + " ), value < 100 ) then end");

        assertThat(formatted.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(formatted.lines().filter(line -> line.startsWith("        \"o22\"")))
                .hasSize(2);
        assertThat(format(formatted)).isEqualTo(formatted);
    }

    private static String format(String text) {
        ProblemLog log = RuleProblems.log();
        Optional<String> formatted = RuleFormatter.format("f.drl", text, log);
        assertThat(log.problems()).isEmpty();
        return formatted.orElseThrow();
    }

    private static List<Rule> rules(String text) {
        ProblemLog log = RuleProblems.log();
        List<Rule> rules = Parser.parse("f.drl", text, log);
        assertThat(log.problems()).isEmpty();
        return rules;
    }

    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        int read = 0;
        for (Token token : Lexer.read("f.drl", text, RuleProblems.log())) {
            Comment.in(text, read, token.start())
                    .forEach(comment ->
                            comments.add(comment.text().replaceAll("\\s+", " ").strip()));
            read = token.end();
        }
        return comments;
    }

    private static int end(List<Token> tokens, Token token) {
        int index = tokens.indexOf(token);
        return index == 0 ? 0 : tokens.get(index - 1).end();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".drl"))
                    .filter(Files::isRegularFile)
                    .filter(RuleFormatterTest::isText)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isText(Path file) {
        try {
            Files.readString(file, StandardCharsets.UTF_8);
            return true;
        } catch (MalformedInputException e) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

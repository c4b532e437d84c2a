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
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Messages;
import org.openita.rules.RulePack.RuleFile;

/** Folders of log, each with the position and the words, in English and in Thai, that its message must hold. */
final class ProblemFolder {

    private static final Map<String, String> TEXTS = Map.of(
            "warning.turnover.text", "x",
            "recommend.e1.part2.title", "x",
            "recommend.e1.part2.text", "x",
            "note.gap.text", "{0}");
    private static final FiscalYear YEAR = FiscalYear.of(2567);
    private static final RulePack BUILT_IN = RulePack.builtIn(YEAR);

    private ProblemFolder() {}

    /** The rule files of a folder, sorted. */
    static List<Path> ruleFiles(String folder) {
        return list(folder).filter(file -> name(file).endsWith(".drl")).toList();
    }

    /** The directories of a folder, sorted. */
    static List<Path> packs(String folder) {
        return list(folder).filter(Files::isDirectory).toList();
    }

    /** The problems of a rule file in a pack that extends the built-in one. */
    static List<Problem> problems(Path file) {
        return problems(file.getParent().getFileName() + "/" + name(file), read(file));
    }

    static List<Problem> problems(String name, String text) {
        return problemsOf(() -> RuleBase.of(Framework.of(YEAR.year()), List.of(pack(name, text))));
    }

    /** The problems of a text of rules, of which there may be none. */
    static List<Problem> problemsOrNone(String name, String text) {
        try {
            RuleBase.of(Framework.of(YEAR.year()), List.of(pack(name, text)));
            return List.of();
        } catch (InputException e) {
            return e.problems();
        }
    }

    /** A pack of one rule file that extends the built-in one. */
    static RulePack pack(String name, String text) {
        return new RulePack(
                "bad",
                "1",
                Set.of(YEAR),
                Optional.of(BUILT_IN),
                List.of(new RuleFile(name, text)),
                Messages.of(TEXTS, TEXTS),
                "bad/pack.json",
                "");
    }

    /** The problems of a pack's directory. */
    static List<Problem> problemsOfPack(Path directory) {
        return problemsOf(() -> RuleBase.of(Framework.of(YEAR.year()), List.of(RulePack.load(directory))));
    }

    /** One slip gives one problem, at its place and in the words expected, and nothing raw from any library. */
    static void assertAsExpected(List<Problem> problems, Path expectation) {
        List<String> expected = read(expectation).lines().toList();
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.place().toString().replaceFirst("[ ,].*", "")).isEqualTo(expected.get(0));
        assertThat(problem.describe(Locale.ENGLISH)).contains(expected.get(1));
        assertThat(problem.describe(Locale.forLanguageTag("th"))).contains(expected.get(2));
        assertThat(problem.toString())
                .doesNotContain("Exception", "org.drools", "mvel", "antlr", "\tat ", "\u001b")
                .hasSizeLessThan(1_000);
    }

    private static List<Problem> problemsOf(Runnable loading) {
        return catchThrowableOfType(InputException.class, loading::run).problems();
    }

    private static Stream<Path> list(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(ProblemFolder.class.getResource(folder).toURI()))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}

package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the page of the command line true: it names each command and option that there is, and no other. */
class CommandLinePageTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  +\\S");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
    /** Explained once for all commands. */
    private static final Set<String> COMMON = Set.of("--help", "--version", "--lang", "--force", "--year-kit");

    @Test
    void everyCommandHasASectionAndEverySectionACommand() throws IOException {
        List<String> sections = Pattern.compile("(?m)^## `ita ([a-z ]+)`$")
                .matcher(page())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(sections).containsExactlyInAnyOrderElementsOf(commands().toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aSectionNamesTheOptionsOfItsCommand(String command) throws IOException {
        String section = page().split("\n## `ita " + command + "`\n", 2)[1].split("\n## ", 2)[0];
        Set<String> written = options(section);
        Set<String> real = options(help(command.split(" ")));

        assertThat(real).containsAll(written);
        written.addAll(COMMON);
        assertThat(written).containsAll(real);
    }

    private static Stream<String> commands() {
        return subcommands().flatMap(CommandLinePageTest::withThoseBelow);
    }

    /** {@code rules} and {@code year} do nothing by themselves. */
    private static Stream<String> withThoseBelow(String command) {
        Stream<String> itself = Set.of("rules", "year").contains(command) ? Stream.of() : Stream.of(command);
        Stream<String> below = help(command).contains("Commands:")
                ? subcommands(command).map(each -> command + " " + each)
                : Stream.of();
        return Stream.concat(itself, below);
    }

    private static Stream<String> subcommands(String... above) {
        String list = help(above).split("Commands:", 2)[1];
        return COMMAND.matcher(list).results().map(found -> found.group(1));
    }

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        OPTION.matcher(text).results().map(found -> found.group()).forEach(options::add);
        return options;
    }

    private static String help(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments =
                Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new);
        assertThat(Ita.run(InputStream.nullInputStream(), out, out, arguments)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    }
}

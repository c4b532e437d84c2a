package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFormatCommandTest {

    private static final String TIDY = "rule \"a\"\nwhen\n    OverallScore( value < 85 )\nthen\n    findings.note(\"a\");\nend\n";
    private static final String UNTIDY = "rule \"a\" when OverallScore(value<85) then findings.note(\"a\"); end";
    private static final String BROKEN = "rule \"a\" when OverallScore(value<) then findings.note(\"a\"); end";

    @TempDir
    private Path pack;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anUntidyFileIsLaidOutAndNamedAndTheSecondTimeNothingIsToDo() throws IOException {
        write("a.drl", UNTIDY);
        write("b.drl", TIDY);

        assertThat(format()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a.drl\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 จาก 2");
        assertThat(pack.resolve("a.drl")).hasContent(TIDY);

        out.reset();
        assertThat(format()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(names()).containsExactly("a.drl", "b.drl");
    }

    @Test
    void aCheckChangesNothingAndSaysSoByItsExitStatus() throws IOException {
        write("a.drl", UNTIDY);

        assertThat(format("--check", "--lang", "en")).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a.drl\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not in the layout: 1 of 1 rule file");
        assertThat(pack.resolve("a.drl")).hasContent(UNTIDY);

        write("a.drl", TIDY);
        assertThat(format("--check")).isZero();
    }

    @Test
    void aBrokenFileIsLeftAndToldAndTheOthersAreLaidOut() throws IOException {
        write("a.drl", UNTIDY);
        write("broken.drl", BROKEN);
        Files.write(pack.resolve("bytes.drl"), new byte[] {'r', (byte) 0xff});
        Path outside = Files.createTempFile("outside", ".drl");
        Files.writeString(outside, UNTIDY);
        Files.createSymbolicLink(pack.resolve("link.drl"), outside);

        assertThat(format("--lang", "en")).isOne();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a.drl\n");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("broken.drl:1:34", "bytes.drl", "not UTF-8", "link.drl", "a link that leads out");
        assertThat(pack.resolve("broken.drl")).hasContent(BROKEN);
        assertThat(outside).hasContent(UNTIDY);
        Files.delete(outside);
    }

    @Test
    void aByteOrderMarkAndTheKindOfLineEndsStay() throws IOException {
        write("a.drl", "\uFEFF" + UNTIDY.replace("when", "\r\nwhen"));

        assertThat(format()).isZero();
        assertThat(Files.readString(pack.resolve("a.drl"), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF" + TIDY.replace("\n", "\r\n"));
    }

    @Test
    void aDirectoryWithoutRulesIsAProblemAndNoDirectoryIsWrongUsage() {
        assertThat(format("--lang", "en")).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a directory without a rule file");
        assertThat(Ita.run(InputStream.nullInputStream(), out, err, "rules", "format")).isEqualTo(2);
        assertThat(Ita.run(InputStream.nullInputStream(), out, err, "rules", "format", "nowhere"))
                .isOne();
    }

    private int format(String... more) {
        String[] arguments = Stream.concat(Stream.of("rules", "format", pack.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Ita.run(InputStream.nullInputStream(), out, err, arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(pack.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(pack)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}

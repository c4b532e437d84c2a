package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine can mend in a pack is mended, and nothing else is touched. */
class RulesFixTest {

    private static final String SLIPS = """
            // กฎของเรา
            rule "ต่ำ"
            @source: "x"
            when
                ItemScore{ item = "i1", value => 70% }
            then
                findings.wran("turnover");
            end
            """;
    private static final String MENDED = """
            // กฎของเรา
            rule "ต่ำ"
            @source("x")
            when
                ItemScore( item == "i1", value >= 70 )
            then
                findings.warn("turnover");
            end
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aPack() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("messages_th.properties", "warning.turnover.text = ก\n");
        write("messages_en.properties", "warning.turnover.text = x\n");
        write("r.drl", "\uFEFF" + SLIPS.replace("\n", "\r\n"));
    }

    @Test
    void slipsAreMendedOneBehindTheOtherAndTheMarkAndLineEndsOfTheFileStay() throws IOException {
        check("--fix", "--lang", "en");

        assertThat(text("r.drl")).isEqualTo("\uFEFF" + MENDED.replace("\n", "\r\n"));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("r.drl:3:1", "mended: 6 problems in 1 file", "write >= instead of =>");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("does not compile");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "pack.json", "messages_th.properties", "messages_en.properties", "r.drl");
        }
    }

    @Test
    void aTrialWritesNothing() throws IOException {
        assertThat(check("--fix", "--dry-run")).isZero();

        assertThat(text("r.drl")).isEqualTo("\uFEFF" + SLIPS.replace("\n", "\r\n"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("จะแก้ 6 รายการใน 1 ไฟล์");
    }

    @Test
    void aFileInAnotherEncodingIsLeftAsItIs() throws IOException {
        byte[] thai = SLIPS.getBytes(Charset.forName("x-windows-874"));
        Files.write(folder.resolve("r.drl"), thai);

        assertThat(check("--fix", "--lang", "en")).isOne();

        assertThat(Files.readAllBytes(folder.resolve("r.drl"))).isEqualTo(thai);
    }

    @Test
    void whatOnlyItsAuthorKnowsStays() throws IOException {
        write("r.drl", MENDED.replace("70", "many"));

        assertThat(check("--fix", "--lang", "en")).isOne();

        assertThat(text("r.drl")).isEqualTo(MENDED.replace("70", "many"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("mended: 0 problems in 0 files");
    }

    private int check(String... options) {
        String[] arguments = Stream.concat(Stream.of("rules", "check", folder.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Ita.run(InputStream.nullInputStream(), out, err, arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}

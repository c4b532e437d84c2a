package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a run that was killed, and going on from there. The process is a real one, and really killed. */
@EnabledOnOs(OS.LINUX)
class InterruptedBatchTest {

    private static final String RUN = "batch a.jsonl b.csv --out o.jsonl --lang none";

    /** Kills the process once it has marked a place; it has a thousand results to go. */
    private static final String KILL = "\"$JAVA\" -cp \"$CP\" org.openita.cli.Ita " + RUN + " & pid=$!\n"
            + "until grep -qs ^mark o.jsonl.part.state; do kill -0 $pid || exit 3; done\n"
            + "kill -9 $pid; wait $pid; [ ! -e o.jsonl ]\n";

    @TempDir
    private static Path killed;

    @TempDir
    private static Path whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void killARunAndLetAnotherEnd() throws Exception {
        Files.writeString(killed.resolve("a.jsonl"), agencies(0, 1_500) + bad() + agencies(1_500, 1_600));
        Files.writeString(killed.resolve("b.csv"), "agency,year,i1\nb,2567,90\nbad,2567,190\nc,2567,80\n");
        copy(killed, whole);
        assertThat(ita(whole, "ita " + RUN).status()).isEqualTo(1);

        assertThat(ita(killed, KILL).status()).isZero();
    }

    @BeforeEach
    void beginWithWhatTheKilledRunLeft() throws IOException {
        copy(killed, folder);
    }

    @Test
    void nothingIsAtThePlaceOfTheOutput() throws IOException {
        assertThat(names(folder)).containsExactly("a.jsonl", "b.csv", "o.jsonl.part", "o.jsonl.part.state");
    }

    @Test
    void goingOnGivesTheSameBytes() throws Exception {
        long before = Files.size(folder.resolve("o.jsonl.part"));

        JavaProcess ita = resume(RUN);

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err()).contains("หน่วยงาน 1602 แห่ง ไม่รับ 2 รายการ");
        assertThat(before).isBetween(1L, Files.size(whole.resolve("o.jsonl")) - 1);
        for (String name : List.of("o.jsonl", "a.rejected.jsonl", "b.rejected.csv")) {
            assertThat(folder.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
        }
        assertThat(names(folder)).isEqualTo(names(whole));
    }

    @Test
    void whatWasHalfWrittenIsWrittenAnew() throws Exception {
        append("o.jsonl.part", "{\"schemaVersion\":2,\"engi");
        append("o.jsonl.part.state", "mark 0 17");

        resume(RUN);

        assertThat(folder.resolve("o.jsonl")).hasSameBinaryContentAs(whole.resolve("o.jsonl"));
    }

    @Test
    void aPartThatIsNotAsItWasWrittenIsNotTrusted() throws Exception {
        byte[] part = Files.readAllBytes(folder.resolve("o.jsonl.part"));
        part[100] ^= 1;
        Files.write(folder.resolve("o.jsonl.part"), part);

        resume(RUN);

        assertThat(folder.resolve("o.jsonl")).hasSameBinaryContentAs(whole.resolve("o.jsonl"));
    }

    @Test
    void withoutBeingToldToGoOnARunRefusesToBeginAnew() throws Exception {
        JavaProcess ita = ita(folder, "ita " + RUN.replace("none", "en"));

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err()).contains("o.jsonl: an interrupted run has left a part of this file", "--resume", "--force");
        assertThat(names(folder)).isEqualTo(names(killed));
    }

    @Test
    void aRunOfOtherFilesIsRefused() throws Exception {
        append("a.jsonl", agencies(9, 10));

        assertRefused(RUN, "อ่านไฟล์อื่น");
    }

    @Test
    void aRunWithOtherOptionsIsRefused() throws Exception {
        assertRefused(RUN.replace("none", "th"), "ตัวเลือกอื่น");
    }

    @Test
    void aRunByOtherRulesIsRefused() throws Exception {
        Path state = folder.resolve("o.jsonl.part.state");
        String text = Files.readString(state);
        Files.writeString(state, text.replaceAll("(?m)^(engine 2567) [0-9a-f]{2}", "$1 zz"));

        assertRefused(RUN, "ใช้กฎอื่น");
    }

    private void assertRefused(String run, String why) throws Exception {
        List<String> before = names(folder);

        JavaProcess ita = resume(run);

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err()).contains(why);
        assertThat(names(folder)).isEqualTo(before);
    }

    private JavaProcess resume(String run) throws Exception {
        return ita(folder, "ita " + run + " --resume");
    }

    private void append(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardOpenOption.APPEND);
    }

    private static JavaProcess ita(Path folder, String script) throws Exception {
        return JavaProcess.shell(folder, "C.UTF-8", script);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : names(from)) {
            Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static String agencies(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"fiscalYear\":2567,\"agency\":{\"name\":\"a" + i + "\"},\"items\":{\"i1\":90}}\n")
                .collect(Collectors.joining());
    }

    private static String bad() {
        return "{\"fiscalYear\":2567,\"agency\":{\"name\":\"bad\"},\"items\":{\"i1\":190}}\n";
    }
}

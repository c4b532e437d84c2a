package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;

/** An analyst's pack in a folder that an engine watches, and a listener that remembers what it hears. */
abstract class WatchedPack {

    static final Duration OFTEN = Duration.ofMillis(20);
    static final Assessment KO = Result.koCorrected().assessment();

    @TempDir
    Path packs;

    final Heard heard = new Heard();

    @BeforeEach
    void anAnalystsPackExtendsABuiltInOne() throws IOException {
        pack("base", "2567");
        pack("own", "../base");
        level("FIRST");
    }

    ItaEngine.Builder builder() {
        return ItaEngine.builder().fiscalYear(2567).pack(packs.resolve("own"));
    }

    ReloadingEngine watch() {
        return ReloadingEngine.watch(builder(), OFTEN, heard);
    }

    static List<Thread> watchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("ita-rules-watch"))
                .toList();
    }

    void pack(String name, String base) throws IOException {
        Files.createDirectories(packs.resolve(name));
        write(
                name + "/pack.json",
                "{\"name\": \"" + name + "\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"" + base
                        + "\"}");
        for (String language : List.of("th", "en")) {
            StringBuilder texts = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                texts.append("level.L").append(i).append(".name = L\n");
            }
            for (String code : List.of("FIRST", "SECOND", "THIRD", "MENDED")) {
                texts.append("level.")
                        .append(code)
                        .append(".name = ")
                        .append(code)
                        .append('\n');
            }
            write(name + "/messages_" + language + ".properties", texts.toString());
        }
        write(
                name + "/note.drl",
                "rule \"Never\"\nwhen\n OverallScore( value < 0 )\nthen\n findings.level(\"FIRST\");\nend\n");
    }

    /** A rule that finds a level, named after it; it replaces the built-in rule that judges the municipality. */
    void level(String code) throws IOException {
        write("own/level.drl", """
                rule "Level PASS: overall at least 85, a component below 85"
                when
                    OverallScore( value < 0 )
                then
                    findings.level("%1$s");
                end
                rule "Level %1$s"
                when
                    OverallScore( value >= 85 )
                then
                    findings.level("%1$s");
                end
                """.formatted(code));
    }

    /** Written beside and renamed, so that a look never sees half a file. */
    void write(String file, String text) throws IOException {
        Path beside = Files.writeString(packs.resolve("half-written"), text, StandardCharsets.UTF_8);
        Files.move(beside, packs.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    /** What a listener hears, in order. */
    static final class Heard implements ReloadListener {

        final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        volatile boolean fails;
        volatile Runnable before = () -> {};
        volatile ReloadingEngine closes;

        @Override
        public void reloaded(ItaEngine engine) {
            if (closes != null) {
                closes.close();
            }
            hear(engine);
        }

        @Override
        public void refused(InputException problems) {
            hear(problems);
        }

        void hear(Object what) {
            heard.add(what);
            before.run();
            if (fails) {
                throw new IllegalStateException("a listener that fails");
            }
        }

        Object next() throws InterruptedException {
            Object next = heard.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("heard within 30 seconds").isNotNull();
            return next;
        }

        boolean isSilent() throws InterruptedException {
            return heard.poll(10 * OFTEN.toMillis(), TimeUnit.MILLISECONDS) == null;
        }
    }
}

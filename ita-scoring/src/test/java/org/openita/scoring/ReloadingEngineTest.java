package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;

@Tag("text")
class ReloadingEngineTest {

    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Assessment KO = Result.koCorrected().assessment();

    @TempDir
    private Path packs;

    private final Heard heard = new Heard();

    @BeforeEach
    void anAnalystsPackExtendsABuiltInOne() throws IOException {
        pack("base", "2567");
        pack("own", "../base");
        level("FIRST");
    }

    @Test
    void aGoodChangeIsInForceForTheNextAnalysis() throws Exception {
        try (ReloadingEngine engine = watch()) {
            assertThat(engine.analyse(KO).level().code()).isEqualTo("FIRST");

            level("SECOND");

            assertThat(heard.next()).isSameAs(engine.engine());
            assertThat(engine.analyse(KO).level().code()).isEqualTo("SECOND");
        }
    }

    @Test
    void aBadChangeIsToldAndTheLastGoodRulesStayUntilItIsMended() throws Exception {
        try (ReloadingEngine engine = watch()) {
            ItaEngine good = engine.engine();

            write("own/level.drl", "rule \"Level\" whne");

            assertThat(heard.next()).asString().contains("own/level.drl:1:14");
            assertThat(engine.engine()).isSameAs(good);

            level("MENDED");

            assertThat(heard.next()).isSameAs(engine.engine());
            assertThat(engine.analyse(KO).level().code()).isEqualTo("MENDED");
            assertThat(heard.isSilent()).isTrue();
        }
    }

    @Test
    void aChangeOfAPackThatIsExtendedIsTakenUpToo() throws Exception {
        try (ReloadingEngine engine = watch()) {
            String before = engine.engine().rules().packs().toString();

            write(
                    "base/pack.json",
                    "{\"name\": \"base\", \"version\": \"2\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");

            assertThat(heard.next()).isSameAs(engine.engine());
            assertThat(before).contains("base 1");
            assertThat(engine.engine().rules().packs().toString()).contains("base 2");
        }
    }

    @Test
    void aDirectoryThatGoesAwayIsABadChange() throws Exception {
        try (ReloadingEngine engine = watch()) {
            Files.move(packs.resolve("own"), packs.resolve("gone"));

            assertThat(heard.next()).asString().contains("a directory that is not there");
            assertThat(engine.analyse(KO).level().code()).isEqualTo("FIRST");
        }
    }

    @Test
    void rulesThatAreBadToBeginWithAreRefused() throws IOException {
        write("own/level.drl", "rule");

        assertThatThrownBy(this::watch).isInstanceOf(InputException.class).hasMessageContaining("own/level.drl");
        assertThat(watchers()).isEmpty();
    }

    @Test
    void analysesInFlightFinishWithTheRulesTheyBeganWith() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (ReloadingEngine engine = watch()) {
            List<Future<Integer>> mixed = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                mixed.add(threads.submit(() -> analysesThatMixRules(engine, isOver)));
            }
            for (int i = 0; i < 10; i++) {
                level(i % 2 == 0 ? "SECOND" : "FIRST");
                heard.next();
            }
            isOver.set(true);

            for (Future<Integer> of : mixed) {
                assertThat(of.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The version of the pack and the level are written together; an analysis that shows others has seen two sets of rules. */
    private static int analysesThatMixRules(ReloadingEngine engine, AtomicBoolean isOver) {
        int mixed = 0;
        while (!isOver.get()) {
            ItaEngine current = engine.engine();
            Analysis analysis = current.analyse(KO);
            String source = analysis.level().because().get(0).rule();
            mixed += source.equals("Level " + analysis.level().code()) ? 0 : 1;
            mixed += current.analyse(KO).level().equals(analysis.level()) ? 0 : 1;
        }
        return mixed;
    }

    @Test
    void reloadsLeaveNeitherThreadsNorClassesNorEngines() throws Exception {
        try (ReloadingEngine engine = watch()) {
            reload(10);
            WeakReference<ItaEngine> old = new WeakReference<>(engine.engine());
            int threads = Thread.getAllStackTraces().size();
            int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();

            reload(40);

            assertThat(Thread.getAllStackTraces()).hasSizeLessThanOrEqualTo(threads);
            assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount())
                    .as("a reload that made a class would make forty")
                    .isLessThan(classes + 40);
            assertThat(isCollected(old)).isTrue();
        }
    }

    private void reload(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            level("L" + i);
            assertThat(heard.next()).isInstanceOf(ItaEngine.class);
        }
    }

    private static boolean isCollected(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 100 && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return reference.get() == null;
    }

    @Test
    void closingEndsTheThreadAndKeepsTheRules() throws Exception {
        ReloadingEngine engine = watch();
        assertThat(watchers()).hasSize(1).allMatch(Thread::isDaemon);

        engine.close();
        engine.close();
        level("SECOND");

        assertThat(watchers()).isEmpty();
        assertThat(heard.isSilent()).isTrue();
        assertThat(engine.analyse(KO).level().code()).isEqualTo("FIRST");
    }

    @Test
    void aListenerThatFailsDoesNotEndTheWatch() throws Exception {
        heard.fails = true;
        try (ReloadingEngine engine = watch()) {
            level("SECOND");
            heard.next();
            level("THIRD");
            heard.next();

            assertThat(engine.analyse(KO).level().code()).isEqualTo("THIRD");
        }
    }

    @Test
    void aListenerMayCloseTheWatch() throws Exception {
        ReloadingEngine engine = watch();
        heard.closes = engine;

        level("SECOND");

        assertThat(heard.next()).isSameAs(engine.engine());
        engine.close();
        assertThat(watchers()).isEmpty();
    }

    @Test
    void anIntervalOutOfBoundsIsRefusedWithTheBounds() {
        for (Duration interval : List.of(
                Duration.ZERO,
                Duration.ofSeconds(-1),
                Duration.ofNanos(1),
                Duration.ofDays(400 * 365),
                Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThatThrownBy(() -> ReloadingEngine.watch(builder(), interval, heard))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(interval.toString())
                    .hasMessageContaining("10 milliseconds")
                    .hasMessageContaining("a day");
        }
        assertThat(watchers()).isEmpty();
    }

    @Test
    void aWatchNeedsAListenerAndAnInterval() {
        assertThatThrownBy(() -> ReloadingEngine.watch(builder(), OFTEN, null)).hasMessageContaining("Give a listener");
        assertThatThrownBy(() -> ReloadingEngine.watch(builder(), null, heard))
                .hasMessageContaining("Give the interval");
        assertThat(watchers()).isEmpty();
    }

    @Test
    void theLastRefusalIsKeptUntilTheRulesAreGoodAgain() throws Exception {
        try (ReloadingEngine engine = watch()) {
            assertThat(engine.lastRefusal()).isEmpty();
            Instant before = Instant.now();

            write("own/level.drl", "rule \"Level\" whne");
            InputException told = (InputException) heard.next();

            assertThat(engine.lastRefusal()).hasValueSatisfying(refusal -> {
                assertThat(refusal.problems()).isEqualTo(told.problems());
                assertThat(refusal.time()).isBetween(before, Instant.now());
            });

            level("MENDED");
            heard.next();

            assertThat(engine.lastRefusal()).isEmpty();
        }
    }

    /** An error is as good a listener's failure as an exception, and so is an interrupt that it leaves behind. */
    @Test
    void aListenerThatFailsBadlyDoesNotEndTheWatch() throws Exception {
        heard.before = () -> {
            Thread.currentThread().interrupt();
            throw new StackOverflowError("a listener that fails badly");
        };
        try (ReloadingEngine engine = watch()) {
            level("SECOND");
            heard.next();
            write("own/level.drl", "rule");
            heard.next();
            level("THIRD");
            heard.next();

            assertThat(engine.analyse(KO).level().code()).isEqualTo("THIRD");
            assertThat(watchers()).hasSize(1);
        }
    }

    @Test
    void whateverHappensWhileRulesAreReadIsToldAsRefused() throws Exception {
        for (Throwable thrown : List.of(
                new IllegalArgumentException("No text of key 'level.X.name'"),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"))) {
            InputException refused = UnreadableRules.because(thrown, List.of(Path.of("own")));

            assertThat(refused)
                    .hasMessageContaining("own")
                    .hasMessageContaining(thrown.toString())
                    .hasCause(thrown);
            assertThat(refused.describe(Locale.forLanguageTag("th"))).contains("อ่านชุดกฎไม่สำเร็จ");
        }
    }

    @Test
    @SuppressWarnings("try") // closed before its time
    void rulesAreReadNowOnRequest() throws Exception {
        try (ReloadingEngine engine = ReloadingEngine.watch(builder(), Duration.ofHours(1), heard)) {
            level("SECOND");
            assertThat(engine.reload()).isEmpty();
            assertThat(engine.analyse(KO).level().code()).isEqualTo("SECOND");
            assertThat(heard.next()).isSameAs(engine.engine());

            write("own/level.drl", "rule");
            assertThat(engine.reload()).isPresent().isEqualTo(engine.lastRefusal());
            assertThat(heard.next()).isInstanceOf(InputException.class);
            assertThat(engine.analyse(KO).level().code()).isEqualTo("SECOND");

            engine.close();
            assertThatThrownBy(engine::reload)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void analysesAndChecksAsAnEngineDoes() {
        Assessment before = Result.nothing(2566).and("overall", "90").assessment();
        try (ReloadingEngine engine = watch()) {
            ItaEngine current = engine.engine();

            assertThat(engine.analyse(KO, before).toJson())
                    .isEqualTo(current.analyse(KO, before).toJson());
            assertThat(engine.analyse(KO, List.of(before)).toJson())
                    .isEqualTo(current.analyse(KO, List.of(before)).toJson());
            assertThat(engine.check(KO)).isEqualTo(current.check(KO));
        }
    }

    private ItaEngine.Builder builder() {
        return ItaEngine.builder().fiscalYear(2567).pack(packs.resolve("own"));
    }

    private ReloadingEngine watch() {
        return ReloadingEngine.watch(builder(), OFTEN, heard);
    }

    private static List<Thread> watchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("ita-rules-watch"))
                .toList();
    }

    private void pack(String name, String base) throws IOException {
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
    private void level(String code) throws IOException {
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
    private void write(String file, String text) throws IOException {
        Path beside = Files.writeString(packs.resolve("half-written"), text, StandardCharsets.UTF_8);
        Files.move(beside, packs.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    /** What a listener hears, in order. */
    private static final class Heard implements ReloadListener {

        private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        private volatile boolean fails;
        private volatile Runnable before = () -> {};
        private volatile ReloadingEngine closes;

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

        private void hear(Object what) {
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

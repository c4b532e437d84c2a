package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The watch itself: its thread, its listener, its interval, and analyses that run meanwhile. */
@Tag("text")
class ReloadingWatchTest extends WatchedPack {

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
}

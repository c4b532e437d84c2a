package org.openita.scoring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.rules.RulePack;

/**
 * An engine that takes up changes of its rules while the application runs.
 *
 * <p>It looks at what the files of its packs say, and at the packs these extend, once an interval. What has changed and then
 * stayed the same from one look to the next is read: good rules are in force for the next analysis, all at once; of bad ones the
 * listener hears, and the last good rules stay. Looking, rather than being told by the file system, also works on network drives
 * and mounted volumes. An analysis in flight finishes with the rules that it began with. Thread-safe.
 *
 * <pre>{@code
 * try (ReloadingEngine engine = ReloadingEngine.watch(ItaEngine.builder().fiscalYear(2567).pack(directory), listener)) {
 *     engine.analyse(assessment);
 * }
 * }</pre>
 */
public final class ReloadingEngine implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ReloadingEngine.class.getName());
    private static final Duration EVERY_SECOND = Duration.ofSeconds(1);

    private final ItaEngine.Builder builder;
    private final List<Path> packs;
    private final ReloadListener listener;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread watch;
    private volatile ItaEngine engine;
    private String read;
    private String seen;

    private ReloadingEngine(ItaEngine.Builder builder, Duration interval, ReloadListener listener) {
        this.builder = builder;
        this.packs = builder.packs();
        this.listener = listener;
        this.read = fingerprint();
        this.seen = read;
        this.engine = builder.build();
        this.watch = new Thread(() -> watch(interval), "ita-rules-watch");
        watch.setDaemon(true);
    }

    /** Watches the packs of a builder, looking once a second; see {@link #watch(ItaEngine.Builder, Duration, ReloadListener)}. */
    public static ReloadingEngine watch(ItaEngine.Builder builder, ReloadListener listener) {
        return watch(builder, EVERY_SECOND, listener);
    }

    /**
     * Builds an engine and watches the packs that it is made of, until it is closed.
     *
     * @param builder as for an engine that stays as it is; later changes to the builder change nothing here
     * @param interval how long to wait between two looks; a change is in force after one to two of these
     * @param listener hears of every change
     * @throws InputException if the rules cannot be used to begin with: there are no last good ones then
     */
    public static ReloadingEngine watch(ItaEngine.Builder builder, Duration interval, ReloadListener listener) {
        ReloadingEngine engine = new ReloadingEngine(builder.copy(), interval, listener);
        engine.watch.start();
        return engine;
    }

    /** The engine in force now; it stays as it is, whatever becomes of the rules. */
    public ItaEngine engine() {
        return engine;
    }

    /** What a result means by the rules in force now; see {@link ItaEngine#analyse}. */
    public Analysis analyse(Assessment assessment) {
        return engine.analyse(assessment);
    }

    /** Ends the watch and its thread; the rules in force stay in force. */
    @Override
    public void close() {
        closed.countDown();
        if (Thread.currentThread() != watch) {
            joinUninterruptibly();
        }
    }

    private void joinUninterruptibly() {
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the thread ends all the same, a little later
        }
    }

    private void watch(Duration interval) {
        try {
            while (!closed.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
                lookAndSurvive();
            }
        } catch (InterruptedException e) {
            closed.countDown();
        }
    }

    /** A listener that fails must not end the watch. */
    private void lookAndSurvive() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Taking up a change of rules failed; the watch goes on", e);
        }
    }

    private void look() {
        String now = fingerprint();
        boolean isSettled = now.equals(seen);
        seen = now;
        if (isSettled && !now.equals(read)) {
            read = now;
            reload(now);
        }
    }

    /** Rules that were written to while they were read are left to the next look. */
    private void reload(String before) {
        try {
            ItaEngine changed = builder.build();
            if (isStill(before)) {
                engine = changed;
                listener.reloaded(changed);
            }
        } catch (InputException e) {
            if (isStill(before)) {
                listener.refused(e);
            }
        }
    }

    private boolean isStill(String before) {
        seen = fingerprint();
        return seen.equals(before);
    }

    private String fingerprint() {
        return String.join("+", packs.stream().map(RulePack::fingerprint).toList());
    }
}

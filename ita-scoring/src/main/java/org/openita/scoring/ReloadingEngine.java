package org.openita.scoring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.problem.InputException;

/**
 * Wraps an engine and applies changes of its rules while the application runs.
 *
 * <p>It looks at what the files of its packs say, and at the packs these extend, once an interval. What has changed and then
 * stayed the same from one look to the next is read: good rules are in force for the next analysis, all at once; of bad ones the
 * listener hears, and the last good rules stay. Looking, rather than being told by the file system, also works on network drives
 * and mounted volumes. An analysis in flight finishes with the rules that it began with. Nothing ends the watch but {@link #close}:
 * no listener that fails, no interrupt, and nothing that happens while rules are read, of which the listener hears as of bad rules.
 * Thread-safe.
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

    /** The shortest interval between two looks: more often would keep a processor busy. */
    public static final Duration SHORTEST = Duration.ofMillis(10);

    /** The longest interval between two looks. */
    public static final Duration LONGEST = Duration.ofDays(1);

    /** So often rules that are written to while they are read are read anew when asked for at once. */
    private static final int MOST_READINGS = 10;

    private final ItaEngine.Builder builder;
    private final List<Path> packs;
    private final ReloadListener listener;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ReentrantLock reading = new ReentrantLock();
    private final Thread watch;
    private volatile ItaEngine engine;
    private volatile Optional<Refusal> lastRefusal = Optional.empty();
    private String read;
    private String seen;

    private ReloadingEngine(ItaEngine.Builder builder, Duration interval, ReloadListener listener) {
        this.builder = builder;
        this.packs = builder.places();
        this.listener = listener;
        this.read = fingerprint();
        this.seen = read;
        this.engine = builder.build();
        this.watch = new Thread(() -> watch(interval.toNanos()), "ita-rules-watch");
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
     * @param interval how long to wait between two looks, from {@link #SHORTEST} to {@link #LONGEST}; a change is in force after
     *     one to two of these
     * @param listener hears of every change
     * @throws IllegalArgumentException if the interval is shorter or longer
     * @throws InputException if the rules cannot be used to begin with: there are no last good ones then
     */
    public static ReloadingEngine watch(ItaEngine.Builder builder, Duration interval, ReloadListener listener) {
        requireWithinBounds(interval);
        Objects.requireNonNull(listener, "Give a listener: it alone hears of rules that were refused");
        ReloadingEngine engine = new ReloadingEngine(builder.copy(), interval, listener);
        engine.watch.start();
        return engine;
    }

    private static void requireWithinBounds(Duration interval) {
        Objects.requireNonNull(
                interval, "Give the interval between two looks at the rules, such as Duration.ofSeconds(1)");
        if (interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The interval between two looks at the rules is " + interval
                    + "; give one from " + SHORTEST + " (10 milliseconds) to " + LONGEST
                    + " (a day), such as Duration.ofSeconds(1)");
        }
    }

    /** Returns the engine in force now, which later changes of the rules do not alter. */
    public ItaEngine engine() {
        return engine;
    }

    /** Analyses a result by the rules in force now; see {@link ItaEngine#analyse}. */
    public Analysis analyse(Assessment assessment) {
        return engine.analyse(assessment);
    }

    /** Analyses a result beside that of the year before; see {@link ItaEngine#analyse(Assessment, Assessment)}. */
    public Analysis analyse(Assessment assessment, Assessment previous) {
        return engine.analyse(assessment, previous);
    }

    /** Analyses a result beside the agency's earlier ones; see {@link ItaEngine#analyse(Assessment, List)}. */
    public Analysis analyse(Assessment assessment, List<Assessment> earlier) {
        return engine.analyse(assessment, earlier);
    }

    /** Runs the data checks alone; see {@link ItaEngine#check}. */
    public List<Note> check(Assessment assessment) {
        return engine.check(assessment);
    }

    /** Returns why the rules that were read last are not in force; empty where they are. */
    public Optional<Refusal> lastRefusal() {
        return lastRefusal;
    }

    /**
     * Reads the rules now, whether or not anything has changed, instead of waiting for the next look; the listener hears of it as
     * of any change, by the calling thread.
     *
     * @return why the rules read are not in force; empty where they are
     * @throws IllegalStateException if the watch is closed
     */
    public Optional<Refusal> reload() {
        if (isClosed()) {
            throw new IllegalStateException("The watch is closed and the rules in force stay in force; watch anew");
        }
        reading.lock();
        try {
            for (int readings = 0; readings < MOST_READINGS; readings++) {
                read = fingerprint();
                if (isTakenUp(read)) {
                    break;
                }
            }
            return lastRefusal;
        } finally {
            reading.unlock();
        }
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

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void watch(long nanos) {
        while (!isClosedWithin(nanos)) {
            lookAndSurvive();
        }
    }

    /** Whoever interrupts this thread, such as a listener, does not mean the watch, which has {@link #close} to end it. */
    private boolean isClosedWithin(long nanos) {
        try {
            return closed.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            return isClosed();
        }
    }

    private void lookAndSurvive() {
        try {
            lookUnlessBeingRead();
        } catch (Throwable e) {
            log("Looking for changes of rules failed; the watch goes on", e);
        }
    }

    /** Never waits for a reading that was asked for, since its listener may be waiting for the end of the watch. */
    private void lookUnlessBeingRead() {
        if (reading.tryLock()) {
            try {
                look();
            } finally {
                reading.unlock();
            }
        }
    }

    private void look() {
        String now = fingerprint();
        boolean isSettled = now.equals(seen);
        seen = now;
        if (isSettled && !now.equals(read)) {
            read = now;
            isTakenUp(now);
        }
    }

    /** Reads the rules; false if they were written to meanwhile, which is left to the next look. */
    private boolean isTakenUp(String before) {
        try {
            ItaEngine changed = builder.build();
            if (isStill(before)) {
                takeUp(changed);
                return true;
            }
        } catch (InputException e) {
            return isRefused(e, before);
        } catch (Throwable e) {
            return isRefused(UnreadableRules.because(e, packs), before);
        }
        return false;
    }

    private boolean isRefused(InputException problems, String before) {
        boolean isStill = isStill(before);
        if (isStill) {
            lastRefusal = Optional.of(Refusal.of(problems));
            tell(() -> listener.refused(problems));
        }
        return isStill;
    }

    private void takeUp(ItaEngine changed) {
        engine = changed;
        lastRefusal = Optional.empty();
        tell(() -> listener.reloaded(changed));
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (Throwable e) {
            log("A listener for changes of rules failed; the watch goes on", e);
        }
    }

    /** What cannot be logged, as where memory has run out, ends the watch no more than what should have been. */
    private static void log(String message, Throwable thrown) {
        try {
            LOG.log(Level.ERROR, message, thrown);
        } catch (Throwable e) {
            // there is nobody left to tell
        }
    }

    private boolean isStill(String before) {
        seen = fingerprint();
        return seen.equals(before);
    }

    /** What cannot be looked at is a change like another: reading it says why. */
    private String fingerprint() {
        try {
            return builder.fingerprint();
        } catch (Throwable e) {
            return e.getClass().getName();
        }
    }
}

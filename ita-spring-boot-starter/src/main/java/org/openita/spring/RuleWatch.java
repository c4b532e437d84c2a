package org.openita.spring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Looks at files once an interval. What has changed and then stayed the same from one look to the next is read: a file that is being
 * written is not. Nothing ends it but {@link #close}.
 */
final class RuleWatch implements AutoCloseable {

    private static final Logger LOG = System.getLogger(RuleWatch.class.getName());

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "openita-rules-watch");
        made.setDaemon(true);
        return made;
    });
    private final Supplier<String> fingerprint;
    private final Runnable reading;
    private String read;
    private String seen;

    /**
     * Begins to look.
     *
     * @param fingerprint what the files say: equal texts for equal files
     * @param read what they said when they were read
     * @param reading reads them
     */
    RuleWatch(Duration interval, Supplier<String> fingerprint, String read, Runnable reading) {
        this.fingerprint = fingerprint;
        this.reading = reading;
        this.read = read;
        this.seen = read;
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(
                this::lookAndSurvive, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void lookAndSurvive() {
        try {
            look();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "Looking for changes of rules failed; the watch goes on", e);
        }
    }

    private void look() {
        String now = fingerprint.get();
        if (now.equals(seen) && !now.equals(read)) {
            read = now;
            reading.run();
        }
        seen = now;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

package org.openita.server.call;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that the bodies of all requests together may take. Thread-safe. */
final class BodyBudget {

    private static final int SECONDS = 5;

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    BodyBudget(long most) {
        this.most = most;
    }

    /** What one request takes of it, until it is closed. */
    final class Share implements AutoCloseable {

        private long bytes;

        /** @throws Refusal if no more is to be had now */
        void take(long more) {
            if (taken.addAndGet(more) > most) {
                taken.addAndGet(-more);
                throw Refusal.forNow("busy-bodies", SECONDS);
            }
            bytes += more;
        }

        @Override
        public void close() {
            taken.addAndGet(-bytes);
            bytes = 0;
        }
    }

    Share share() {
        return new Share();
    }

    /** How much is taken now. */
    long taken() {
        return taken.get();
    }
}

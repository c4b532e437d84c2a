package org.openita.server.call;

import com.google.common.base.Throwables;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets requests be worked on: as many at once as there are workers, as many more waiting as there is room for, and none longer than its
 * time. Whoever finds no room is told when to come again. Work whose time is over keeps its worker until it ends, so that there are
 * never more at work than there should be. Thread-safe.
 */
@Component
public final class Calls implements DisposableBean {

    private static final int SECONDS = 2;

    private final ServerLimits limits;
    private final BodyReader reader;
    private final BodyBudget budget;
    private final ThreadPoolExecutor workers;
    private final Semaphore batches;

    Calls(ServerLimits limits) {
        int count =
                limits.workers() > 0 ? limits.workers() : Runtime.getRuntime().availableProcessors();
        this.limits = limits;
        this.reader = new BodyReader(limits);
        this.budget = new BodyBudget(limits.bodiesAtOnce().toBytes());
        this.workers = new ThreadPoolExecutor(
                count, count, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(Math.max(1, limits.waiting())));
        this.batches = new Semaphore(limits.batches());
    }

    /**
     * What is asked for, and the files that came with it.
     *
     * @param query what stands after the question mark
     * @param files the files, released when the request is over
     */
    public record Call(Query query, Uploads files) {}

    /**
     * Work on a request.
     *
     * @param <T> its outcome
     */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it. */
        T on(Call call) throws IOException;
    }

    /**
     * Reads a request and works on it.
     *
     * @param parameters the names that may stand in its query, {@code name} aside, which every request with a body has
     * @param fields the names of its files
     * @throws Refusal if it is too large or slow, or there is no room
     */
    public <T> T call(HttpServletRequest request, List<String> parameters, List<String> fields, Work<T> work)
            throws IOException {
        try (BodyBudget.Share share = budget.share()) {
            Call call = read(request, parameters, fields, share);
            return inTime(() -> work.on(call));
        }
    }

    /**
     * Reads a request whose answer is written piece by piece, on the thread of the request.
     *
     * @param parameters as in {@link #call}
     * @param fields as in {@link #call}
     * @throws Refusal if it is too large or slow, or others are at such work already
     */
    public void stream(HttpServletRequest request, List<String> parameters, List<String> fields, Work<?> work)
            throws IOException {
        try (BodyBudget.Share share = budget.share()) {
            Call call = read(request, parameters, fields, share);
            if (!batches.tryAcquire()) {
                throw Refusal.forNow("busy-batches", SECONDS);
            }
            try {
                work.on(call);
            } finally {
                batches.release();
            }
        }
    }

    private Call read(HttpServletRequest request, List<String> parameters, List<String> fields, BodyBudget.Share share)
            throws IOException {
        Query query = Query.of(request.getQueryString(), parameters);
        String name = parameters.contains("name") ? query.text("name").orElse("") : "";
        return new Call(query, reader.read(request, name, share).requireAmong(fields));
    }

    private <T> T inTime(Callable<T> work) throws IOException {
        Future<T> future = submitted(work);
        try {
            return future.get(limits.longestWork().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw Refusal.forNow("work-too-long", (int) limits.longestWork().toSeconds());
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.forNow("busy", SECONDS);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            Throwables.throwIfInstanceOf(cause, IOException.class);
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        }
    }

    private <T> Future<T> submitted(Callable<T> work) {
        try {
            return workers.submit(work);
        } catch (RejectedExecutionException e) {
            throw Refusal.forNow("busy", SECONDS);
        }
    }

    /** How much memory the bodies of requests take now, in bytes. */
    public long bodies() {
        return budget.taken();
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}

package org.openita.model.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Does the same work on many things, on several threads, and hands over the outcomes in the order of the things. So few are under way
 * at a time that memory does not depend on how many there are. Not thread-safe: things come and outcomes go on one thread.
 *
 * <p>An exception of the work is thrown where its outcome would have been handed over. Threads end by themselves soon after the last work.
 *
 * @param <T> the things
 * @param <R> the outcomes
 */
public final class InOrder<T, R> implements AutoCloseable {

    private static final int AT_ONCE = 16;
    private static final int WAITING = 3;
    private static final long IDLE_SECONDS = 1;

    private final Function<? super T, ? extends R> work;
    private final int most;
    private final ThreadPoolExecutor threads;
    private final Deque<Future<List<R>>> underWay = new ArrayDeque<>();
    private List<T> next = new ArrayList<>(AT_ONCE);

    /**
     * Prepares work on as many threads as there are processors.
     *
     * @param work what is done to each thing, by several threads at once
     */
    public InOrder(Function<? super T, ? extends R> work) {
        int number = Runtime.getRuntime().availableProcessors();
        this.work = work;
        this.most = WAITING * number;
        this.threads = new ThreadPoolExecutor(
                number, number, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), InOrder::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * The outcomes of work on a stream's things, which are taken from it as they are needed. Closing the stream gives up what is under
     * way; whoever goes to its end need not close it.
     */
    public static <T, R> Stream<R> stream(Stream<? extends T> things, Function<? super T, ? extends R> work) {
        InOrder<T, R> inOrder = new InOrder<>(work);
        Iterator<R> outcomes = new Outcomes<>(things.iterator(), inOrder);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(outcomes, traits), false)
                .onClose(inOrder::close)
                .onClose(things::close);
    }

    /** Takes a thing; as many outcomes are handed over as are needed to make room for it. */
    public void add(T thing, Consumer<? super R> outcomes) {
        next.add(thing);
        if (next.size() == AT_ONCE) {
            begin();
        }
        while (underWay.size() > most) {
            outcomes().forEach(outcomes);
        }
    }

    /** Hands over all outcomes that there are still to come. */
    public void end(Consumer<? super R> outcomes) {
        begin();
        while (!underWay.isEmpty()) {
            outcomes().forEach(outcomes);
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        underWay.forEach(each -> each.cancel(true));
        threads.shutdownNow();
    }

    private void begin() {
        if (!next.isEmpty()) {
            List<T> things = next;
            next = new ArrayList<>(AT_ONCE);
            Callable<List<R>> task = () -> done(things);
            FutureTask<List<R>> future = new FutureTask<>(task);
            underWay.add(future);
            threads.execute(future);
        }
    }

    private List<R> done(List<T> things) {
        List<R> outcomes = new ArrayList<>(things.size());
        things.forEach(thing -> outcomes.add(work.apply(thing)));
        return outcomes;
    }

    private List<R> outcomes() {
        try {
            return underWay.remove().get();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while results were under way", e);
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ita-work");
        thread.setDaemon(true);
        return thread;
    }
}

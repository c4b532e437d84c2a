package org.openita.model.loader;

import com.google.common.base.Throwables;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Runs work with a library's own class loader as the thread's context class loader, whatever the caller's thread brought along.
 *
 * <p>Many libraries look for their parts by the context class loader, once, and remember for good when there were none. What they
 * find then hangs on who happens to call first: a thread of a common pool, a plugin host, an application with another version of
 * the same library. Internal, for the modules of this library. Immutable and thread-safe.
 */
public final class OwnLoader {

    private final @Nullable ClassLoader loader;

    private OwnLoader(@Nullable ClassLoader loader) {
        this.loader = loader;
    }

    /** The loader that the library of a class was loaded by. */
    public static OwnLoader of(Class<?> library) {
        return new OwnLoader(library.getClassLoader());
    }

    /**
     * What is to be done.
     *
     * @param <T> what comes of it
     * @param <E> what it may throw
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    /**
     * What is to be done, and nothing comes of it.
     *
     * @param <E> what it may throw
     */
    @FunctionalInterface
    public interface Task<E extends Exception> {
        /** Does it. */
        void run() throws E;
    }

    /** Does a task as {@link #call} does work. */
    public <E extends Exception> void run(Task<E> task) throws E {
        call(() -> {
            task.run();
            return task;
        });
    }

    /** What comes of work; the thread has its own context class loader again afterwards, also where the work fails. */
    public <T, E extends Exception> T call(Work<T, E> work) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        if (callers == loader) {
            return work.run();
        }
        if (!isTakenBy(thread)) {
            return callApart(work);
        }
        try {
            return work.run();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    /**
     * What comes of work that is done by a thread made for it, while the caller waits: with the whole of a stack, and whatever
     * the caller's thread refuses.
     */
    public <T, E extends Exception> T callApart(Work<T, E> work) throws E {
        try {
            return begun(work).join();
        } catch (CompletionException e) {
            throw OwnLoader.<E>causeOf(e);
        }
    }

    /** Begins a task as {@link #callApart} does work, and waits neither for its end nor for what it throws. */
    public void begin(Runnable task) {
        CompletableFuture<Boolean> unused = begun(() -> {
            task.run();
            return true;
        });
    }

    private <T> CompletableFuture<T> begun(Work<T, ?> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(done, work), "ita-own-loader", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        return done;
    }

    /** Whatever is thrown is the caller's to know. */
    private static <T> void complete(CompletableFuture<T> done, Work<T, ?> work) {
        try {
            done.complete(work.run());
        } catch (Throwable e) {
            done.completeExceptionally(e);
        }
    }

    /** Threads of the JDK that guard their context class loader refuse another, or pass over it. */
    private boolean isTakenBy(Thread thread) {
        try {
            thread.setContextClassLoader(loader);
        } catch (SecurityException | UnsupportedOperationException e) {
            return false;
        }
        return thread.getContextClassLoader() == loader;
    }

    /** Work throws nothing checked but what it declares. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> E causeOf(CompletionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        Throwables.throwIfUnchecked(cause);
        return (E) cause;
    }
}

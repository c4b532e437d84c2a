package org.openita.model.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Goes through the outcomes of work on things as they come. Not thread-safe. */
final class Outcomes<T, R> implements Iterator<R> {

    private final Iterator<? extends T> things;
    private final InOrder<T, R> work;
    private final Deque<R> ready = new ArrayDeque<>();

    Outcomes(Iterator<? extends T> things, InOrder<T, R> work) {
        this.things = things;
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && things.hasNext()) {
            work.add(things.next(), ready::add);
        }
        if (ready.isEmpty()) {
            work.end(ready::add);
            work.close();
        }
        return !ready.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}

package org.openita.scoring;

import com.google.common.base.Suppliers;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list that is worked out when it is first looked at, once. Immutable and thread-safe. */
final class WorkedOutLater<E> extends AbstractList<E> {

    private final Supplier<List<E>> elements;

    /** @param elements makes an immutable list, of the same elements whenever it is asked */
    WorkedOutLater(Supplier<List<E>> elements) {
        this.elements = Suppliers.memoize(elements::get);
    }

    @Override
    public E get(int index) {
        return elements.get().get(index);
    }

    @Override
    public int size() {
        return elements.get().size();
    }

    /** As it is where it cannot change, and as a copy that cannot where it may. */
    static <E> List<E> orCopyOf(List<E> list) {
        return list instanceof WorkedOutLater ? list : List.copyOf(list);
    }
}

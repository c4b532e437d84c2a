package org.openita.scoring;

import com.google.common.base.Suppliers;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/** A list that is worked out when somebody first looks at it. Immutable and thread-safe. */
final class Later<T> extends AbstractList<T> implements RandomAccess {

    private final Supplier<List<T>> list;

    Later(Supplier<List<T>> list) {
        this.list = Suppliers.memoize(() -> List.copyOf(list.get()));
    }

    @Override
    public T get(int index) {
        return list.get().get(index);
    }

    @Override
    public int size() {
        return list.get().size();
    }
}

package org.openita.scoring.check;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Items that the same people answer, those of an instrument or of one of its parts, as far as their scores may tell of them.
 *
 * <p>Immutable and thread-safe.
 */
final class ItemGroup {

    private final ImmutableList<MeasuredItem> items;
    private final Supplier<FittingNumbers[]> numbers;

    ItemGroup(List<MeasuredItem> items) {
        this.items = ImmutableList.copyOf(items);
        this.numbers = Suppliers.memoize(() ->
                this.items.stream().map(item -> FittingNumbers.of(item.step())).toArray(FittingNumbers[]::new));
    }

    List<MeasuredItem> items() {
        return items;
    }

    /** With how many respondents the scores of the item at an index can come about. */
    FittingNumbers numbers(int index) {
        return numbers.get()[index];
    }
}

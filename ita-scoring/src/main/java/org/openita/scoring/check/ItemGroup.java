package org.openita.scoring.check;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.openita.model.score.ScoreSheet;

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
        this.numbers = Suppliers.memoize(() -> this.items.stream()
                .map(item -> FittingNumbers.of(item.lattice(1)))
                .toArray(FittingNumbers[]::new));
    }

    List<MeasuredItem> items() {
        return items;
    }

    /** The items, by index, that have a score in a sheet. */
    BitSet present(ScoreSheet sheet) {
        BitSet present = new BitSet(items.size());
        for (int i = 0; i < items.size(); i++) {
            present.set(i, sheet.of(items.get(i).subject()).isPresent());
        }
        return present;
    }

    /** With how many respondents the scores of the item at an index can come about. */
    FittingNumbers numbers(int index) {
        return numbers.get()[index];
    }
}

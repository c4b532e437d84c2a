package org.openita.report.block;

import java.util.List;

/**
 * A list.
 *
 * @param numbers what each point is marked with, such as {@code 1.}; empty for a list without numbers
 * @param texts the points
 */
public record ItemList(List<String> numbers, List<String> texts) implements Block {

    public ItemList {
        numbers = List.copyOf(numbers);
        texts = List.copyOf(texts);
        if (!numbers.isEmpty() && numbers.size() != texts.size()) {
            throw new IllegalArgumentException(numbers.size() + " numbers for " + texts.size() + " points");
        }
    }

    /** What a point is marked with. */
    public String mark(int index) {
        return numbers.isEmpty() ? "•" : numbers.get(index);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.itemList(this);
    }
}

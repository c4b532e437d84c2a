package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import org.openita.model.score.ScoreSheet;

/** The people behind each group of items of one result. Immutable and thread-safe. */
record Crowds(MeasuredItems items, ImmutableList<Crowd> byGroup) {

    static Crowds of(MeasuredItems items, ScoreSheet sheet) {
        ImmutableList.Builder<Crowd> crowds =
                ImmutableList.builderWithExpectedSize(items.groups().size());
        for (ItemGroup group : items.groups()) {
            crowds.add(Crowd.of(group, sheet));
        }
        return new Crowds(items, crowds.build());
    }

    /** The people who answered an item. */
    Crowd of(MeasuredItem item) {
        return byGroup.get(item.group());
    }
}

package org.openita.tables.score;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.openita.model.framework.Framework;

/**
 * All groups of a year. Immutable and thread-safe.
 *
 * @param all the groups, the whole first
 * @param subjects all that belong to any of them, to be asked for every cell of a table
 */
record WeightGroups(List<WeightGroup> all, Set<String> subjects) {

    /** Those of a year that is not known. */
    static final WeightGroups NONE = new WeightGroups(List.of(), Set.of());

    /** Those of a year. */
    static WeightGroups of(Framework framework) {
        List<WeightGroup> all = WeightGroup.of(framework);
        ImmutableSet.Builder<String> subjects = ImmutableSet.builder();
        all.forEach(group -> subjects.add(group.total()).addAll(group.weights().keySet()));
        return new WeightGroups(all, subjects.build());
    }
}

package org.openita.scoring.country;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Which groups can be told without telling of single agencies.
 *
 * <p>A group is left out where fewer than three of its agencies have a score. Where what is left of its parent would be as few, so
 * that their figures follow from those of the others, the smallest groups are left out as well until three are left.
 */
final class SmallGroups {

    private SmallGroups() {}

    /**
     * Those to tell, in the order given.
     *
     * @param all how many agencies of their parent have a score
     */
    static List<Cluster> shown(int all, List<Cluster> groups) {
        Deque<Cluster> bySize = new ArrayDeque<>(groups.stream()
                .filter(group -> group.scored() >= Country.FEWEST)
                .sorted(Comparator.comparingInt(Cluster::scored))
                .toList());
        int rest = all - bySize.stream().mapToInt(Cluster::scored).sum();
        while (rest > 0 && rest < Country.FEWEST && !bySize.isEmpty()) {
            rest += bySize.removeFirst().scored();
        }
        return groups.stream().filter(bySize::contains).toList();
    }
}

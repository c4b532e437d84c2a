package org.openita.scoring.country;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A place among others by figures as shown, the highest first.
 *
 * <p>Equal figures share the best of their places, and the next is passed over: 1, 2, 2, 4. Immutable and thread-safe.
 *
 * @param place 1 for the highest
 * @param sharing how many have this place
 * @param of how many have a place
 */
public record Rank(int place, int sharing, int of) {

    /** Whether others have the same place. */
    public boolean isShared() {
        return sharing > 1;
    }

    /** The place of a figure among others, itself included. */
    static Rank of(BigDecimal figure, Collection<BigDecimal> all) {
        int above =
                (int) all.stream().filter(each -> each.compareTo(figure) > 0).count();
        int equal =
                (int) all.stream().filter(each -> each.compareTo(figure) == 0).count();
        return new Rank(above + 1, equal, all.size());
    }

    /** The places of figures that are sorted, the highest first, in the same order. */
    static List<Rank> ofSorted(List<BigDecimal> falling) {
        Rank[] ranks = new Rank[falling.size()];
        int first = 0;
        for (int at = 1; at <= ranks.length; at++) {
            if (at == ranks.length || falling.get(at).compareTo(falling.get(first)) != 0) {
                for (int i = first; i < at; i++) {
                    ranks[i] = new Rank(first + 1, at - first, ranks.length);
                }
                first = at;
            }
        }
        return List.of(ranks);
    }

    /** Best first. */
    static Comparator<Rank> bestFirst() {
        return Comparator.comparingInt(Rank::place);
    }
}

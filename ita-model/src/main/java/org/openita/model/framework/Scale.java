package org.openita.model.framework;

import java.util.List;

/**
 * The points that one answer can give.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code six-option}
 * @param points in ascending order, 0 to 100
 * @param provenance where that is known from
 */
public record Scale(String id, List<Integer> points, Provenance provenance) {

    public Scale {
        points = List.copyOf(points);
    }

    /** Whether every item on this scale scores 0 or 100 and nothing between, as assessors' checks do. */
    public boolean isPassFail() {
        return id.equals("pass-fail");
    }
}

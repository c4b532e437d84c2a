package org.openita.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.model.finding.Because;
import org.openita.model.framework.Confidence;
import org.openita.rules.finding.Finding;

/**
 * Findings, each once: the same found twice is one finding, with the reasons of both. Not thread-safe.
 *
 * <p>Mostly there are some dozens, and looking through them costs less than a table of them would; of more there is a table.
 */
final class Together {

    private static final int FEW = 50;

    private final List<Group> groups;
    private @Nullable Map<List<Object>, Group> table;

    /** @param about about how many findings there will be */
    Together(int about) {
        this.groups = new ArrayList<>(about);
    }

    void add(Finding finding) {
        Group same = groups.size() < FEW ? lookedFor(finding) : table().get(key(finding));
        if (same != null) {
            same.add(finding);
            return;
        }
        Group group = new Group(finding);
        groups.add(group);
        if (table != null) {
            table.put(key(finding), group);
        }
    }

    /** All of them, in the order in which each was first found. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>(groups.size());
        groups.forEach(group -> findings.add(group.finding()));
        return List.copyOf(findings);
    }

    private @Nullable Group lookedFor(Finding finding) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).first.isSameAs(finding)) {
                return groups.get(i);
            }
        }
        return null;
    }

    private Map<List<Object>, Group> table() {
        if (table == null) {
            table = new HashMap<>();
            for (Group group : groups) {
                table.put(key(group.first), group);
            }
        }
        return table;
    }

    private static List<Object> key(Finding finding) {
        return List.of(finding.kind(), finding.arguments());
    }

    /** What was found by one rule or by several. */
    private static final class Group {

        private final Finding first;
        private Confidence weakest;
        private @Nullable Set<Because> reasons;

        Group(Finding first) {
            this.first = first;
            this.weakest = first.confidence();
        }

        void add(Finding same) {
            if (reasons == null) {
                reasons = new LinkedHashSet<>(first.because());
            }
            reasons.addAll(same.because());
            weakest = weakest.compareTo(same.confidence()) > 0 ? weakest : same.confidence();
        }

        Finding finding() {
            return reasons == null
                    ? first
                    : new Finding(first.kind(), first.arguments(), weakest, List.copyOf(reasons));
        }
    }
}

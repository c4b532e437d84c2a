package org.openita.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.model.finding.Because;
import org.openita.model.framework.Confidence;
import org.openita.rules.finding.Finding;

/**
 * Findings, each once: the same found twice is one finding, with the reasons of both. Not thread-safe.
 *
 * <p>Every analysis puts its findings together here, hence a table of its own: one array, and links in the groups.
 */
final class Together {

    private final List<Group> groups;
    private @Nullable Group[] table;

    /** @param about about how many findings there will be */
    Together(int about) {
        this.groups = new ArrayList<>(about);
        this.table = new Group[Math.max(16, 2 * Integer.highestOneBit(Math.max(1, about)))];
    }

    void add(Finding finding) {
        int at = finding.sameHash() & (table.length - 1);
        for (Group group = table[at]; group != null; group = group.next) {
            if (group.first.isSameAs(finding)) {
                group.add(finding);
                return;
            }
        }
        table[at] = new Group(finding, table[at]);
        groups.add(table[at]);
        if (groups.size() > table.length) {
            grow();
        }
    }

    /** All of them, in the order in which each was first found. */
    List<Finding> all() {
        Finding[] findings = new Finding[groups.size()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = groups.get(i).finding();
        }
        return List.of(findings);
    }

    private void grow() {
        table = new Group[2 * table.length];
        for (Group group : groups) {
            int at = group.first.sameHash() & (table.length - 1);
            group.next = table[at];
            table[at] = group;
        }
    }

    /** What was found by one rule or by several. */
    private static final class Group {

        private final Finding first;
        private @Nullable Group next;
        private @Nullable Merged merged;

        Group(Finding first, @Nullable Group next) {
            this.first = first;
            this.next = next;
        }

        void add(Finding same) {
            if (merged == null) {
                merged = new Merged(first);
            }
            merged.add(same);
        }

        Finding finding() {
            return merged == null
                    ? first
                    : new Finding(first.kind(), first.arguments(), merged.weakest, List.copyOf(merged.reasons));
        }
    }

    /** The reasons of all that found it, and the confidence of the least sure. */
    private static final class Merged {

        private final Set<Because> reasons;
        private Confidence weakest;

        Merged(Finding first) {
            this.reasons = new LinkedHashSet<>(first.because());
            this.weakest = first.confidence();
        }

        void add(Finding same) {
            for (int i = 0; i < same.because().size(); i++) {
                reasons.add(same.because().get(i));
            }
            weakest = weakest.compareTo(same.confidence()) > 0 ? weakest : same.confidence();
        }
    }
}

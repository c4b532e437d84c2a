package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Agency;

/**
 * Counts of answers, by agency, question and option; exact, and merged by adding.
 *
 * <p>An agency is known by its code, or where it has none by its name and where it lies. Agencies stand in the order in which
 * they first came. Not thread-safe.
 */
final class Tally {

    /** Beyond this it is no list of agencies; Thailand has some 8,300. */
    static final int MOST_AGENCIES = 30_000;

    private final int counters;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<long[]> counts = new ArrayList<>();
    private final Map<String, Integer> byIdentity = new HashMap<>();
    private final Map<String, String> otherNames = new HashMap<>();

    Tally(int counters) {
        this.counters = counters;
    }

    /** The index of an agency, which is added if it is new; -1 if there are too many. */
    int index(Agency agency) {
        String identity = identity(agency);
        Integer known = byIdentity.get(identity);
        if (known != null) {
            noteName(agency, agencies.get(known));
            return known;
        }
        if (agencies.size() == MOST_AGENCIES) {
            return -1;
        }
        byIdentity.put(identity, agencies.size());
        agencies.add(agency);
        counts.add(new long[counters]);
        return agencies.size() - 1;
    }

    long[] counts(int agency) {
        return counts.get(agency);
    }

    List<Agency> agencies() {
        return agencies;
    }

    /** For the code of an agency that came under two names, the second one. */
    Map<String, String> otherNames() {
        return otherNames;
    }

    /** Adds what another tally counted; whether all its agencies found room. */
    boolean add(Tally other) {
        boolean all = true;
        for (int i = 0; i < other.agencies.size(); i++) {
            int index = index(other.agencies.get(i));
            all &= index >= 0;
            if (index >= 0) {
                addTo(counts.get(index), other.counts.get(i));
            }
        }
        other.otherNames.forEach(otherNames::putIfAbsent);
        return all;
    }

    private static void addTo(long[] sums, long[] counts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += counts[i];
        }
    }

    private void noteName(Agency agency, Agency known) {
        if (!agency.name().equals(known.name())) {
            known.id().ifPresent(id -> otherNames.putIfAbsent(id, agency.name()));
        }
    }

    private static String identity(Agency agency) {
        return agency.id()
                .map(id -> "#" + id)
                .orElseGet(() -> String.join(
                        "\n",
                        agency.name(),
                        agency.district().orElse(""),
                        agency.province().orElse("")));
    }
}

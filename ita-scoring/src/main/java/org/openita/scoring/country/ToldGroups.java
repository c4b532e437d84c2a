package org.openita.scoring.country;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The groups that are told, each before those that are part of it, and what is left out. Not thread-safe while it is made. */
final class ToldGroups {

    private final Cluster whole;
    private final GroupBuilder builder;
    private final List<AgencyGroup> groups = new ArrayList<>();
    private final Map<Grouping, LeftOut> leftOut = new EnumMap<>(Grouping.class);

    private ToldGroups(Cluster whole, GroupBuilder builder) {
        this.whole = whole;
        this.builder = builder;
    }

    static ToldGroups of(Cluster whole, GroupBuilder builder) {
        ToldGroups told = new ToldGroups(whole, builder);
        String id = Grouping.WHOLE.key();
        told.groups.add(builder.group(whole, id, Optional.empty(), Optional.empty()));
        Map<Cluster, String> all = Map.of(whole, id);
        Map<Cluster, String> provinces = told.add(Grouping.PROVINCE, all);
        told.add(Grouping.DISTRICT, provinces);
        told.add(Grouping.KIND, all);
        return told;
    }

    List<AgencyGroup> groups() {
        return groups;
    }

    Map<Grouping, LeftOut> leftOut() {
        return leftOut;
    }

    /** Adds the groups of a sort that are told of these parents, which have ids; returns their own. */
    private Map<Cluster, String> add(Grouping grouping, Map<Cluster, String> parents) {
        Map<Cluster, List<Cluster>> shown = new LinkedHashMap<>();
        parents.keySet()
                .forEach(parent ->
                        shown.put(parent, SmallGroups.shown(parent.scored(), Cluster.of(grouping, parent.results()))));
        int all = shown.values().stream().mapToInt(List::size).sum();
        Map<Cluster, String> ids = new LinkedHashMap<>();
        shown.forEach((parent, siblings) -> {
            List<BigDecimal> means = siblings.stream()
                    .map(cluster -> GroupBuilder.overall(cluster).mean())
                    .toList();
            for (int i = 0; i < siblings.size(); i++) {
                String id = id(grouping, ids.size() + 1, all);
                Rank rank = Rank.of(means.get(i), means);
                groups.add(builder.group(
                        siblings.get(i), id, Optional.ofNullable(parents.get(parent)), Optional.of(rank)));
                ids.put(siblings.get(i), id);
            }
        });
        leftOut.put(grouping, leftOut(grouping, ids.keySet()));
        return ids;
    }

    private static String id(Grouping grouping, int number, int all) {
        int digits = Integer.toString(all).length();
        return String.format(Locale.ROOT, "%s-%0" + digits + "d", grouping.key(), number);
    }

    /** Whatever is not among those shown, that of parents that are left out themselves too. */
    private LeftOut leftOut(Grouping grouping, Iterable<Cluster> shown) {
        List<Cluster> all = Cluster.of(grouping, whole.results());
        int groupsOut = all.size();
        int agenciesOut = agencies(all);
        int notSaid = whole.results().size() - agenciesOut;
        for (Cluster each : shown) {
            groupsOut--;
            agenciesOut -= each.results().size();
        }
        return new LeftOut(groupsOut, agenciesOut, notSaid);
    }

    private static int agencies(List<Cluster> clusters) {
        return clusters.stream().mapToInt(cluster -> cluster.results().size()).sum();
    }
}

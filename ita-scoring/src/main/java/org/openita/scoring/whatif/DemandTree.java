package org.openita.scoring.whatif;

import com.google.common.math.LongMath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Share;
import org.openita.scoring.whatif.search.FigureState;

/**
 * One score that must be reached, in whole numbers: of half hundredths, as fine as its shares need.
 *
 * <p>Immutable and thread-safe.
 *
 * @param root what it is worked out from
 * @param needed from which score on, in hundredths as shown
 * @param fineness the parts of a hundredth that every share is a whole number of
 */
record DemandTree(ScoreNode root, long needed, long fineness) {

    static DemandTree of(ScoreNode root, long needed) {
        return new DemandTree(root, needed, fineness(root, Share.WHOLE));
    }

    private static long fineness(ScoreNode node, Share share) {
        long fineness = share.denominator();
        for (ScoreNode.Branch branch : node.members()) {
            fineness = leastCommonMultiple(fineness, fineness(branch.node(), share.times(branch.share())));
        }
        return fineness;
    }

    private static long leastCommonMultiple(long a, long b) {
        return Math.multiplyExact(a / LongMath.gcd(a, b), b);
    }

    /** What is needed: half a hundredth below the score, which is rounded half up. */
    long need() {
        return Math.multiplyExact(fineness, 2 * needed - 1);
    }

    /** What a hundredth of each score below gains. */
    Map<Subject, Long> gains() {
        Map<Subject, Long> gains = new HashMap<>();
        addGains(root, Share.WHOLE, gains);
        return gains;
    }

    private void addGains(ScoreNode node, Share share, Map<Subject, Long> gains) {
        if (node.isLeaf()) {
            gains.merge(node.subject(), units(share, 1), Math::addExact);
        }
        node.members().forEach(branch -> addGains(branch.node(), share.times(branch.share()), gains));
    }

    private long units(Share share, long hundredths) {
        return Math.multiplyExact(2 * hundredths * share.numerator(), fineness / share.denominator());
    }

    /** The scores below that can be raised, in order. */
    Set<ScoreNode> leaves() {
        Set<ScoreNode> leaves = new LinkedHashSet<>();
        addLeaves(root, leaves);
        return leaves;
    }

    private static void addLeaves(ScoreNode node, Set<ScoreNode> leaves) {
        if (node.isLeaf()) {
            leaves.add(node);
        }
        node.members().forEach(branch -> addLeaves(branch.node(), leaves));
    }

    /** The published figures above each score that can be raised. */
    void addFigures(Map<Subject, Set<Subject>> above) {
        addFigures(root, Set.of(), above);
    }

    private static void addFigures(ScoreNode node, Set<Subject> path, Map<Subject, Set<Subject>> above) {
        if (node.isLeaf()) {
            above.computeIfAbsent(node.subject(), any -> new LinkedHashSet<>()).addAll(path);
            return;
        }
        Set<Subject> longer = new LinkedHashSet<>(path);
        if (node.given().isPresent()) {
            longer.add(node.subject());
        }
        node.members().forEach(branch -> addFigures(branch.node(), longer, above));
    }

    /** What there is of it when nothing is raised, no less than there is where a figure is open. */
    long ground(Map<Subject, FigureState> figures) {
        return ground(root, Share.WHOLE, figures);
    }

    private long ground(ScoreNode node, Share share, Map<Subject, FigureState> figures) {
        if (node.isLeaf()) {
            return units(share, node.given().orElseThrow());
        }
        FigureState figure =
                node.given().isEmpty() ? FigureState.FALLS : figures.getOrDefault(node.subject(), FigureState.OPEN);
        long stands = figure == FigureState.FALLS
                ? Long.MIN_VALUE
                : units(share, node.given().orElseThrow());
        return figure == FigureState.STANDS ? stands : Math.max(stands, workedOut(node, share, figures));
    }

    private long workedOut(ScoreNode node, Share share, Map<Subject, FigureState> figures) {
        long sum = 0;
        for (ScoreNode.Branch branch : node.members()) {
            sum = Math.addExact(sum, ground(branch.node(), share.times(branch.share()), figures));
        }
        return sum;
    }

    /** By subject, in the order in which they are met. */
    static Map<Subject, ScoreNode> byId(Set<ScoreNode> nodes) {
        Map<Subject, ScoreNode> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.put(node.subject(), node));
        return byId;
    }
}

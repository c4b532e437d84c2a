package org.openita.scoring.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.WeightedMean;
import org.openita.scoring.arithmetic.WeightedMean.Member;

/**
 * What the scores of one result are worked out from, and what covers what.
 *
 * <p>Not thread-safe; lives for one result.
 */
final class ScoreTree {

    private final Framework framework;
    private final Composition composition;
    private final Map<String, Score> given = new HashMap<>();
    private final Map<Integer, Optional<ScoreNode>> known = new HashMap<>();

    private ScoreTree(Framework framework, Assessment result) {
        this.framework = framework;
        this.composition = Composition.of(framework);
        given.putAll(result.items());
        given.putAll(result.published());
        given.values().removeIf(Score::isMissing);
    }

    static ScoreTree of(Framework framework, Assessment result) {
        return new ScoreTree(framework, result);
    }

    /** What a score is worked out from; empty where it is missing. */
    Optional<ScoreNode> node(Subject subject) {
        Optional<ScoreNode> made = known.get(subject.ordinal());
        if (made == null) {
            made = make(subject);
            known.put(subject.ordinal(), made);
        }
        return made;
    }

    private Optional<ScoreNode> make(Subject subject) {
        Score score = given.getOrDefault(subject.id(), Score.MISSING);
        OptionalLong own = score.isPresent() ? OptionalLong.of(score.hundredths()) : OptionalLong.empty();
        return branches(composition.membersOf(subject))
                .or(() -> branches(partsOf(subject)))
                .map(branches -> new ScoreNode(subject, own, branches))
                .or(() -> own.isPresent() ? Optional.of(new ScoreNode(subject, own, List.of())) : Optional.empty());
    }

    private List<Member> partsOf(Subject subject) {
        return composition.meanOfParts(subject).map(WeightedMean::members).orElse(List.of());
    }

    private Optional<List<ScoreNode.Branch>> branches(List<Member> members) {
        List<ScoreNode.Branch> branches = new ArrayList<>();
        for (Member member : members) {
            Optional<ScoreNode> node = node(member.subject());
            if (node.isEmpty()) {
                return Optional.empty();
            }
            branches.add(new ScoreNode.Branch(node.get(), member.share()));
        }
        return branches.isEmpty() ? Optional.empty() : Optional.of(branches);
    }

    /** Whether a score can be set: nothing that it is worked out from is known. */
    boolean isLeaf(Subject subject) {
        return node(subject)
                .map(ScoreNode::isLeaf)
                .orElseGet(() -> below(subject).isEmpty());
    }

    /** What is known below a score, from which it is worked out or which speaks of it. */
    List<Subject> below(Subject subject) {
        return framework.subjects().values().stream()
                .filter(each -> given.containsKey(each.id()))
                .filter(each -> covering(each).contains(subject.id()))
                .toList();
    }

    /** The ids of the scores that a score is part of, whole or in parts. */
    Set<String> covering(Subject subject) {
        Map<String, Subject> covering = new LinkedHashMap<>();
        climb(subject, covering);
        return new HashSet<>(covering.keySet());
    }

    private void climb(Subject subject, Map<String, Subject> covering) {
        for (Subject each : framework.subjects().values()) {
            if (!covering.containsKey(each.id()) && contains(each, subject)) {
                covering.put(each.id(), each);
                climb(each, covering);
            }
        }
    }

    private boolean contains(Subject whole, Subject member) {
        boolean isMade = composition.membersOf(whole).stream()
                .anyMatch(each -> each.subject().equals(member));
        boolean isOfParts =
                partsOf(whole).stream().anyMatch(each -> each.subject().equals(member));
        return isMade || isOfParts || isPartBesideIndicator(whole, member);
    }

    /** A part is made of what every indicator of the instrument scores in it. */
    private static boolean isPartBesideIndicator(Subject whole, Subject member) {
        return whole.kind() == Subject.Kind.PART
                && member.kind() == Subject.Kind.INDICATOR
                && whole.instrument()
                        .flatMap(of -> member.instrument().map(its -> its.id().equals(of.id())))
                        .orElse(false);
    }

    /** The published scores that a change contradicts, in the framework's order. */
    List<Subject> contradictedBy(Subject changed) {
        Set<String> covering = covering(changed);
        return framework.subjects().values().stream()
                .filter(each -> covering.contains(each.id()) && given.containsKey(each.id()))
                .toList();
    }
}

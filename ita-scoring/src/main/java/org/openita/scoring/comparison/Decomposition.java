package org.openita.scoring.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Fraction;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.WeightedMean.Member;
import org.openita.scoring.comparison.Comparison.Cause;
import org.openita.scoring.comparison.Comparison.CauseKind;

/**
 * Takes the difference of two overall scores apart, as far down as both are made of the same.
 *
 * <p>A score with the same members on both sides is taken apart into these; what it is more or less than them, as a published score
 * can be, is a cause of its own, so that nothing gets lost. Any other score is a cause itself. Not thread-safe.
 */
final class Decomposition {

    private static final int DECIMALS = 4;

    private final ScoreSheet from;
    private final ScoreSheet to;
    private final Composition before;
    private final Composition after;
    private final SubjectNames names;
    private final List<Effect> effects = new ArrayList<>();
    private Fraction rounding = Fraction.ZERO;

    /** What one thing contributes. */
    private record Effect(CauseKind kind, Node node, Fraction points) {}

    /**
     * A score in both results.
     *
     * @param old its subject in the one
     * @param now its subject in the other
     * @param oldShare what it counts for in the overall score of the one
     * @param share what it counts for in that of the other
     */
    private record Node(Subject old, Subject now, Fraction oldShare, Fraction share) {}

    private Decomposition(ScoreSheet from, ScoreSheet to) {
        this.from = from;
        this.to = to;
        this.before = Composition.of(from.framework());
        this.after = Composition.of(to.framework());
        this.names = SubjectNames.of(to.framework(), Style.SHORT);
    }

    static Decomposition of(ScoreSheet from, ScoreSheet to) {
        Decomposition decomposition = new Decomposition(from, to);
        if (from.overall().isPresent() && to.overall().isPresent()) {
            decomposition.add(new Node(overall(from), overall(to), Fraction.of(1, 1), Fraction.of(1, 1)));
        }
        return decomposition;
    }

    private static Subject overall(ScoreSheet sheet) {
        return sheet.framework().subject(Subject.OVERALL);
    }

    /** By how much the overall score differs; nothing where one is missing. */
    Optional<String> change() {
        return from.overall().isMissing() || to.overall().isMissing()
                ? Optional.empty()
                : Optional.of(Fraction.of(to.overall())
                        .minus(Fraction.of(from.overall()))
                        .toString());
    }

    /** What makes the difference, the largest first. */
    List<Cause> causes() {
        List<Effect> all = new ArrayList<>(effects);
        if (!rounding.isZero()) {
            Node whole = new Node(overall(from), overall(to), Fraction.of(1, 1), Fraction.of(1, 1));
            all.add(new Effect(CauseKind.ROUNDING, whole, rounding));
        }
        return all.stream()
                .sorted(Comparator.comparing((Effect effect) -> effect.points().size())
                        .reversed())
                .map(this::cause)
                .toList();
    }

    private Cause cause(Effect effect) {
        Node node = effect.node();
        return new Cause(
                effect.kind(),
                node.now().id(),
                names.name(node.now()),
                from.of(node.old()).shown(),
                to.of(node.now()).shown(),
                effect.points().toString(),
                effect.points().rounded(DECIMALS));
    }

    private void add(Node node) {
        List<Member> old = before.membersOf(node.old(), from);
        List<Member> now = after.membersOf(node.now(), to);
        List<Node> members = pairs(node, old, now);
        if (members.isEmpty()) {
            addScore(node);
        } else {
            members.forEach(this::add);
            addOwn(node, old, now);
        }
    }

    /** The members where all of them are known on both sides and mean the same; else none. */
    private List<Node> pairs(Node node, List<Member> old, List<Member> now) {
        boolean areKnown = Composition.areKnown(old, from) && Composition.areKnown(now, to);
        List<Node> pairs = new ArrayList<>();
        for (Member member : now) {
            partner(member, old).ifPresent(other -> pairs.add(pair(node, other, member)));
        }
        return areKnown && pairs.size() == now.size() && pairs.size() == old.size() ? pairs : List.of();
    }

    private Optional<Member> partner(Member member, List<Member> among) {
        Framework other = from.framework();
        Optional<Subject> partner = Partners.of(member.subject(), other);
        return among.stream()
                .filter(one -> partner.equals(Optional.of(one.subject())))
                .findFirst();
    }

    private static Node pair(Node of, Member old, Member now) {
        return new Node(
                old.subject(),
                now.subject(),
                of.oldShare().times(Fraction.of(old.share())),
                of.share().times(Fraction.of(now.share())));
    }

    /** What the score counts for may differ too, between years. */
    private void addScore(Node node) {
        Fraction old = Fraction.of(from.of(node.old()));
        Fraction now = Fraction.of(to.of(node.now()));
        add(CauseKind.SCORE, node, node.share().times(now.minus(old)));
        add(CauseKind.WEIGHT, node, node.share().minus(node.oldShare()).times(old));
    }

    /** What a published score is more or less than its members; where that is rounding alone, all of it is one cause. */
    private void addOwn(Node node, List<Member> old, List<Member> now) {
        Score oldScore = from.of(node.old());
        Score nowScore = to.of(node.now());
        Fraction oldSum = Composition.sum(old, from);
        Fraction nowSum = Composition.sum(now, to);
        Fraction own = node.share()
                .times(Fraction.of(nowScore).minus(nowSum))
                .minus(node.oldShare().times(Fraction.of(oldScore).minus(oldSum)));
        if (areApart(oldSum, oldScore) || areApart(nowSum, nowScore)) {
            add(CauseKind.PUBLISHED, node, own);
        } else {
            rounding = rounding.plus(own);
        }
    }

    private static boolean areApart(Fraction sum, Score score) {
        return Mismatch.areApart(Score.of(sum.rounded(2)), score);
    }

    private void add(CauseKind kind, Node node, Fraction points) {
        if (!points.isZero()) {
            effects.add(new Effect(kind, node, points));
        }
    }
}

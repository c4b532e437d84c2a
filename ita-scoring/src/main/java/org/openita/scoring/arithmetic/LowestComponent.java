package org.openita.scoring.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * What the lowest of the components that are not known can be, and what all of them are then.
 *
 * <p>Levels ask whether a component falls short, so that the lowest one settles them. Immutable and thread-safe.
 *
 * @param framework the year
 * @param members what the overall score adds up from
 */
public record LowestComponent(Framework framework, List<WeightedMean.Member> members) {

    /** Of a framework. */
    public static LowestComponent of(Framework framework) {
        return new LowestComponent(framework, Composition.of(framework).membersOf(framework.subject(Subject.OVERALL)));
    }

    /** The scores that it can have, in hundredths, from the lowest to the highest. */
    public record Span(int least, int most) {}

    /** What it can be, by a sheet whose overall score is known and its facts, of which a component is open. */
    public Span span(ScoreSheet sheet, List<? extends Fact> facts) {
        List<ComponentScore> open =
                components(facts).stream().filter(ComponentScore::isOpen).toList();
        int least = open.stream()
                .mapToInt(each -> hundredths(each.lowestPart()))
                .min()
                .orElseThrow();
        int most = open.stream().mapToInt(each -> hundredths(each.most())).max().orElseThrow();
        return new Span(least, fits(sheet, open, least) ? highest(sheet, open, least, most) : most);
    }

    /** The highest score at which the open components still fit; there is one, as they fit at the least. */
    private int highest(ScoreSheet sheet, List<ComponentScore> open, int least, int most) {
        int fitting = least;
        int above = most + 1;
        while (above - fitting > 1) {
            int middle = (fitting + above) / 2;
            if (fits(sheet, open, middle)) {
                fitting = middle;
            } else {
                above = middle;
            }
        }
        return fitting;
    }

    /** The facts as they are where no open component is below a score, as far as its bounds allow. */
    public List<Fact> facts(List<? extends Fact> facts, int lowest) {
        List<Fact> supposed = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            supposed.add(fact instanceof ComponentScore component && component.isOpen() ? at(component, lowest) : fact);
        }
        return supposed;
    }

    private static ComponentScore at(ComponentScore component, int lowest) {
        return ComponentScore.known(component.component(), clamped(component, lowest) / 100.0);
    }

    private static long clamped(ComponentScore component, int lowest) {
        return Math.max(hundredths(component.lowestPart()), Math.min(hundredths(component.most()), lowest));
    }

    /** Whether the open components, all at least so high, add up to no more than the overall score. */
    private boolean fits(ScoreSheet sheet, List<ComponentScore> open, int lowest) {
        long whole = members.stream().map(m -> m.share().denominator()).reduce(1L, Fractions::leastCommonMultiple);
        long sum = 0;
        for (WeightedMean.Member member : members) {
            Score score = sheet.of(member.subject());
            long doubled =
                    score.isPresent() ? 2 * score.hundredths() - 1 : 2 * supposed(member.subject(), open, lowest) - 1;
            sum += member.share().numerator() * (whole / member.share().denominator()) * doubled;
        }
        return sum <= whole * (2 * sheet.overall().hundredths() + 1);
    }

    private static long supposed(Subject instrument, List<ComponentScore> open, int lowest) {
        return open.stream()
                .filter(component -> component.component().equals(instrument.id()))
                .mapToLong(component -> clamped(component, lowest))
                .findFirst()
                .orElse(0);
    }

    private static List<ComponentScore> components(List<? extends Fact> facts) {
        return facts.stream()
                .filter(ComponentScore.class::isInstance)
                .map(ComponentScore.class::cast)
                .toList();
    }

    private static int hundredths(double points) {
        return (int) Math.round(points * 100);
    }
}

package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates.ComponentTemplate;
import org.openita.model.score.ScoreSheet;

/** The line of the components: each instrument that is among them, whole or by parts. Immutable and thread-safe. */
final class ComponentLines implements FactLine {

    private final ImmutableList<Line> lines;
    private final Bounds bounds;

    private ComponentLines(List<Line> lines, Bounds bounds) {
        this.lines = ImmutableList.copyOf(lines);
        this.bounds = bounds;
    }

    static ComponentLines of(Framework framework, List<ComponentTemplate> templates) {
        Composition composition = Composition.of(framework);
        List<Line> lines = templates.stream()
                .map(template -> Line.of(template.instrument(), template.parts(), composition))
                .toList();
        return new ComponentLines(lines, Bounds.of(framework));
    }

    @Override
    public void addTo(List<Fact> facts, ScoreSheet sheet) {
        boolean known = true;
        for (Line line : lines) {
            known &= line.isKnown(sheet);
        }
        if (known) {
            lines.forEach(line -> line.members().forEach(member -> facts.add(known(member, sheet))));
        } else {
            Ranges ranges = bounds.of(sheet);
            lines.forEach(line -> line.addTo(facts, sheet, ranges));
        }
    }

    private static ComponentScore known(Subject subject, ScoreSheet sheet) {
        return ComponentScore.known(subject.id(), sheet.of(subject).value());
    }

    /**
     * @param instrument an instrument that is a component, or whose parts are
     * @param parts its parts that are components
     * @param inParts the parts and all that is scored in one of them
     */
    private record Line(Subject instrument, ImmutableList<Subject> parts, ImmutableList<Subject> inParts) {

        static Line of(Subject instrument, List<Subject> parts, Composition composition) {
            Set<Subject> inParts = new LinkedHashSet<>();
            gather(parts, composition, inParts);
            return new Line(instrument, ImmutableList.copyOf(parts), ImmutableList.copyOf(inParts));
        }

        private static void gather(Collection<Subject> subjects, Composition composition, Set<Subject> all) {
            for (Subject subject : subjects) {
                all.add(subject);
                gather(
                        composition.membersOf(subject).stream()
                                .map(WeightedMean.Member::subject)
                                .toList(),
                        composition,
                        all);
            }
        }

        List<Subject> members() {
            return parts.isEmpty() ? List.of(instrument) : parts;
        }

        boolean isKnown(ScoreSheet sheet) {
            for (Subject member : members()) {
                if (sheet.of(member).isMissing()) {
                    return false;
                }
            }
            return true;
        }

        void addTo(List<Fact> facts, ScoreSheet sheet, Ranges ranges) {
            if (isKnown(sheet)) {
                members().forEach(member -> facts.add(known(member, sheet)));
            } else if (isAnythingInParts(sheet)) {
                parts.forEach(part -> facts.add(between(part, ranges)));
                facts.add(between(instrument, ranges));
            } else {
                facts.add(standingIn(ranges));
            }
        }

        private boolean isAnythingInParts(ScoreSheet sheet) {
            for (Subject subject : inParts) {
                if (sheet.of(subject).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private static ComponentScore between(Subject subject, Ranges ranges) {
            return ComponentScore.between(
                    subject.id(),
                    ranges.least(subject).value(),
                    ranges.most(subject).value());
        }

        /** The instrument for its parts, of which nothing is known but what it leaves possible itself. */
        private ComponentScore standingIn(Ranges ranges) {
            double least = ranges.least(instrument).value();
            double lowestPart = parts.stream()
                    .mapToDouble(part -> ranges.least(part).value())
                    .min()
                    .orElse(least);
            return new ComponentScore(
                    instrument.id(),
                    instrument.id(),
                    least,
                    ranges.most(instrument).value(),
                    lowestPart);
        }
    }
}

package org.openita.scoring.proofreading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.Part;
import org.openita.model.text.Text;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Compares a figure with the score of what it is said to be of, in the part that is meant. */
final class ScoreComparison {

    private static final int CLOSE = 20;
    private static final int SHOWN = 2;

    private final ExpectedFigures facts;
    private final Pattern part;
    private final Pattern unit;
    private final int reach;

    ScoreComparison(Patterns patterns, ExpectedFigures facts) {
        this.facts = facts;
        this.part = patterns.pattern("part");
        this.unit = patterns.pattern("score.unit");
        this.reach = patterns.number("claim.reach");
    }

    /** What a figure may be the score of: a subject, or that in the part which is named with it. The best guess is the first. */
    Set<String> meant(Passage passage, Mention mention, StatedFigure figure) {
        Set<String> meant = new LinkedHashSet<>();
        int from = figure.start() - Math.min(reach, figure.start());
        boolean isPart = facts.framework().part(mention.subject()).isPresent();
        Optional<MatchResult> named =
                partBefore(passage, figure).filter(one -> !isPart || from + one.start() >= mention.start());
        Optional<String> inPart = named.flatMap(one -> inPart(mention.subject(), one.group(1)));
        boolean isClose =
                named.filter(one -> from + one.end() >= mention.start() - CLOSE).isPresent();
        inPart.ifPresent(meant::add);
        if (inPart.isEmpty() || !isClose) {
            meant.add(mention.subject());
            if (facts.framework().items().containsKey(mention.subject())) {
                meant.addAll(facts.inParts(mention.subject()));
            }
        }
        return meant;
    }

    private Optional<MatchResult> partBefore(Passage passage, StatedFigure figure) {
        return part.matcher(passage.before(figure.start(), reach)).results().reduce((earlier, later) -> later);
    }

    /** The subject in the part of a number: of an item or indicator its score there, of an instrument, or another part of it, the part. */
    Optional<String> inPart(String subject, String number) {
        Optional<Part> inInstrument = facts.framework().findSubject(subject).stream()
                .filter(known -> known.indicator().isEmpty())
                .flatMap(known -> known.instrument().stream())
                .flatMap(instrument -> instrument.parts().stream())
                .filter(one -> one.key().endsWith(number))
                .findFirst();
        return inInstrument
                .map(Part::id)
                .or(() -> facts.parts()
                        .filter(one -> one.key().endsWith(number))
                        .flatMap(one -> facts.inPart(subject, one).stream())
                        .findFirst());
    }

    /** Whether a figure is the score of one of several; true also where none of them has a score. */
    boolean fits(StatedFigure figure, Set<String> subjects) {
        List<BigDecimal> scores = subjects.stream()
                .flatMap(subject -> facts.score(subject).stream())
                .toList();
        return scores.isEmpty() || scores.stream().anyMatch(figure::states);
    }

    /** Notes a figure that is not the score of any of some subjects. */
    void compare(
            Passage passage,
            int start,
            int end,
            Set<String> subjects,
            StatedFigure figure,
            Consumer<Discrepancy> remarks) {
        if (!fits(figure, subjects)) {
            String subject = subjects.stream()
                    .filter(one -> facts.score(one).isPresent())
                    .findFirst()
                    .orElseThrow();
            remarks.accept(remark(passage, start, withUnit(passage, end), subject, figure.points()));
        }
    }

    private int withUnit(Passage passage, int end) {
        Matcher found = unit.matcher(passage.from(end, CLOSE));
        return found.lookingAt() ? end + found.end() : end;
    }

    private Discrepancy remark(Passage passage, int start, int end, String subject, BigDecimal points) {
        BigDecimal score = facts.score(subject).orElseThrow();
        BigDecimal shown = points.setScale(SHOWN, RoundingMode.HALF_UP);
        Optional<String> whose = facts.whose(points, subject);
        Text text = whose.isPresent()
                ? facts.messages().text("score.of", facts.name(subject), score, shown, facts.name(whose.get()))
                : facts.messages().text("score", facts.name(subject), score, shown);
        return new Discrepancy(
                "text-score",
                passage.quote(start, end),
                text,
                Optional.of(subject),
                score.toPlainString(),
                whose.isPresent() ? Sure.HIGH : Sure.MEDIUM);
    }
}

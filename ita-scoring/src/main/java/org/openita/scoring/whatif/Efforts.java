package org.openita.scoring.whatif;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Scale;
import org.openita.model.framework.SubItem;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Scorer;
import org.openita.scoring.check.RespondentCounts;

/** Counts the steps of people that raises take. */
final class Efforts {

    private static final int HUNDREDTHS = 100;

    private Efforts() {}

    /** Those of each group of people that is asked about raised items and whose number is known. */
    static List<Effort> of(Framework framework, Assessment result, List<Raise> raises) {
        RespondentCounts people =
                RespondentCounts.of(framework, Scorer.of(framework).score(result));
        Map<String, List<Raise>> byPeople = raises.stream()
                .filter(raise -> raise.subject().isMeasured()
                        && people.of(raise.subject()).isPresent())
                .collect(Collectors.groupingBy(
                        raise -> people.answeredBy(raise.subject()), LinkedHashMap::new, Collectors.toList()));
        List<Effort> efforts = new ArrayList<>();
        byPeople.forEach((group, raised) -> efforts.add(effort(group, raised, framework, people)));
        return efforts;
    }

    private static Effort effort(String group, List<Raise> raised, Framework framework, RespondentCounts people) {
        Subject any = raised.get(0).subject();
        int respondents = most(raised, people);
        int step = raised.stream()
                .mapToInt(raise -> widestStep(raise.subject()))
                .max()
                .orElseThrow();
        long hundredths = raised.stream()
                .mapToLong(raise -> raise.to().hundredths() - raise.from().hundredths())
                .sum();
        long items = framework.subjects().values().stream()
                .filter(each -> each.isMeasured() && isAnsweredBy(group, each, people))
                .count();
        return new Effort(
                group,
                respondents,
                people.isGiven(any),
                Leaf.points(hundredths),
                BigDecimal.valueOf(step).divide(BigDecimal.valueOf(respondents), 2, RoundingMode.HALF_UP),
                steps(hundredths, items, step, respondents));
    }

    private static boolean isAnsweredBy(String group, Subject item, RespondentCounts people) {
        return item.kind() == Subject.Kind.ITEM && people.answeredBy(item).equals(group);
    }

    private static int most(List<Raise> raised, RespondentCounts people) {
        return raised.stream()
                .map(raise -> people.of(raise.subject()))
                .flatMapToInt(OptionalInt::stream)
                .max()
                .orElseThrow();
    }

    /** The most points that one person's next better answer can give: never more steps are told than it takes. */
    private static int widestStep(Subject item) {
        return item.item().stream()
                .flatMap(Efforts::scales)
                .flatMapToInt(scale -> IntStream.range(1, scale.points().size())
                        .map(i -> scale.points().get(i) - scale.points().get(i - 1)))
                .max()
                .orElseThrow();
    }

    private static Stream<Scale> scales(Item item) {
        return item.subItems().isEmpty()
                ? Stream.of(item.scale())
                : item.subItems().stream().map(SubItem::scale);
    }

    /** Scores of people whose steps are no whole hundredths are rounded: each item may seem half a hundredth higher. */
    private static long steps(long hundredths, long items, int step, int respondents) {
        boolean isWhole = HUNDREDTHS * step % respondents == 0;
        BigInteger doubled =
                BigInteger.valueOf(2 * hundredths - (isWhole ? 0 : 2 * items)).max(BigInteger.ZERO);
        BigInteger[] parts = doubled.multiply(BigInteger.valueOf(respondents))
                .divideAndRemainder(BigInteger.valueOf(2L * HUNDREDTHS * step));
        return parts[0].longValueExact() + parts[1].signum();
    }
}

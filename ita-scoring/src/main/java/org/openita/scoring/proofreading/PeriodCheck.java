package org.openita.scoring.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.text.Text;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for periods that end before they begin, that are not the fiscal year beside them, or not the quarter. */
final class PeriodCheck implements ReportCheck {

    private static final int REACH = 60;
    private static final int QUARTER = 3;
    private static final int FIRST_MONTH = 10;
    private static final int MONTHS = 12;

    private final Patterns patterns;
    private final ExpectedFigures facts;
    private final List<Pattern> periods;
    private final Pattern quarter;
    private final Pattern named;

    PeriodCheck(Patterns patterns, ExpectedFigures facts) {
        this.patterns = patterns;
        this.facts = facts;
        this.periods = List.of(patterns.pattern("period"), patterns.pattern("period.numbers"));
        this.quarter = patterns.pattern("quarter");
        this.named = patterns.pattern("period.of.year");
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        for (Pattern period : periods) {
            Matcher found = period.matcher(passage.text());
            while (found.find()) {
                period(passage, found).ifPresent(remarks);
            }
        }
        Matcher found = quarter.matcher(passage.text());
        while (found.find()) {
            quarter(passage, found).ifPresent(remarks);
        }
    }

    private Optional<Discrepancy> period(Passage passage, Matcher found) {
        ReportedDate begin = ReportedDate.of(found, 1, patterns);
        ReportedDate end = ReportedDate.of(found, 2, patterns);
        if (!begin.isDate() || !end.isDate()) {
            return Optional.empty();
        }
        if (end.isBefore(begin)) {
            ReportedDate later = end.inYear(begin.writtenYear() + 1);
            String right = found.group("begin") + " – " + found.group("end").replace(found.group("y2"), later.year());
            boolean mends = !later.isBefore(begin);
            return Optional.of(remark(
                    passage,
                    found,
                    mends
                            ? facts.messages().text("period", right)
                            : facts.messages().text("period.turned"),
                    mends ? right : ""));
        }
        return ofYear(passage, found, begin, end);
    }

    /** A whole fiscal year beside the number of another. */
    private Optional<Discrepancy> ofYear(Passage passage, Matcher found, ReportedDate begin, ReportedDate end) {
        Matcher beside = named.matcher(passage.before(found.start(), REACH));
        boolean isYear = begin.month() == FIRST_MONTH
                && end.month() == FIRST_MONTH - 1
                && end.fullYear() == begin.fullYear() + 1;
        if (!isYear || !beside.find() || Integer.parseInt(beside.group("year")) == end.fullYear()) {
            return Optional.empty();
        }
        Text text = facts.messages().text("period.year", beside.group("year"), String.valueOf(end.fullYear()));
        return Optional.of(remark(passage, found, text, String.valueOf(end.fullYear())));
    }

    private Optional<Discrepancy> quarter(Passage passage, Matcher found) {
        int number = Integer.parseInt(found.group("quarter"));
        int first = (FIRST_MONTH - 1 + QUARTER * (number - 1)) % MONTHS + 1;
        boolean isRight =
                patterns.month(found.group("m1")) == first && patterns.month(found.group("m2")) == first + QUARTER - 1;
        List<String> months = patterns.list("months");
        String right = months.get(first - 1) + " – " + months.get(first + QUARTER - 2);
        return isRight
                ? Optional.empty()
                : Optional.of(remark(passage, found, facts.messages().text("period.quarter", number, right), right));
    }

    private static Discrepancy remark(Passage passage, Matcher found, Text text, String right) {
        return new Discrepancy(
                "text-period", passage.quote(found.start(), found.end()), text, Optional.empty(), right, Sure.HIGH);
    }
}

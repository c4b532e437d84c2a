package org.openita.scoring.proofreading;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for periods that end before they begin. */
final class PeriodCheck implements ReportCheck {

    private final Patterns patterns;
    private final ExpectedFigures facts;
    private final Pattern period;

    PeriodCheck(Patterns patterns, ExpectedFigures facts) {
        this.patterns = patterns;
        this.facts = facts;
        this.period = patterns.pattern("period");
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        Matcher found = period.matcher(passage.text());
        while (found.find()) {
            if (day(found, 2) < day(found, 1)) {
                remarks.accept(remark(passage, found));
            }
        }
    }

    private Discrepancy remark(Passage passage, Matcher found) {
        int year = Integer.parseInt(found.group("y1"));
        String right = found.group("d1") + " " + found.group("m1") + " " + year + " – " + found.group("d2") + " "
                + found.group("m2") + " " + (year + 1);
        return new Discrepancy(
                "text-period",
                passage.quote(found.start(), found.end()),
                facts.messages().text("period", right),
                Optional.empty(),
                right,
                Sure.HIGH);
    }

    /** A number that grows with the date. */
    private int day(Matcher found, int which) {
        int year = Integer.parseInt(found.group("y" + which));
        int month = patterns.month(found.group("m" + which));
        return 372 * year + 31 * month + Integer.parseInt(found.group("d" + which));
    }
}

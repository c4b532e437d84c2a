package org.openita.scoring.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.Subject;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for titles that name another fiscal year, and for this year's score beside another year. */
final class ReportedYearCheck implements ReportCheck {

    private static final int REACH = 160;

    private final ExpectedFigures facts;
    private final Pattern title;
    private final Pattern named;
    private final Pattern score;

    ReportedYearCheck(Patterns patterns, ExpectedFigures facts) {
        this.facts = facts;
        this.title = patterns.pattern("year.title");
        this.named = patterns.pattern("year.of.result");
        this.score = patterns.pattern("score");
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        Matcher found = title.matcher(passage.text());
        while (found.find()) {
            if (isOther(found)) {
                remarks.accept(remark(passage, found, Sure.MEDIUM));
            }
        }
        found = named.matcher(passage.text());
        while (found.find()) {
            if (isOther(found) && hasOwnScore(passage.from(found.end(), REACH))) {
                remarks.accept(remark(passage, found, Sure.HIGH));
            }
        }
    }

    private boolean isOther(Matcher found) {
        return Integer.parseInt(found.group("year"))
                != facts.framework().fiscalYear().year();
    }

    /** Whether the first score behind a year is the whole's of the year of the data, which is not named before it. */
    private boolean hasOwnScore(String after) {
        String own = facts.score(Subject.OVERALL).map(Object::toString).orElse(" ");
        List<String> scores = score.matcher(after)
                .results()
                .map(one -> one.group())
                .filter(one -> one.contains("."))
                .toList();
        String year = facts.framework().fiscalYear().toString();
        return !scores.isEmpty()
                && scores.get(0).equals(own)
                && !after.substring(0, after.indexOf(own)).contains(year);
    }

    private Discrepancy remark(Passage passage, Matcher found, Sure sure) {
        String year = facts.framework().fiscalYear().toString();
        return new Discrepancy(
                "text-year",
                passage.quote(found.start("said"), found.end()),
                facts.messages().text("year", year),
                Optional.empty(),
                year,
                sure);
    }
}

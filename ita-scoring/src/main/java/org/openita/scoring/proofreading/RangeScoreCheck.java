package org.openita.scoring.proofreading;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for wrong scores in lists of what a range of items has: i1 to i3 at 95.38, 96.92, 100. */
final class RangeScoreCheck implements ReportCheck {

    private static final Splitter LIST =
            Splitter.on(Pattern.compile("[^0-9.]+")).omitEmptyStrings();

    private final ExpectedFigures facts;
    private final ScoreComparison comparison;
    private final Pattern range;

    RangeScoreCheck(Patterns patterns, ExpectedFigures facts) {
        this.facts = facts;
        this.comparison = new ScoreComparison(patterns, facts);
        this.range = patterns.pattern("range");
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        Matcher found = range.matcher(passage.text());
        while (found.find()) {
            range(passage, found, remarks);
        }
    }

    private void range(Passage passage, Matcher found, Consumer<Discrepancy> remarks) {
        List<String> scores = LIST.splitToList(found.group("scores"));
        String from = found.group("from").toLowerCase(Locale.ROOT);
        int first = Integer.parseInt(from.substring(1));
        for (int i = 0; i < scores.size(); i++) {
            String item = from.substring(0, 1) + (first + i);
            if (facts.framework().items().containsKey(item)) {
                Set<String> meant = new LinkedHashSet<>(List.of(item));
                meant.addAll(facts.inParts(item));
                StatedFigure figure = new StatedFigure(found.start(), found.end(), new BigDecimal(scores.get(i)));
                comparison.compare(passage, found.start(), found.end(), meant, figure, remarks);
            }
        }
    }
}

package org.openita.scoring.proofreading;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.finding.Level;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for levels that the agency does not have. */
final class ReportedLevelCheck implements ReportCheck {

    private final Patterns patterns;
    private final ExpectedFigures facts;
    private final Pattern level;

    ReportedLevelCheck(Patterns patterns, ExpectedFigures facts) {
        this.patterns = patterns;
        this.facts = facts;
        this.level = patterns.pattern("level");
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        Level right = facts.data().level();
        Matcher found = level.matcher(passage.text());
        while (found.find() && right.isDetermined()) {
            String word = found.group("level");
            if (!isRight(patterns.text("level." + word), right)) {
                boolean loose = patterns.list("level.loose").contains(word);
                remarks.accept(new Discrepancy(
                        "text-level",
                        passage.quote(found.start(), found.end()),
                        facts.messages().text("level", right.name()),
                        Optional.empty(),
                        right.name().th(),
                        loose ? Sure.LOW : Sure.HIGH));
            }
        }
    }

    /** Where the scores leave several levels open, none of them is wrong. */
    private static boolean isRight(String code, Level right) {
        return code.equals(right.code())
                || (!right.isPublished()
                        && right.possible().stream()
                                .anyMatch(level -> level.code().equals(code)));
    }
}

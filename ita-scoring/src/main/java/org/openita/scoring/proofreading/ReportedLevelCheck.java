package org.openita.scoring.proofreading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.finding.Level;
import org.openita.model.framework.Subject;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for levels that the agency does not have. */
final class ReportedLevelCheck implements ReportCheck {

    private static final int REACH = 60;

    private final Patterns patterns;
    private final ExpectedFigures facts;
    private final SubjectMentions mentions;
    private final StatedFigures figures;
    private final List<Pattern> levels;
    private final Pattern meantBefore;
    private final Pattern meantAfter;
    private final Pattern otherThings;

    ReportedLevelCheck(Patterns patterns, ExpectedFigures facts, SubjectMentions mentions) {
        this.patterns = patterns;
        this.facts = facts;
        this.mentions = mentions;
        this.figures = new StatedFigures(patterns, facts.framework().fiscalYear());
        this.levels = Stream.of("level", "level.result", "level.beside")
                .map(patterns::pattern)
                .toList();
        this.meantBefore = patterns.pattern("level.meant.before");
        this.meantAfter = patterns.pattern("level.meant.after");
        this.otherThings = patterns.pattern("level.other.things");
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        Level right = facts.data().level();
        int last = -1;
        for (Pattern level : levels) {
            Matcher found = level.matcher(passage.text());
            while (found.find()) {
                boolean isNew = found.start("level") != last;
                if (isNew && !right.possible().isEmpty() && isStated(passage, found)) {
                    check(passage, found, right).ifPresent(remarks);
                    last = found.start("level");
                }
            }
        }
    }

    private Optional<Discrepancy> check(Passage passage, Matcher found, Level right) {
        String word = found.group("level").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        boolean isLoose = patterns.list("level.loose").contains(word);
        if (isRight(code(word), right) || (isLoose && isOfOtherThings(passage, found))) {
            return Optional.empty();
        }
        return Optional.of(new Discrepancy(
                "text-level",
                passage.quote(found.start(), found.end()),
                facts.messages().text("level", right.name()),
                Optional.empty(),
                right.name().th(),
                isLoose ? Sure.LOW : Sure.HIGH));
    }

    /** A letter is its own code. */
    private String code(String word) {
        return patterns.find("level." + word).orElse(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the level is said to be this year's: not aimed at, nor explained, nor another year's, nor that of an indicator. */
    private boolean isStated(Passage passage, Matcher found) {
        String before = passage.before(found.start(), REACH);
        return !meantBefore.matcher(before).find()
                && !meantAfter.matcher(passage.from(found.end(), REACH)).find()
                && figures.isOfTheYear(passage, found.start(), found.end())
                && !isOfSomePart(passage, found);
    }

    private boolean isOfSomePart(Passage passage, Matcher found) {
        Optional<Mention> last = mentions.in(passage).stream()
                .filter(mention -> mention.end() <= found.start() && mention.end() >= found.start() - REACH)
                .reduce((earlier, later) -> later);
        return last.filter(mention -> mention.isStrong() && !mention.subject().equals(Subject.OVERALL))
                .isPresent();
    }

    private boolean isOfOtherThings(Passage passage, Matcher found) {
        return otherThings.matcher(passage.before(found.start(), REACH)).find();
    }

    /** Where the scores leave several levels open, none of them is wrong. */
    private static boolean isRight(String code, Level right) {
        return code.equals(right.code())
                || (!right.isPublished()
                        && right.possible().stream()
                                .anyMatch(level -> level.code().equals(code)));
    }
}

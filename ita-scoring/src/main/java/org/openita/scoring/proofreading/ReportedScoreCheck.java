package org.openita.scoring.proofreading;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.Subject;
import org.openita.model.text.Text;
import org.openita.scoring.proofreading.Discrepancy.Sure;
import org.openita.scoring.proofreading.SubjectMentions.Mention;

/** Looks for scores that are not those of what they are said to be: in sentences, lists and rows of tables. */
final class ReportedScoreCheck implements ReportCheck {

    private static final Splitter LIST = Splitter.on(',').trimResults();
    private static final int LONGEST_ROW = 30;

    private final Patterns patterns;
    private final ExpectedFigures facts;
    private final SubjectMentions mentions;
    private final Pattern claim;
    private final Pattern row;
    private final Pattern range;
    private final Pattern indicatorRow;

    ReportedScoreCheck(Patterns patterns, ExpectedFigures facts, SubjectMentions mentions) {
        this.patterns = patterns;
        this.facts = facts;
        this.mentions = mentions;
        this.claim = patterns.pattern("claim");
        this.row = patterns.pattern("row");
        this.range = patterns.pattern("range");
        this.indicatorRow = patterns.pattern("indicator.row");
    }

    @Override
    public void read(Line line, Consumer<Discrepancy> remarks) {
        all(claim, line, found -> claim(line, found, remarks));
        all(range, line, found -> range(line, found, remarks));
        all(
                indicatorRow,
                line,
                found -> compare(line, found.group(), found.group("number"), points(found, "score"), remarks));
        for (Mention mention : mentions.in(line)) {
            Matcher found = row.matcher(line.from(mention.end(), LONGEST_ROW));
            if (found.find() && facts.framework().items().containsKey(mention.subject())) {
                row(line, mention, found, remarks);
            }
        }
    }

    private static void all(Pattern pattern, Line line, Consumer<Matcher> reader) {
        Matcher found = pattern.matcher(line.text());
        while (found.find()) {
            reader.accept(found);
        }
    }

    /** "… at 95.38 points": of what was named last before it, or of the whole. */
    private void claim(Line line, Matcher found, Consumer<Discrepancy> remarks) {
        int reach = patterns.number("claim.reach");
        Optional<Mention> mention = mentions.before(line, found.start(), reach);
        BigDecimal points = points(found, "score");
        if (mention.isPresent()) {
            String subject = mention.get().subject();
            boolean ofPart = line.before(found.start(), reach).contains(patterns.text("part.word"));
            if (!isOfPart(subject, points, ofPart)) {
                String quote = line.text().substring(mention.get().start(), found.end());
                compare(line, quote, subject, points, remarks);
            }
        } else if (line.before(found.start(), reach).contains(patterns.text("claim.overall"))) {
            compare(line, found.group(), Subject.OVERALL, points, remarks);
        }
    }

    private boolean isOfPart(String subject, BigDecimal points, boolean partIsNamed) {
        boolean isItem = facts.framework().items().containsKey(subject);
        return (isItem || partIsNamed) && facts.inParts(subject).stream().anyMatch(inPart -> facts.has(inPart, points));
    }

    private void range(Line line, Matcher found, Consumer<Discrepancy> remarks) {
        List<String> scores = LIST.splitToList(found.group("scores"));
        String from = found.group("from").toLowerCase(Locale.ROOT);
        int first = Integer.parseInt(from.substring(1));
        for (int i = 0; i < scores.size(); i++) {
            String item = from.substring(0, 1) + (first + i);
            BigDecimal points = new BigDecimal(scores.get(i));
            if (facts.framework().items().containsKey(item) && !isOfPart(item, points, true)) {
                compare(line, found.group(), item, points, remarks);
            }
        }
    }

    private void row(Line line, Mention mention, Matcher found, Consumer<Discrepancy> remarks) {
        String quote = line.text().substring(mention.start(), mention.end()) + found.group();
        List<String> parts = facts.inParts(mention.subject());
        if (parts.isEmpty()) {
            compare(line, quote, mention.subject(), points(found, "first"), remarks);
        } else if (found.group("second") != null && parts.size() == 2) {
            compare(line, quote, parts.get(0), points(found, "first"), remarks);
            compare(line, quote, parts.get(1), points(found, "second"), remarks);
        }
    }

    private void compare(Line line, String quote, String subject, BigDecimal points, Consumer<Discrepancy> remarks) {
        Optional<BigDecimal> score = facts.score(subject);
        if (score.isPresent() && score.get().compareTo(points) != 0) {
            BigDecimal shown = points.setScale(2, RoundingMode.HALF_UP);
            Optional<String> whose = facts.whose(points, subject);
            Text text = whose.isPresent()
                    ? facts.messages()
                            .text("score.of", facts.name(subject), score.get(), shown, facts.name(whose.get()))
                    : facts.messages().text("score", facts.name(subject), score.get(), shown);
            remarks.accept(new Discrepancy(
                    "text-score",
                    line.number(),
                    quote,
                    text,
                    Optional.of(subject),
                    score.get().toPlainString(),
                    whose.isPresent() ? Sure.HIGH : Sure.MEDIUM));
        }
    }

    private static BigDecimal points(Matcher found, String group) {
        return new BigDecimal(found.group(group));
    }
}

package org.openita.scoring.proofreading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Subject;

/** Looks for scores that are not those of what they are said to be, in rows of tables. */
final class ScoreRowCheck implements ReportCheck {

    /** A longer cell is text in which a subject is but mentioned. */
    private static final int LONGEST_LABEL = 90;

    private final ExpectedFigures facts;
    private final SubjectMentions mentions;
    private final ScoreComparison comparison;
    private final Pattern figure;
    private final Pattern otherColumn;
    private final Pattern ordinal;
    private final Pattern year;
    private final Pattern ofIndicators;
    private final Pattern scoreLabel;
    private final Pattern sum;
    private final Pattern part;
    private final FiscalYear own;

    ScoreRowCheck(Patterns patterns, ExpectedFigures facts, SubjectMentions mentions) {
        this.facts = facts;
        this.mentions = mentions;
        this.comparison = new ScoreComparison(patterns, facts);
        this.figure = patterns.pattern("cell.figure");
        this.otherColumn = patterns.pattern("column.other");
        this.ordinal = patterns.pattern("column.ordinal");
        this.year = patterns.pattern("column.year");
        this.ofIndicators = patterns.pattern("column.indicators");
        this.scoreLabel = patterns.pattern("row.of.scores");
        this.sum = patterns.pattern("row.of.all");
        this.part = patterns.pattern("part");
        this.own = facts.framework().fiscalYear();
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        if (!passage.isRow()) {
            return;
        }
        List<RowCell> cells = RowCell.of(passage);
        List<RowCell> heads = passage.header().map(RowCell::of).orElse(List.of());
        List<Mention> labels = labels(passage, cells);
        Optional<Mention> subject = labels.stream()
                .min(Comparator.comparing((Mention label) -> breadth(label.subject())))
                .filter(label -> first(cells).isEmpty() || facts.isItem(label.subject()))
                .or(() -> first(cells))
                .or(() -> byNumber(cells, heads))
                .or(() -> ofAll(passage, cells));
        if (subject.isPresent()) {
            List<RowCell> whole = inParts(passage, cells, heads, subject.get(), remarks);
            row(passage, subject.get(), figures(cells, whole, heads, subject.get()), remarks);
        } else {
            passage.header().ifPresent(header -> columns(passage, cells, header, remarks));
        }
    }

    private List<Mention> labels(Passage passage, List<RowCell> cells) {
        return mentions.in(passage).stream()
                .filter(mention -> cells.stream()
                        .anyMatch(cell -> cell.start() <= mention.start()
                                && mention.end() <= cell.end()
                                && cell.text().strip().length() <= LONGEST_LABEL
                                && (mention.isStrong() || isAlone(cell, mention))
                                && !hasFigure(cell, mention)))
                .filter(mention -> facts.isNarrow(mention.subject()) || isLast(cells, mention))
                .toList();
    }

    /** Whether a name is all that its cell says, but for a number. */
    private boolean isAlone(RowCell cell, Mention mention) {
        String rest = cell.text().substring(0, mention.start() - cell.start())
                + cell.text().substring(mention.end() - cell.start());
        return rest.chars().noneMatch(Character::isLetter);
    }

    /** Whether no other words stand between what measures several things and the figures: they would name one of these. */
    private boolean isLast(List<RowCell> cells, Mention mention) {
        return cells.stream()
                .filter(cell -> cell.start() > mention.end())
                .takeWhile(cell -> !figure.matcher(cell.text()).find())
                .allMatch(cell -> cell.text().isBlank());
    }

    /** A cell that says the figure itself is read as a sentence. */
    private boolean hasFigure(RowCell cell, Mention mention) {
        return cell.text().substring(mention.end() - cell.start()).matches(".*[0-9]{2}\\.[0-9].*");
    }

    private int breadth(String subject) {
        return facts.framework().items().containsKey(subject)
                ? -1
                : facts.framework().findSubject(subject).map(Subject::ordinal).orElse(Integer.MAX_VALUE);
    }

    /** An indicator by its number alone, where the column says that it holds those. */
    private Optional<Mention> byNumber(List<RowCell> cells, List<RowCell> heads) {
        return cells.stream()
                .limit(heads.size())
                .filter(cell -> ofIndicators
                        .matcher(heads.get(cells.indexOf(cell)).text())
                        .find())
                .filter(cell -> facts.framework().indicator(plain(cell)).isPresent())
                .map(cell -> new Mention(cell.start(), cell.end(), plain(cell), true))
                .findFirst();
    }

    /** A sub-indicator whose number the row begins with. */
    private Optional<Mention> first(List<RowCell> cells) {
        return cells.stream()
                .filter(cell -> !cell.text().isBlank())
                .findFirst()
                .filter(cell -> cells.size() > 2)
                .filter(cell -> facts.framework()
                        .findSubject(cell.text().strip())
                        .filter(known -> known.kind() == Subject.Kind.SUB_INDICATOR)
                        .isPresent())
                .map(cell -> new Mention(cell.start(), cell.end(), cell.text().strip(), true));
    }

    /** The whole, in a row of sums below rows of what it is made of. */
    private Optional<Mention> ofAll(Passage passage, List<RowCell> cells) {
        boolean isBelow = passage.before().filter(Passage::isRow).stream()
                .flatMap(before -> mentions.in(before).stream())
                .anyMatch(mention -> !facts.framework().items().containsKey(mention.subject()));
        return cells.stream()
                .filter(cell -> isBelow && sum.matcher(cell.text()).find())
                .map(cell -> new Mention(cell.start(), cell.end(), Subject.OVERALL, true))
                .findFirst();
    }

    private static String plain(RowCell cell) {
        return cell.text().replaceAll("[\\s.)(]", "");
    }

    /** Compares what stands below the name of a part with the score in that part, and returns the other cells. */
    private List<RowCell> inParts(
            Passage passage, List<RowCell> cells, List<RowCell> heads, Mention subject, Consumer<Discrepancy> remarks) {
        List<RowCell> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            RowCell cell = cells.get(i);
            Optional<String> inPart = i < heads.size() ? inPart(subject, heads.get(i)) : Optional.empty();
            if (inPart.isEmpty()) {
                others.add(cell);
            } else {
                stated(cell).ifPresent(score -> compare(passage, subject, Set.of(inPart.get()), score, remarks));
            }
        }
        return others;
    }

    private Optional<String> inPart(Mention subject, RowCell head) {
        Matcher named = part.matcher(head.text());
        return isOfTheYear(head) && named.find()
                ? comparison.inPart(subject.subject(), named.group("number"))
                : Optional.empty();
    }

    private Optional<StatedFigure> stated(RowCell cell) {
        Matcher found = figure.matcher(cell.text());
        if (!found.find()) {
            return Optional.empty();
        }
        int start = cell.start() + found.start("score");
        return Optional.of(StatedFigure.of(start, start + found.group("score").length(), found.group("score")));
    }

    /** The figures of a row that may be this year's scores, but for those in the columns of parts. */
    private List<StatedFigure> figures(List<RowCell> cells, List<RowCell> whole, List<RowCell> heads, Mention subject) {
        List<StatedFigure> figures = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            RowCell cell = cells.get(i);
            boolean isLabel = subject.start() >= cell.start() && subject.start() <= cell.end();
            boolean isScore = whole.contains(cell) && (i >= heads.size() || isOfTheYear(heads.get(i)));
            stated(cell)
                    .filter(found ->
                            isScore && !isLabel && (found.start() > cells.get(0).end() || !found.isWhole()))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    private boolean isOfTheYear(RowCell head) {
        Matcher named = year.matcher(head.text());
        boolean isOther = named.find() && Integer.parseInt(named.group("year")) != own.year();
        return !isOther
                && !otherColumn.matcher(head.text()).find()
                && !ordinal.matcher(head.text()).find();
    }

    private void row(Passage passage, Mention subject, List<StatedFigure> figures, Consumer<Discrepancy> remarks) {
        List<String> parts = facts.inParts(subject.subject());
        if (figures.isEmpty()) {
            return;
        }
        if (parts.size() > 1
                && figures.size() == parts.size()
                && facts.framework().items().containsKey(subject.subject())) {
            for (int i = 0; i < parts.size(); i++) {
                compare(passage, subject, Set.of(parts.get(i)), figures.get(i), remarks);
            }
            return;
        }
        List<Set<String>> meant = figures.stream()
                .map(one -> comparison.meant(passage, subject, one))
                .toList();
        boolean fits = false;
        for (int i = 0; i < figures.size(); i++) {
            fits |= comparison.fits(figures.get(i), meant.get(i));
        }
        if (!fits) {
            compare(passage, subject, meant.get(0), figures.get(0), remarks);
        }
    }

    private void compare(
            Passage passage, Mention subject, Set<String> meant, StatedFigure figure, Consumer<Discrepancy> remarks) {
        int start = Math.min(subject.start(), figure.start());
        comparison.compare(passage, start, Math.max(subject.end(), figure.end()), meant, figure, remarks);
    }

    /** A row of figures below a row that names what each column is of. */
    private void columns(Passage passage, List<RowCell> cells, Passage header, Consumer<Discrepancy> remarks) {
        List<RowCell> heads = RowCell.of(header);
        List<Mention> named = mentions.in(header);
        boolean isOther = cells.stream().limit(1).anyMatch(cell -> !isOwn(cell));
        for (int i = 0; i < Math.min(cells.size(), heads.size()) && !isOther; i++) {
            RowCell head = heads.get(i);
            List<Mention> inHead = named.stream()
                    .filter(mention -> mention.start() >= head.start() && mention.end() <= head.end())
                    .toList();
            if (inHead.size() == 1 && isOfTheYear(head) && stated(cells.get(i)).isPresent()) {
                StatedFigure score = stated(cells.get(i)).get();
                Set<String> meant = comparison.meant(
                        header, inHead.get(0), new StatedFigure(head.end(), head.end(), BigDecimal.ZERO));
                comparison.compare(passage, score.start(), score.end(), meant, score, remarks);
            }
        }
    }

    /** Whether a row is the agency's of this year, as far as its first cell says: a figure, nothing, or its name. */
    private boolean isOwn(RowCell cell) {
        String text = cell.text().strip();
        Matcher named = year.matcher(text);
        boolean isOtherYear = named.find() && Integer.parseInt(named.group("year")) != own.year();
        String place = facts.data().agency().name();
        return !isOtherYear
                && (text.isEmpty()
                        || figure.matcher(text).find()
                        || named.reset().find()
                        || text.contains(place)
                        || scoreLabel.matcher(text).find());
    }
}

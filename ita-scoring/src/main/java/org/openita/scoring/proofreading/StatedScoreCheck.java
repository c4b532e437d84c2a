package org.openita.scoring.proofreading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openita.model.framework.Subject;

/** Looks for scores that are not those of what they are said to be, in sentences. */
final class StatedScoreCheck implements ReportCheck {

    private static final int TOPIC_REACH = 400;

    private final ExpectedFigures facts;
    private final SubjectMentions mentions;
    private final StatedFigures figures;
    private final ScoreComparison comparison;
    private final ClaimWords words;
    private final Pattern listed;
    private final Pattern listedFigures;
    private final Pattern hint;
    private final Pattern hintAgency;
    private final Pattern hintAfter;
    private final int reach;

    StatedScoreCheck(Patterns patterns, ExpectedFigures facts, SubjectMentions mentions) {
        this.facts = facts;
        this.mentions = mentions;
        this.figures = new StatedFigures(patterns, facts.framework().fiscalYear());
        this.comparison = new ScoreComparison(patterns, facts);
        this.words = new ClaimWords(patterns);
        this.listed = patterns.pattern("listed");
        this.listedFigures = patterns.pattern("listed.figures");
        this.hint = patterns.pattern("overall.hint");
        this.hintAgency = patterns.pattern("overall.hint.agency");
        this.hintAfter = patterns.pattern("overall.hint.after");
        this.reach = patterns.number("claim.reach");
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        List<Mention> named = mentions.in(passage);
        List<List<StatedFigure>> runs = runs(passage, figures.in(passage, named));
        int next = 0;
        int from = 0;
        Optional<Mention> topic = Optional.empty();
        for (List<StatedFigure> run : runs) {
            int cell = cellStart(passage, run.get(0).start());
            while (next < named.size() && named.get(next).end() <= run.get(0).start()) {
                topic = facts.isNarrow(named.get(next).subject()) ? Optional.of(named.get(next)) : topic;
                next++;
            }
            int since = run.get(0).start() - TOPIC_REACH;
            List<Mention> before = before(named, next, Math.max(cell, run.get(0).start() - reach));
            Optional<Mention> behind = behind(passage, named, next, run);
            read(new ScoreClaim(passage, before, topic.filter(one -> one.end() >= since), behind, run, from), remarks);
            from = run.get(run.size() - 1).end();
        }
    }

    private static List<Mention> before(List<Mention> named, int next, int from) {
        int first = next;
        while (first > 0 && named.get(first - 1).start() >= from) {
            first--;
        }
        return named.subList(first, next);
    }

    /** A figure's cell begins after the last tab before it. */
    private static int cellStart(Passage passage, int index) {
        return 1
                + Math.max(
                        passage.text().lastIndexOf('\t', index - 1),
                        passage.text().lastIndexOf('|', index - 1));
    }

    /** StatedFigures that stand in a list are one run: 90.79, 88.13 and 83.83. */
    private List<List<StatedFigure>> runs(Passage passage, List<StatedFigure> all) {
        List<List<StatedFigure>> runs = new ArrayList<>();
        for (StatedFigure figure : all) {
            boolean goesOn = !runs.isEmpty() && isListed(passage, last(runs.get(runs.size() - 1)), figure);
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(figure);
        }
        return runs;
    }

    private boolean isListed(Passage passage, StatedFigure before, StatedFigure figure) {
        String between = passage.text().substring(before.end(), figure.start());
        return between.indexOf('\t') < 0
                && between.indexOf('|') < 0
                && listedFigures.matcher(between).find();
    }

    private static StatedFigure last(List<StatedFigure> run) {
        return run.get(run.size() - 1);
    }

    private Optional<Mention> behind(Passage passage, List<Mention> named, int next, List<StatedFigure> run) {
        return named.stream()
                .skip(next)
                .limit(1)
                .filter(mention -> run.size() == 1 && words.isBehind(passage, run.get(0), mention))
                .findFirst();
    }

    private void read(ScoreClaim claim, Consumer<Discrepancy> remarks) {
        List<Mention> run = lastRun(claim);
        if (claim.behind().isPresent() && !isNearer(claim, run)) {
            state(claim, claim.behind().get(), claim.first(), remarks);
        } else if (run.isEmpty()) {
            unnamed(claim, remarks);
        } else if (run.size() == claim.figures().size()) {
            pairs(claim, run, remarks);
        } else if (claim.figures().size() == 1) {
            run.forEach(mention -> ifLinked(claim, run, mention, claim.first(), remarks));
        } else if (run.size() == 1) {
            several(claim, run.get(0), remarks);
        }
    }

    /** Whether what is named before a figure is nearer than what follows it: what measures all is not, beside what it measures. */
    private boolean isNearer(ScoreClaim claim, List<Mention> run) {
        return run.size() == 1
                && !claim.isTaken(run.get(0))
                && words.isConnected(
                        claim.passage(), run.get(0).end(), claim.first().start())
                && facts.isNarrow(run.get(0).subject());
    }

    private void pairs(ScoreClaim claim, List<Mention> run, Consumer<Discrepancy> remarks) {
        for (int i = 0; i < run.size(); i++) {
            ifLinked(claim, run, run.get(i), claim.figures().get(i), remarks);
        }
    }

    /** Several figures of one subject: those of its parts in order, or some other list that begins with its own. */
    private void several(ScoreClaim claim, Mention mention, Consumer<Discrepancy> remarks) {
        List<String> parts = facts.inParts(mention.subject());
        if (parts.size() == claim.figures().size() && words.isLinked(claim.passage(), mention, claim.first())) {
            for (int i = 0; i < parts.size(); i++) {
                compare(claim, mention, Set.of(parts.get(i)), claim.figures().get(i), remarks);
            }
        } else if (claim.figures().stream()
                .noneMatch(figure -> comparison.fits(figure, meant(claim, List.of(mention), mention, figure)))) {
            ifLinked(claim, List.of(mention), mention, claim.first(), remarks);
        }
    }

    private void ifLinked(
            ScoreClaim claim, List<Mention> run, Mention mention, StatedFigure figure, Consumer<Discrepancy> remarks) {
        Mention last = run.get(run.size() - 1);
        boolean isOpen = !claim.isTaken(last)
                || words.isSaidAnew(claim.passage(), claim.from(), claim.first().start());
        if (isOpen
                && !facts.isWeight(mention.subject(), figure.points())
                && words.isLinked(claim.passage(), last, claim.first())) {
            compare(claim, mention, meant(claim, run, mention, figure), figure, remarks);
        }
    }

    /** What the figure may be of: beside what is named last also the whole, or what the whole is said of. */
    private Set<String> meant(ScoreClaim claim, List<Mention> run, Mention mention, StatedFigure figure) {
        Set<String> meant = new LinkedHashSet<>();
        Optional<Mention> earlier = claim.before(run.size()).filter(before -> !claim.isTaken(before));
        boolean isWhole = mention.subject().equals(Subject.OVERALL);
        boolean isOfWhole = earlier.filter(before -> before.subject().equals(Subject.OVERALL))
                .isPresent();
        boolean isClose = earlier.filter(before -> words.isConnected(
                        claim.passage(), before.end(), run.get(0).start()))
                .isPresent();
        if (isWhole && earlier.isPresent()) {
            Set<String> part = comparison.meant(claim.passage(), earlier.get(), figure);
            boolean isAlone = claim.before(run.size() + 1)
                    .filter(before -> isListed(claim.passage(), before, earlier.get()))
                    .isEmpty();
            if (isAlone && isClose) {
                return part;
            }
            meant.add(Subject.OVERALL);
            meant.addAll(isAlone ? part : Set.of());
        } else {
            if (isOfWhole && run.size() > 1) {
                return Set.of(Subject.OVERALL);
            }
            meant.addAll(inPart(claim, mention));
            meant.addAll(comparison.meant(claim.passage(), mention, figure));
            if (isOfWhole && !isClose) {
                meant.add(Subject.OVERALL);
            }
        }
        return meant;
    }

    /** The score of the topic in a part that is named with it: e1 (EIT part 2). */
    private Set<String> inPart(ScoreClaim claim, Mention part) {
        return claim.topic().stream()
                .filter(topic -> topic.end() <= part.start())
                .flatMap(topic -> facts.framework().part(part.subject()).stream()
                        .flatMap(named -> facts.inPart(topic.subject(), named).stream()))
                .collect(Collectors.toSet());
    }

    /** A score of which nothing is named: that of the line above, which names it alone, or of the whole. */
    private void unnamed(ScoreClaim claim, Consumer<Discrepancy> remarks) {
        if (claim.figures().size() > 1 || claim.from() > 0 || !words.isScore(claim.passage(), claim.first())) {
            return;
        }
        Optional<Mention> above =
                claim.passage().before().filter(before -> !before.isRow()).flatMap(this::only);
        boolean isOfTheWhole = isOfTheWhole(claim);
        if (above.isPresent() && facts.isNarrow(above.get().subject())) {
            Set<String> meant = Set.of(above.get().subject());
            Set<String> parts = Set.copyOf(facts.inParts(above.get().subject()));
            if (!comparison.fits(claim.first(), parts) || parts.isEmpty()) {
                comparison.compare(
                        claim.passage(), claim.first().start(), claim.first().end(), meant, claim.first(), remarks);
            }
        } else if (isOfTheWhole) {
            Set<String> whole = Set.of(Subject.OVERALL);
            comparison.compare(
                    claim.passage(), claim.first().start(), claim.first().end(), whole, claim.first(), remarks);
        }
    }

    /** Whether words before it speak of the assessment, or, where nothing else is spoken of, of the agency, or a level follows. */
    private boolean isOfTheWhole(ScoreClaim claim) {
        String before = claim.passage().before(claim.first().start(), 2 * reach);
        String after = claim.passage().from(claim.first().end(), reach);
        return hint.matcher(before).find()
                || (claim.topic().isEmpty()
                        && (hintAgency.matcher(before).find()
                                || hintAfter.matcher(after).find()));
    }

    /** What a short line speaks of, if it has no figure. */
    private Optional<Mention> only(Passage above) {
        List<Mention> named = mentions.in(above);
        boolean isHeading = above.text().length() <= reach
                && named.size() == 1
                && named.get(0).isStrong();
        return isHeading && figures.in(above, named).isEmpty() ? Optional.of(named.get(0)) : Optional.empty();
    }

    private void state(ScoreClaim claim, Mention behind, StatedFigure figure, Consumer<Discrepancy> remarks) {
        Set<String> meant = new LinkedHashSet<>(inPart(claim, behind));
        meant.addAll(comparison.meant(claim.passage(), behind, figure));
        comparison.compare(claim.passage(), figure.start(), behind.end(), meant, figure, remarks);
    }

    private void compare(
            ScoreClaim claim, Mention mention, Set<String> meant, StatedFigure figure, Consumer<Discrepancy> remarks) {
        comparison.compare(claim.passage(), mention.start(), figure.end(), meant, figure, remarks);
    }

    /** The last mentions before a claim that stand in one list. */
    private List<Mention> lastRun(ScoreClaim claim) {
        List<Mention> before = claim.before();
        int first = before.size() - 1;
        while (first > 0 && isListed(claim.passage(), before.get(first - 1), before.get(first))) {
            first--;
        }
        return first < 0 ? List.of() : before.subList(first, before.size());
    }

    private boolean isListed(Passage passage, Mention before, Mention after) {
        boolean isAlike = facts.isNarrow(before.subject()) == facts.isNarrow(after.subject())
                && facts.isItem(before.subject()) == facts.isItem(after.subject());
        return isAlike
                && (before.end() >= after.start()
                        || listed.matcher(passage.text().substring(before.end(), after.start()))
                                .find());
    }
}

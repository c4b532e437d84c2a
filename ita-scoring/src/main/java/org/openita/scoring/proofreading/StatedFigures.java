package org.openita.scoring.proofreading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.framework.FiscalYear;

/** Finds the numbers of a passage that may be scores of the year: no thresholds, changes, counts, nor figures of other years. */
final class StatedFigures {

    private static final int REACH = 90;
    private static final int REACH_AFTER = 40;
    private static final int NEAR = 25;
    private static final int OLDEST = 10;

    private final int year;
    private final Pattern score;
    private final Pattern change;
    private final List<Pattern> others;
    private final Pattern ordinal;
    private final Pattern otherAfter;
    private final Pattern yearBefore;
    private final Pattern yearLast;
    private final Pattern yearThis;
    private final Pattern yearAfter;
    private final Pattern lastAfter;
    private final Pattern compared;
    private final Pattern gotThen;

    StatedFigures(Patterns patterns, FiscalYear year) {
        this.year = year.year();
        this.score = patterns.pattern("score");
        this.change = patterns.pattern("change");
        this.others = Stream.of(
                        "other.before",
                        "other.changed",
                        "other.compared",
                        "other.difference",
                        "other.hoped",
                        "other.done",
                        "other.earlier",
                        "other.mean")
                .map(patterns::pattern)
                .toList();
        this.ordinal = patterns.pattern("ordinal.before");
        this.otherAfter = patterns.pattern("other.after");
        this.yearBefore = patterns.pattern("year.before");
        this.yearLast = patterns.pattern("year.last");
        this.yearThis = patterns.pattern("year.this");
        this.yearAfter = patterns.pattern("year.after");
        this.lastAfter = patterns.pattern("year.last.after");
        this.compared = patterns.pattern("year.compared");
        this.gotThen = patterns.pattern("year.got.then");
    }

    List<StatedFigure> in(Passage passage, List<Mention> mentions) {
        List<StatedFigure> figures = new ArrayList<>();
        Set<Integer> changed = changed(passage);
        Matcher found = score.matcher(passage.text());
        int next = 0;
        while (found.find()) {
            StatedFigure figure = StatedFigure.of(found.start(), found.end(), found.group());
            while (next < mentions.size() && mentions.get(next).end() <= figure.start()) {
                next++;
            }
            boolean isName = next < mentions.size() && mentions.get(next).covers(figure.start());
            if (!isName
                    && !changed.contains(figure.start())
                    && !isOther(passage, figure)
                    && isOfTheYear(passage, figure)) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** What changes into what: neither is this year's score, unless the year is said. */
    private Set<Integer> changed(Passage passage) {
        Set<Integer> changed = new HashSet<>();
        Matcher found = change.matcher(passage.text());
        while (found.find()) {
            changed.add(found.start("from"));
            if (!yearAfter.matcher(passage.from(found.end("to"), REACH_AFTER)).find()) {
                changed.add(found.start("to"));
            }
        }
        return changed;
    }

    private boolean isOther(Passage passage, StatedFigure figure) {
        String before = passage.before(figure.start(), REACH);
        return others.stream().anyMatch(other -> other.matcher(before).find())
                || (figure.isWhole() && ordinal.matcher(before).find())
                || otherAfter.matcher(passage.from(figure.end(), REACH_AFTER)).find();
    }

    private boolean isOfTheYear(Passage passage, StatedFigure figure) {
        return isOfTheYear(passage, figure.start(), figure.end());
    }

    /** Whether what stands between two places is said of the year, as far as years are named around it. */
    boolean isOfTheYear(Passage passage, int start, int end) {
        String after = passage.from(end, REACH_AFTER);
        Matcher named = yearAfter.matcher(after);
        if (named.find()) {
            return Integer.parseInt(named.group("year")) == year;
        }
        return !lastAfter.matcher(after).find() && governing(passage.before(start, REACH)) == year;
    }

    /** The year that was named last before a figure, and is not only compared with; else the year itself. */
    private int governing(String before) {
        int end = -1;
        int governing = year;
        Matcher named = yearBefore.matcher(before);
        while (named.find()) {
            int value = Integer.parseInt(yearOf(named));
            boolean isNear = before.length() - named.end() <= NEAR;
            if (value > year - OLDEST && (value <= year || isNear) && !isCompared(before, named)) {
                governing = value;
                end = named.end();
            }
        }
        Matcher last = yearLast.matcher(before);
        while (last.find()) {
            if (last.end() > end && !isCompared(before, last)) {
                governing = year - 1;
                end = last.end();
            }
        }
        Matcher now = yearThis.matcher(before);
        while (now.find()) {
            governing = now.end() > end ? year : governing;
        }
        return governing;
    }

    private static String yearOf(Matcher named) {
        return Stream.of("year", "bare", "free")
                .map(named::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private boolean isCompared(String before, Matcher named) {
        return compared.matcher(before.substring(0, named.start())).find()
                && !gotThen.matcher(before.substring(named.end())).find();
    }
}

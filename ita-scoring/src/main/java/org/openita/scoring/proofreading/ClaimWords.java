package org.openita.scoring.proofreading;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells by the words around a figure whether it is stated as the score of what is named. */
final class ClaimWords {

    private static final int REACH = 40;

    private static final int NEXT_REACH = 12;

    private final Pattern connected;
    private final Pattern claims;
    private final Pattern unit;
    private final Pattern blocks;
    private final Pattern ends;
    private final Pattern behind;
    private final Pattern next;
    private final Pattern opens;
    private final Pattern again;
    private final Pattern aside;
    private final Pattern then;
    private final Pattern score;

    ClaimWords(Patterns patterns) {
        this.connected = patterns.pattern("connected");
        this.claims = patterns.pattern("claims");
        this.unit = patterns.pattern("unit");
        this.blocks = patterns.pattern("blocks");
        this.ends = patterns.pattern("figure.ends");
        this.behind = patterns.pattern("behind");
        this.next = patterns.pattern("behind.next");
        this.opens = patterns.pattern("behind.open");
        this.again = patterns.pattern("claims.again");
        this.aside = patterns.pattern("aside");
        this.then = patterns.pattern("claims.then");
        this.score = patterns.pattern("claims.score");
    }

    /** Whether a figure is said to be the score of what was named before it. */
    boolean isLinked(Passage passage, Mention mention, StatedFigure figure) {
        String between = between(passage, mention, figure);
        boolean isConnected = connected.matcher(between).find();
        boolean isSaid = isSaid(passage, figure);
        if (isConnected && (figure.isExact() || isSaid)) {
            return true;
        }
        if (isConnected && mention.isStrong()) {
            return !figure.isWhole()
                    || ends.matcher(passage.from(figure.end(), REACH)).find();
        }
        boolean isEnough = figure.isWhole() ? isGiven(passage, figure) : isSaid;
        return mention.isStrong()
                && isEnough
                && !blocks.matcher(lastClause(between)).find();
    }

    boolean isConnected(Passage passage, int from, int to) {
        return connected
                .matcher(passage.text().substring(Math.min(from, to), to))
                .find();
    }

    /** Whether the words say that it is a score of something, which need not be named. */
    boolean isScore(Passage passage, StatedFigure figure) {
        String before = passage.before(figure.start(), REACH);
        return !figure.isWhole()
                && score.matcher(before).find()
                && !blocks.matcher(before).find();
    }

    boolean isSaid(Passage passage, StatedFigure figure) {
        return claims.matcher(passage.before(figure.start(), REACH)).find()
                || unit.matcher(passage.from(figure.end(), REACH)).find();
    }

    private boolean isGiven(Passage passage, StatedFigure figure) {
        return claims.matcher(passage.before(figure.start(), REACH)).find()
                && unit.matcher(passage.from(figure.end(), REACH)).find();
    }

    /** Whether words between figures speak anew of what was named before: its other part, or today. */
    boolean isSaidAnew(Passage passage, int from, int to) {
        return again.matcher(passage.text().substring(from, to)).find();
    }

    /** Whether a figure is said to be the score of what follows. */
    boolean isBehind(Passage passage, StatedFigure figure, Mention mention) {
        String between = passage.text().substring(figure.end(), mention.start());
        boolean isEnclosed = opens.matcher(between).find()
                && passage.from(mention.end(), 2).strip().startsWith(")");
        return isEnclosed || (behind.matcher(between).find() && !isNext(passage, mention));
    }

    /** What an item follows begins the next clause: "98.63, in EIT part 2 item e8 …". */
    private boolean isNext(Passage passage, Mention mention) {
        return next.matcher(passage.from(mention.end(), NEXT_REACH)).find();
    }

    private String lastClause(String words) {
        int begin =
                then.matcher(words).results().mapToInt(MatchResult::start).max().orElse(0);
        return words.substring(begin);
    }

    /** What stands between the two, but what is only said aside: (26 people), (weight 30 %). */
    private String between(Passage passage, Mention mention, StatedFigure figure) {
        String between = passage.text().substring(mention.end(), figure.start());
        return aside.matcher(between).replaceAll("");
    }
}

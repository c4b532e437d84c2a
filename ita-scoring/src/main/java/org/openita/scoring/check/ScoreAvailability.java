package org.openita.scoring.check;

import java.util.BitSet;
import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.WeightedMean;
import org.openita.scoring.arithmetic.WeightedMean.Member;

/** What a sheet has a score of, and of what it has at least a score of something below. */
record ScoreAvailability(ScoreSheet sheet, Composition composition, BitSet below) {

    static ScoreAvailability of(ScoreSheet sheet, Composition composition) {
        ScoreAvailability given = new ScoreAvailability(sheet, composition, new BitSet());
        for (WeightedMean aggregate : composition.aggregates()) {
            if (aggregate.members().stream().map(Member::subject).anyMatch(given::anything)) {
                given.below.set(aggregate.subject().ordinal());
            }
        }
        return given;
    }

    /** Whether the subject has a score, measured, computed or published. */
    boolean scored(Subject subject) {
        return sheet.of(subject).isPresent();
    }

    /** Whether anything that the subject adds up from has a score. */
    boolean anythingBelow(Subject subject) {
        return below.get(subject.ordinal());
    }

    /** Whether the subject or anything that it adds up from has a score. */
    boolean anything(Subject subject) {
        return scored(subject) || anythingBelow(subject);
    }

    /** Gathers what was not given although something beside it was, each group as one. */
    void gatherLacking(Subject subject, List<Subject> lacking) {
        if (!anythingBelow(subject)) {
            return;
        }
        for (Member member : composition.membersOf(subject)) {
            if (anything(member.subject())) {
                gatherLacking(member.subject(), lacking);
            } else {
                lacking.add(member.subject());
            }
        }
    }
}

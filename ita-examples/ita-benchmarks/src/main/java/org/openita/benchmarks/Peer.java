package org.openita.benchmarks;

import java.util.List;
import org.openita.model.score.Fact;
import org.openita.rules.match.Match;

/** Another way of running the same rules on the same facts. */
interface Peer {

    /** All matches among these facts, in any order. */
    List<Match> run(List<Fact> facts);
}

package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/**
 * What it takes to reach a level or an overall score.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the level's code or the score; empty where there is none to reach
 * @param name what it is called
 * @param before the analysis of the result as it is
 * @param isReached whether it is reached already
 * @param cheapest the way of least cost, proved least; empty where it is reached, or there is none
 * @param fewest the way that raises the fewest items, and of the ways that raise these the cheapest
 * @param reason why there is no way, or why it cannot be told
 * @param remarks what is to know of the ways
 */
public record Prospect(
        Optional<String> target,
        Text name,
        Analysis before,
        boolean isReached,
        Optional<Way> cheapest,
        Optional<Way> fewest,
        Optional<Text> reason,
        List<Text> remarks) {

    public Prospect {
        remarks = ImmutableList.copyOf(remarks);
    }
}

package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates;
import org.openita.model.score.ScoreSheet;

/**
 * Turns a score sheet into the facts that rules look at.
 *
 * <p>A subject without a score has no fact, so that no rule takes missing for low; only components always have one, with what
 * the other figures leave possible. All texts in the facts are made once a framework. Immutable and thread-safe.
 */
public final class FactSheet {

    private final ImmutableList<FactLine> lines;

    private FactSheet(ImmutableList<FactLine> lines) {
        this.lines = lines;
    }

    /** The fact sheet of a framework. */
    public static FactSheet of(Framework framework) {
        FactTemplates templates = FactTemplates.of(framework);
        return new FactSheet(ImmutableList.<FactLine>builder()
                .addAll(templates.scores().stream().map(ScoreLine::new).iterator())
                .add(ComponentLines.of(framework, templates.components()))
                .addAll(templates.topics().stream().map(TopicLine::new).iterator())
                .build());
    }

    /**
     * The facts of a sheet of this framework: items, sub-indicators, indicators, parts and instruments in the framework's
     * order, then the overall score, the components and the topics.
     */
    public List<Fact> facts(ScoreSheet sheet) {
        List<Fact> facts = new ArrayList<>(lines.size() + 8); // the components' line adds several
        for (FactLine line : lines) {
            line.addTo(facts, sheet);
        }
        return Collections.unmodifiableList(facts);
    }
}

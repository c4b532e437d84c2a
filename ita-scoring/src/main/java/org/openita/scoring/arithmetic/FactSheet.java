package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.Subject;
import org.openita.model.score.Fact;
import org.openita.model.score.IndicatorScore;
import org.openita.model.score.InstrumentScore;
import org.openita.model.score.ItemScore;
import org.openita.model.score.OverallScore;
import org.openita.model.score.PartScore;
import org.openita.model.score.ScoreSheet;
import org.openita.model.score.SubIndicatorScore;

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
        return new FactSheet(new Builder(framework).build());
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

    /** Walks a framework once. */
    private static final class Builder {

        private final Framework framework;
        private final List<FactLine> items = new ArrayList<>();
        private final List<FactLine> subIndicators = new ArrayList<>();
        private final List<FactLine> indicators = new ArrayList<>();
        private final List<FactLine> parts = new ArrayList<>();
        private final List<FactLine> instruments = new ArrayList<>();

        Builder(Framework framework) {
            this.framework = framework;
        }

        ImmutableList<FactLine> build() {
            framework.instruments().forEach(this::addInstrument);
            FactLine overall = line(Subject.OVERALL, value -> new OverallScore(Subject.OVERALL, value));
            return ImmutableList.copyOf(Iterables.concat(
                    items,
                    subIndicators,
                    indicators,
                    parts,
                    instruments,
                    List.of(overall),
                    List.of(ComponentLines.of(framework)),
                    TopicLines.of(framework)));
        }

        private void addInstrument(Instrument instrument) {
            String id = instrument.id();
            instrument.indicators().forEach(indicator -> addIndicator(instrument, indicator));
            instrument.parts().forEach(part -> addPart(part.id(), id));
            instruments.add(line(id, value -> new InstrumentScore(id, id, value)));
        }

        private void addPart(String id, String instrument) {
            parts.add(line(id, value -> new PartScore(id, id, instrument, value)));
        }

        private void addIndicator(Instrument instrument, Indicator indicator) {
            String id = indicator.id();
            indicator.items().forEach(this::addItem);
            indicator.subIndicators().forEach(subIndicator -> addSubIndicator(subIndicator, id, instrument.id()));
            indicators.add(line(id, value -> new IndicatorScore(id, id, instrument.id(), value)));
        }

        private void addSubIndicator(SubIndicator subIndicator, String indicator, String instrument) {
            String id = subIndicator.id();
            subIndicators.add(line(id, value -> new SubIndicatorScore(id, id, indicator, instrument, value)));
        }

        private void addItem(Item item) {
            framework.inParts(item.id())
                    .forEach(subject -> addItem(item, subject.id(), subject.part().map(Part::id).orElse("")));
        }

        private void addItem(Item item, String subject, String part) {
            String subIndicator = item.subIndicator().orElse("");
            items.add(line(
                    subject,
                    value -> new ItemScore(
                            subject, item.id(), part, item.instrument(), item.indicator(), subIndicator, value)));
        }

        private FactLine line(String subject, ScoreLine.Form form) {
            return new ScoreLine(framework.subject(subject), form);
        }
    }
}

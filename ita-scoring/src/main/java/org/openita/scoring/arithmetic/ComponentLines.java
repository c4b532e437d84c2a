package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/** The lines of the components: one an instrument that is among them, whole or by parts. */
final class ComponentLines {

    private ComponentLines() {}

    static List<FactLine> of(Framework framework) {
        Bounds bounds = Bounds.of(framework);
        List<FactLine> lines = new ArrayList<>();
        List<String> ids = framework.components().ids();
        for (Instrument instrument : framework.instruments()) {
            List<Subject> listed = instrument.parts().stream()
                    .map(Part::id)
                    .filter(ids::contains)
                    .map(framework::subject)
                    .toList();
            if (!listed.isEmpty() || ids.contains(instrument.id())) {
                lines.add(new Line(framework.subject(instrument.id()), ImmutableList.copyOf(listed), bounds));
            }
        }
        return lines;
    }

    /**
     * @param instrument an instrument that is a component, or whose parts are
     * @param parts its parts that are components; the instrument stands in where one of them is not known
     * @param bounds what is possible where the instrument is not known either
     */
    private record Line(Subject instrument, ImmutableList<Subject> parts, Bounds bounds) implements FactLine {

        @Override
        public void addTo(List<Fact> facts, ScoreSheet sheet) {
            if (partsKnown(sheet)) {
                parts.forEach(part -> facts.add(known(part, sheet.of(part))));
            } else {
                Score score = sheet.of(instrument);
                facts.add(score.isPresent() ? known(instrument, score) : bounds.of(instrument, sheet));
            }
        }

        private boolean partsKnown(ScoreSheet sheet) {
            for (Subject part : parts) {
                if (sheet.of(part).isMissing()) {
                    return false;
                }
            }
            return !parts.isEmpty();
        }

        private static ComponentScore known(Subject subject, Score score) {
            return new ComponentScore(subject.id(), subject.id(), score.value(), score.value());
        }
    }
}

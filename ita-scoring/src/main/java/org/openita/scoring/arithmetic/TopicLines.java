package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Topic;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.score.TopicScore;

/** The lines of the topics: for each row, and each part where there are parts, its lowest known item. */
final class TopicLines {

    private TopicLines() {}

    static List<FactLine> of(Framework framework) {
        return framework.topics().stream()
                .flatMap(topic -> topic.rows().stream().flatMap(row -> lines(framework, topic, row)))
                .toList();
    }

    private static Stream<FactLine> lines(Framework framework, Topic topic, Topic.Row row) {
        List<Part> parts =
                framework.instrument(row.instrument()).map(Instrument::parts).orElse(List.of());
        return parts.isEmpty()
                ? Stream.of(line(framework, topic, row, Optional.empty()))
                : parts.stream().map(part -> line(framework, topic, row, Optional.of(part)));
    }

    private static FactLine line(Framework framework, Topic topic, Topic.Row row, Optional<Part> part) {
        List<Subject> items = row.items().stream()
                .map(item -> framework.findSubject(item, part).orElseThrow())
                .toList();
        return new Line(topic.id(), row.instrument(), part.map(Part::id).orElse(""), ImmutableList.copyOf(items));
    }

    private record Line(String topic, String instrument, String part, ImmutableList<Subject> items)
            implements FactLine {

        @Override
        public void addTo(List<Fact> facts, ScoreSheet sheet) {
            Subject lowest = null;
            long least = Long.MAX_VALUE;
            boolean complete = true;
            for (Subject item : items) {
                Score score = sheet.of(item);
                complete &= score.isPresent();
                if (score.isPresent() && score.hundredths() < least) {
                    least = score.hundredths();
                    lowest = item;
                }
            }
            if (lowest != null) {
                facts.add(new TopicScore(
                        lowest.id(), topic, instrument, part, sheet.of(lowest).value(), complete));
            }
        }
    }
}

package org.openita.scoring.proofreading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/** What the data say, as a report would put it. */
record Facts(Analysis data, Messages messages) {

    Framework framework() {
        return data.scores().framework();
    }

    /** The score of a subject as shown; empty where there is none, or no such subject. */
    Optional<BigDecimal> score(String subject) {
        return Optional.ofNullable(framework().subjects().get(subject))
                .map(known -> data.scores().of(known))
                .filter(Score::isPresent)
                .map(Score::shown);
    }

    boolean has(String subject, BigDecimal points) {
        return score(subject).filter(score -> score.compareTo(points) == 0).isPresent();
    }

    /** The scores of the parts of an item or indicator, as subjects: none where there are no parts. */
    List<String> inParts(String subject) {
        return parts().map(part -> subject + "." + part.key())
                .filter(framework().subjects()::containsKey)
                .toList();
    }

    Stream<Part> parts() {
        return framework().instruments().stream().flatMap(instrument -> instrument.parts().stream());
    }

    /** What a subject is called. */
    Text name(String subject) {
        return indicators()
                .filter(indicator -> indicator.id().equals(subject))
                .findFirst()
                .map(indicator -> messages.text("subject.indicator", subject))
                .orElseGet(() -> parts().filter(part -> part.id().equals(subject))
                        .findFirst()
                        .map(Part::name)
                        .orElse(Text.same(subject)));
    }

    Stream<Indicator> indicators() {
        return framework().instruments().stream().flatMap(instrument -> instrument.indicators().stream());
    }

    Optional<Instrument> instrumentOf(String indicator) {
        return framework().instruments().stream()
                .filter(instrument -> instrument.indicators().stream()
                        .anyMatch(one -> one.id().equals(indicator)))
                .findFirst();
    }

    /** The item or indicator that has a score, the closest to a subject first: its own items before others. */
    Optional<String> whose(BigDecimal points, String subject) {
        return framework().subjects().values().stream()
                .filter(known -> known.kind() == Subject.Kind.ITEM || known.kind() == Subject.Kind.INDICATOR)
                .map(Subject::id)
                .filter(id -> !id.equals(subject) && has(id, points))
                .min(Comparator.comparing(id -> !isItemOf(id, subject)));
    }

    private boolean isItemOf(String item, String indicator) {
        return framework().items().values().stream()
                .anyMatch(known -> known.indicator().equals(indicator) && item.startsWith(known.id()));
    }
}

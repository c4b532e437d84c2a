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
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/** What the data say, as a report would put it. */
record ExpectedFigures(Analysis data, Messages messages) {

    Framework framework() {
        return data.scores().framework();
    }

    /** The score of a subject as shown; empty where there is none, or no such subject. */
    Optional<BigDecimal> score(String subject) {
        return framework()
                .findSubject(subject)
                .map(known -> data.scores().of(known))
                .filter(Score::isPresent)
                .map(Score::shown);
    }

    boolean has(String subject, BigDecimal points) {
        return score(subject).filter(score -> score.compareTo(points) == 0).isPresent();
    }

    /** Whether a number is the weight of an instrument, as a percentage. */
    boolean isWeight(String subject, BigDecimal points) {
        return framework()
                .instrument(subject)
                .filter(one -> one.weight().movePointRight(2).compareTo(points) == 0)
                .isPresent();
    }

    boolean isItem(String subject) {
        return framework().items().containsKey(subject);
    }

    /** Whether a subject is an item or an indicator, and nothing that is made of these. */
    boolean isNarrow(String subject) {
        return framework().items().containsKey(subject)
                || framework()
                        .findSubject(subject)
                        .filter(known -> known.indicator().isPresent())
                        .isPresent();
    }

    /** The scores of the parts of an item or indicator, as subjects: none where there are no parts. */
    List<String> inParts(String subject) {
        return parts().flatMap(part -> inPart(subject, part).stream()).toList();
    }

    /** The score of an item or indicator in a part, as a subject. */
    Optional<String> inPart(String subject, Part part) {
        return framework().findSubject(subject, Optional.of(part)).map(Subject::id);
    }

    Stream<Part> parts() {
        return framework().parts().stream();
    }

    /** What a subject is called. */
    Text name(String subject) {
        return SubjectNames.of(framework(), Style.SHORT).name(subject);
    }

    /** The id of the indicator that has a name, blanks aside. */
    String indicator(String name) {
        String plain = name.replaceAll("\\s", "");
        return framework().indicators().stream()
                .filter(one -> one.name().th().replaceAll("\\s", "").equals(plain))
                .map(Indicator::id)
                .findFirst()
                .orElse("");
    }

    Optional<Instrument> instrumentOf(String indicator) {
        return framework()
                .indicator(indicator)
                .flatMap(one -> framework().subject(one.id()).instrument());
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
        return framework()
                .subject(item)
                .item()
                .filter(known -> known.indicator().equals(indicator))
                .isPresent();
    }
}

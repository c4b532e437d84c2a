package org.openita.model.assessment;

import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.json.JsonStyle;
import org.openita.model.json.JsonWriter;
import org.openita.model.score.Score;

/** Writes an assessment as JSON: its sections, and in each the scores in the order of the framework. */
final class AssessmentWriter {

    private static final int EXPECTED = 2048;

    private final Assessment assessment;
    private final Framework framework;

    AssessmentWriter(Assessment assessment) {
        this.assessment = assessment;
        this.framework = Frameworks.of(assessment.fiscalYear());
        assessment.items().forEach((id, score) -> requireWritable(id, score, isItem(id)));
        assessment.published().forEach((id, score) -> requireWritable(id, score, isPublished(id)));
        RespondentsReader.requireWritable(assessment.respondents(), framework);
    }

    String json(JsonStyle style) {
        return JsonWriter.text(style, EXPECTED, document -> document.object(this::members));
    }

    private void members(JsonWriter json) {
        json.number("fiscalYear", assessment.fiscalYear().year());
        json.object("agency", agency -> agency(agency, assessment.agency()));
        if (!assessment.items().isEmpty()) {
            json.object(Section.ITEMS.key(), items -> framework.items().values().forEach(item -> item(items, item)));
        }
        List.of(Section.INDICATORS, Section.PARTS, Section.INSTRUMENTS).forEach(section -> published(json, section));
        score(json, Subject.OVERALL, assessment.published(), Subject.OVERALL);
        if (!assessment.respondents().isEmpty()) {
            json.object(RespondentsReader.KEY, this::respondents);
        }
        assessment.level().ifPresent(level -> json.text(AssessmentReader.LEVEL, level));
    }

    private void respondents(JsonWriter json) {
        RespondentsReader.subjects(framework)
                .filter(assessment.respondents()::containsKey)
                .forEach(id -> json.number(id, assessment.respondents().getOrDefault(id, 0)));
    }

    private static void agency(JsonWriter json, Agency agency) {
        agency.id().ifPresent(id -> json.text("id", id));
        json.text("name", agency.name());
        agency.kind().ifPresent(kind -> json.text("kind", kind));
        agency.district().ifPresent(district -> json.text("district", district));
        agency.province().ifPresent(province -> json.text("province", province));
    }

    private void item(JsonWriter json, Item item) {
        List<Part> given = partsOf(item).stream()
                .filter(part -> assessment
                        .items()
                        .containsKey(framework.subject(item, part).id()))
                .toList();
        if (given.isEmpty()) {
            score(json, item.id(), assessment.items(), item.id());
        } else {
            json.object(
                    item.id(),
                    parts -> given.forEach(part -> score(
                            parts,
                            part.key(),
                            assessment.items(),
                            framework.subject(item, part).id())));
        }
    }

    private void published(JsonWriter json, Section section) {
        List<String> given = section.ids(framework).stream()
                .filter(assessment.published()::containsKey)
                .toList();
        if (!given.isEmpty()) {
            json.object(section.key(), scores -> given.forEach(id -> score(scores, id, assessment.published(), id)));
        }
    }

    private static void score(JsonWriter json, String name, Map<String, Score> scores, String subject) {
        Score score = scores.get(subject);
        if (score == null) {
            return;
        }
        if (score.isMissing()) {
            json.none(name);
        } else {
            json.number(name, score.shown());
        }
    }

    private List<Part> partsOf(Item item) {
        return framework.instrument(item.instrument()).map(Instrument::parts).orElse(List.of());
    }

    private boolean isItem(String id) {
        return Subject.Kind.ITEM.equals(framework.subject(id).kind());
    }

    private boolean isPublished(String id) {
        return id.equals(Subject.OVERALL)
                || Section.of(framework, id)
                        .filter(section -> section != Section.ITEMS)
                        .isPresent();
    }

    private static void requireWritable(String id, Score score, boolean isInPlace) {
        if (!isInPlace) {
            throw new IllegalArgumentException("'" + id + "' is not in its place: items hold subjects such as i5 and"
                    + " e1.part2; published holds indicators, parts, instruments and overall");
        }
        if (score.denominator() > 1) {
            throw new IllegalArgumentException("The score of '" + id + "' has more than two decimals ("
                    + score.numerator() + "/" + score.denominator() + " hundredths); round it before writing");
        }
    }
}

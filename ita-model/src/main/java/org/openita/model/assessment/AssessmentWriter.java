package org.openita.model.assessment;

import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.json.JsonWriter;
import org.openita.model.score.Score;
import org.openita.model.text.JsonStyle;

/** Writes an assessment as JSON: its sections, and in each the scores in the order of the framework. */
final class AssessmentWriter {

    private static final int EXPECTED = 2048;

    private final Assessment assessment;
    private final Framework framework;

    /** @param framework of the assessment's year */
    AssessmentWriter(Assessment assessment, Framework framework) {
        this.assessment = assessment;
        this.framework = framework;
        new AssessmentCheck(framework).all(assessment).throwIfAny();
    }

    String json(JsonStyle style) {
        return JsonWriter.text(style, EXPECTED, document -> document.object(this::members));
    }

    private void members(JsonWriter json) {
        json.number("fiscalYear", assessment.fiscalYear().year());
        json.object("agency", agency -> agency(agency, assessment.agency()));
        if (!assessment.items().isEmpty()) {
            json.object(
                    ResultSection.ITEMS.key(),
                    items -> framework.items().values().forEach(item -> item(items, item)));
        }
        List.of(ResultSection.INDICATORS, ResultSection.PARTS, ResultSection.INSTRUMENTS)
                .forEach(section -> published(json, section));
        score(json, Subject.OVERALL, assessment.published(), Subject.OVERALL);
        if (!assessment.respondents().isEmpty()) {
            json.object(RespondentEntries.KEY, this::respondents);
        }
        assessment.level().ifPresent(level -> json.text(AssessmentReader.LEVEL, level));
    }

    private void respondents(JsonWriter json) {
        RespondentEntries.subjects(framework)
                .map(Subject::id)
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
        List<Subject> given = framework.inParts(item.id()).stream()
                .filter(subject -> assessment.items().containsKey(subject.id()))
                .toList();
        if (framework.findSubject(item.id()).isPresent()) {
            score(json, item.id(), assessment.items(), item.id());
            item.subItems().forEach(sub -> score(json, sub.id(), assessment.items(), sub.id()));
        } else if (!given.isEmpty()) {
            json.object(
                    item.id(),
                    parts -> given.forEach(subject -> score(
                            parts, subject.part().map(Part::key).orElseThrow(), assessment.items(), subject.id())));
        }
    }

    private void published(JsonWriter json, ResultSection section) {
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
}

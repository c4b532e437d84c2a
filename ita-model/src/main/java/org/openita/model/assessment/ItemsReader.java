package org.openita.model.assessment;

import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNull;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonObject.Member;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;

/**
 * Reads the scores of items from the section of a document that has them.
 *
 * @param framework of the year
 * @param log takes what is wrong with the form
 * @param scores takes the scores
 */
record ItemsReader(Framework framework, ProblemLog log, ScoreEntries scores) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    void read(JsonObject items) {
        items.members()
                .forEach((id, member) -> framework
                        .item(id)
                        .ifPresentOrElse(item -> item(item, member.value()), () -> subItem(id, member)));
    }

    private void subItem(String id, Member member) {
        if (framework
                .findSubject(id)
                .filter(subject -> subject.kind() == Kind.SUB_ITEM)
                .isPresent()) {
            scores.add(id, RawValue.of(member.value()), member.value().place());
        } else {
            scores.unknown(member.place(), id, ResultSection.ITEMS);
        }
    }

    private void item(Item item, Json value) {
        List<Part> parts = scores.parts(item);
        if (value instanceof JsonObject object
                && !(parts.isEmpty() || object.members().isEmpty())) {
            object.members().forEach((key, member) -> inPart(item, parts, key, member));
        } else if (parts.isEmpty() && value instanceof JsonObject) {
            scores.withoutParts(item, value.place());
        } else if (parts.isEmpty() || value instanceof JsonNull) {
            scores.add(item.id(), RawValue.of(value), value.place());
        } else {
            log.add(TEXTS.problem(
                    value.place(),
                    "item-in-parts",
                    AssessmentProblems.whole(item, RawValue.of(value)),
                    AssessmentProblems.inParts(item, parts),
                    AssessmentProblems.writeParts(item, parts)));
        }
    }

    private void inPart(Item item, List<Part> parts, String key, Member member) {
        parts.stream()
                .filter(part -> part.key().equals(key))
                .map(part -> framework.subject(item, part))
                .findFirst()
                .ifPresentOrElse(
                        subject -> scores.add(
                                subject.id(),
                                RawValue.of(member.value()),
                                member.value().place()),
                        () -> scores.unknownPart(item, key, member.place()));
    }
}

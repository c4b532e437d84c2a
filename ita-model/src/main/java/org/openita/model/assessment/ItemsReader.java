package org.openita.model.assessment;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNull;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonObject.Member;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/** Reads the scores of items, by subject. */
final class ItemsReader {

    private final Framework framework;
    private final ProblemLog log;
    private final ScoreReader scores;
    private final UnknownIds unknown;
    private final ImmutableMap.Builder<String, Score> read = ImmutableMap.builder();

    ItemsReader(Framework framework, ProblemLog log) {
        this.framework = framework;
        this.log = log;
        this.scores = new ScoreReader(log);
        this.unknown = new UnknownIds(framework, log);
    }

    Map<String, Score> read(JsonObject items) {
        items.members().forEach(this::member);
        return read.buildOrThrow();
    }

    private void member(String id, Member member) {
        Item item = framework.items().get(id);
        if (item == null) {
            unknown.add(member.place(), id, Section.ITEMS);
        } else if (partsOf(item).isEmpty()) {
            whole(item, member.value());
        } else {
            inParts(item, partsOf(item), member.value());
        }
    }

    private List<Part> partsOf(Item item) {
        return framework.instrument(item.instrument()).map(Instrument::parts).orElse(List.of());
    }

    private void whole(Item item, Json value) {
        if (value instanceof JsonObject) {
            log.add(
                    value.place(),
                    new Text(
                            "คะแนนแยกส่วนของข้อ " + item.id() + " ซึ่งไม่มีส่วน",
                            "parts of " + item.id() + ", an item without parts"),
                    new Text("คะแนนเดียว", "one score"),
                    new Text("เขียน \"" + item.id() + "\": 95.38", "write \"" + item.id() + "\": 95.38"));
        } else {
            score(item, value).ifPresent(score -> read.put(item.id(), score));
        }
    }

    private void inParts(Item item, List<Part> parts, Json value) {
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            object.members().forEach((key, member) -> inPart(item, parts, key, member));
        } else if (value instanceof JsonNull) {
            parts.forEach(part -> read.put(framework.subject(item, part).id(), Score.MISSING));
        } else {
            log.add(value.place(), noParts(item, value), partsExpected(item, parts), partsRemedy(item, parts));
        }
    }

    private void inPart(Item item, List<Part> parts, String key, Member member) {
        parts.stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .ifPresentOrElse(part -> inPart(item, part, member), () -> unknownPart(item, parts, key, member));
    }

    private void inPart(Item item, Part part, Member member) {
        score(item, member.value())
                .ifPresent(score -> read.put(framework.subject(item, part).id(), score));
    }

    private Optional<Score> score(Item item, Json value) {
        return item.scale().isPassFail() ? scores.passOrFail(value) : scores.points(value);
    }

    private void unknownPart(Item item, List<Part> parts, String key, Member member) {
        List<String> keys = parts.stream().map(Part::key).toList();
        Text remedy = parts.stream()
                .filter(part -> part.id().equals(key))
                .findFirst()
                .map(part -> new Text("เขียน \"" + part.key() + "\"", "write \"" + part.key() + "\""))
                .orElseGet(() -> DidYouMean.remedy(key, keys));
        log.add(
                member.place(),
                new Text("ไม่รู้จักส่วน " + Excerpt.quoted(key), "the unknown part " + Excerpt.quoted(key)),
                partsExpected(item, parts),
                remedy);
    }

    private static Text noParts(Item item, Json value) {
        return value instanceof JsonNumber
                ? new Text(
                        value.described().th() + " ของข้อ " + item.id() + " ซึ่งต้องแยกส่วน",
                        value.described().en() + " for " + item.id() + ", an item in parts")
                : value.described();
    }

    private static Text partsExpected(Item item, List<Part> parts) {
        String keys = String.join(", ", parts.stream().map(Part::key).toList());
        return new Text("คะแนนของข้อ " + item.id() + " แยกเป็น " + keys, "scores of " + item.id() + " in " + keys);
    }

    private static Text partsRemedy(Item item, List<Part> parts) {
        String example = "\"" + item.id() + "\": {"
                + String.join(
                        ", ",
                        parts.stream().map(part -> "\"" + part.key() + "\": …").toList()) + "}";
        return new Text("เขียน " + example, "write " + example);
    }
}

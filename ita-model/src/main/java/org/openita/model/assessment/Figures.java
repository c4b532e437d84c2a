package org.openita.model.assessment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNull;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.json.Members;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/** The scores of an assessment file: its sections and the overall score. */
final class Figures {

    private final JsonObject root;
    private final Map<Section, JsonObject> sections;
    private final Optional<Json> overall;
    private final ProblemLog log;
    private final ScoreReader scores;

    private Figures(JsonObject root, Map<Section, JsonObject> sections, Optional<Json> overall, ProblemLog log) {
        this.root = root;
        this.sections = Maps.immutableEnumMap(sections);
        this.overall = overall;
        this.log = log;
        this.scores = new ScoreReader(log);
    }

    /** Asks an assessment for all members that hold scores. */
    static Figures of(Members assessment, ProblemLog log) {
        Map<Section, JsonObject> sections = new EnumMap<>(Section.class);
        Arrays.stream(Section.values())
                .forEach(each -> assessment.object(each.key()).ifPresent(object -> sections.put(each, object)));
        assessment.value(Subject.OVERALL);
        return new Figures(assessment.object(), sections, assessment.object().get(Subject.OVERALL), log);
    }

    /** What was measured, by subject. */
    Map<String, Score> items(Framework framework) {
        return Optional.ofNullable(sections.get(Section.ITEMS))
                .map(items -> new ItemsReader(framework, log).read(items))
                .orElse(Map.of());
    }

    /** What was published, by subject. */
    Map<String, Score> published(Framework framework) {
        UnknownIds unknown = new UnknownIds(framework, log);
        ImmutableMap.Builder<String, Score> published = ImmutableMap.builder();
        Maps.filterKeys(sections, section -> section != Section.ITEMS)
                .forEach((section, object) -> object.members().forEach((id, member) -> {
                    if (section.holds(framework, id)) {
                        scores.points(member.value()).ifPresent(score -> published.put(id, score));
                    } else {
                        unknown.add(member.place(), id, section);
                    }
                }));
        overall.flatMap(scores::points).ifPresent(score -> published.put(Subject.OVERALL, score));
        return published.buildOrThrow();
    }

    /** Notes what can be no score in any year; what a year has is not known here. */
    void checkWithoutFramework() {
        sections.values().forEach(this::checkMembers);
        overall.ifPresent(scores::points);
    }

    /** Notes a problem if there is not one figure. */
    void requireAny() {
        boolean any = Arrays.stream(Section.values()).anyMatch(section -> hasFigure(root.get(section.key())))
                || hasFigure(overall);
        if (!any) {
            log.add(
                    root.place(),
                    new Text("ไม่มีคะแนนใดเลย", "not one score"),
                    new Text(
                            "คะแนนใน items, indicators, parts, instruments หรือ overall",
                            "scores under items, indicators, parts, instruments or overall"),
                    new Text("ใส่คะแนนที่มีอย่างน้อยหนึ่งค่า", "give at least one of them"));
        }
    }

    private void checkMembers(JsonObject object) {
        object.members().values().forEach(member -> check(member.value()));
    }

    private void check(Json value) {
        if (value instanceof JsonObject parts) {
            checkMembers(parts);
        } else if (value instanceof JsonText) {
            scores.passOrFail(value);
        } else {
            scores.points(value);
        }
    }

    /** Whether there is anything but nulls; what is no score counts, since it was meant to be one. */
    private static boolean hasFigure(Optional<Json> json) {
        return json.filter(Figures::hasFigure).isPresent();
    }

    private static boolean hasFigure(Json json) {
        return json instanceof JsonObject object
                ? object.members().values().stream().anyMatch(member -> isFigure(member.value()))
                : !(json instanceof JsonNull);
    }

    private static boolean isFigure(Json json) {
        return (json instanceof JsonObject parts && parts.members().isEmpty()) || hasFigure(json);
    }
}

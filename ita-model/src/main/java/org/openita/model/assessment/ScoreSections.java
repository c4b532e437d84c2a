package org.openita.model.assessment;

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
import org.openita.model.json.JsonObject.Member;
import org.openita.model.json.JsonText;
import org.openita.model.json.ObjectReader;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;

/** The scores of an assessment file: its sections and the overall score. */
final class ScoreSections {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final JsonObject root;
    private final Map<ResultSection, JsonObject> sections;
    private final Optional<Json> overall;
    private final ProblemLog log;
    private final ScoreCheck scores;

    private ScoreSections(
            JsonObject root, Map<ResultSection, JsonObject> sections, Optional<Json> overall, ProblemLog log) {
        this.root = root;
        this.sections = Maps.immutableEnumMap(sections);
        this.overall = overall;
        this.log = log;
        this.scores = new ScoreCheck(log);
    }

    /** Asks an assessment for all members that hold scores. */
    static ScoreSections of(ObjectReader assessment, ProblemLog log) {
        Map<ResultSection, JsonObject> sections = new EnumMap<>(ResultSection.class);
        Arrays.stream(ResultSection.values())
                .forEach(each -> assessment.object(each.key()).ifPresent(object -> sections.put(each, object)));
        assessment.value(Subject.OVERALL);
        return new ScoreSections(
                assessment.object(), sections, assessment.object().get(Subject.OVERALL), log);
    }

    /** Gives the scores to what collects them. */
    void giveTo(ScoreEntries entries, Framework framework) {
        sections.forEach((section, object) -> {
            if (section == ResultSection.ITEMS) {
                new ItemsReader(framework, log, entries).read(object);
            } else {
                object.members().forEach((id, member) -> published(section, id, member, framework, entries));
            }
        });
        overall.ifPresent(value -> entries.add(Subject.OVERALL, RawValue.of(value), value.place()));
    }

    private static void published(
            ResultSection section, String id, Member member, Framework framework, ScoreEntries entries) {
        if (section.holds(framework, id)) {
            entries.add(id, RawValue.of(member.value()), member.value().place());
        } else {
            entries.unknown(member.place(), id, section);
        }
    }

    /** Notes what can be no score in any year; what a year has is not known here. */
    void checkWithoutFramework() {
        sections.values().forEach(this::checkMembers);
        overall.ifPresent(value -> scores.points(RawValue.of(value), value.place()));
    }

    /** Notes a problem if there is not one figure. */
    void requireAny() {
        boolean any = Arrays.stream(ResultSection.values()).anyMatch(section -> hasFigure(root.get(section.key())))
                || hasFigure(overall);
        if (!any) {
            log.add(TEXTS.problem(root.place(), "no-figure"));
        }
    }

    private void checkMembers(JsonObject object) {
        object.members().values().forEach(member -> check(member.value()));
    }

    private void check(Json value) {
        if (value instanceof JsonObject parts) {
            checkMembers(parts);
        } else if (value instanceof JsonText) {
            scores.passOrFail(RawValue.of(value), value.place());
        } else {
            scores.points(RawValue.of(value), value.place());
        }
    }

    /** Whether there is anything but nulls; what is no score counts, since it was meant to be one. */
    private static boolean hasFigure(Optional<Json> json) {
        return json.filter(ScoreSections::hasFigure).isPresent();
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

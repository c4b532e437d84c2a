package org.openita.scoring.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.finding.Action;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Measure;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.Statement;
import org.openita.model.finding.Target;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.JsonWriter;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.scoring.result.AnalysisView;

/** Writes what follows from the scores as JSON, each thing with its reasons. */
final class FindingsJson {

    private FindingsJson() {}

    static void write(JsonWriter json, AnalysisView analysis) {
        json.object("level", level -> level(level, analysis.level()));
        json.array("recommendations", all -> analysis.recommendations().forEach(it -> recommendation(all, it)));
        json.array("topics", all -> analysis.topics().forEach(it -> topic(all, it)));
        json.array(
                "actions",
                all -> analysis.actions()
                        .forEach(it -> action(
                                all, it, Optional.of(analysis.fiscalYear().next()))));
        json.array("notes", all -> analysis.notes().forEach(it -> NoteJson.write(all, it)));
        json.array("targets", all -> analysis.targets().forEach(it -> target(all, it)));
        FindingKind.of(Shape.STATEMENT).forEach(kind -> statements(json, kind, analysis.statements(kind)));
    }

    /** Limits have always been there, empty or not; what came later is there where there is any. */
    private static void statements(JsonWriter json, FindingKind kind, List<Statement> statements) {
        if (kind == FindingKind.LIMIT || !statements.isEmpty()) {
            json.array(kind.section(), all -> statements.forEach(it -> statement(all, it)));
        }
    }

    static void level(JsonWriter json, Level level) {
        textOrNull(json, "code", level.isDetermined(), level.code());
        json.text("name", level.name());
        because(json, level.because());
        if (!level.equals(new Level(level.code(), level.name(), level.because()))) { // else the code says it all
            json.array("possible", all -> level.possible().forEach(it -> named(all, it)));
            json.bool("published", level.isPublished());
        }
    }

    private static void named(JsonWriter json, Level.Named level) {
        json.object(members -> {
            members.text("code", level.code());
            members.text("name", level.name());
        });
    }

    static void recommendation(JsonWriter json, Recommendation recommendation) {
        json.object(members -> {
            members.text("code", recommendation.code());
            ids(members, "items", recommendation.items());
            members.text("title", recommendation.title());
            members.text("text", recommendation.text());
            ids(members, "references", recommendation.references());
            because(members, recommendation.because());
        });
    }

    static void topic(JsonWriter json, TopicRemarks topic) {
        json.object(members -> {
            members.text("id", topic.id());
            members.text("name", topic.name());
            members.array("rows", rows -> topic.rows().forEach(row -> remark(rows, row)));
        });
    }

    static void remark(JsonWriter json, Remark remark) {
        boolean said = remark.verdict() != Verdict.UNDETERMINED;
        json.object(members -> {
            members.text("instrument", remark.instrument());
            ids(members, "items", remark.items());
            textOrNull(members, "remark", said, remark.verdict().name().toLowerCase(Locale.ROOT));
            members.text("text", remark.text());
            because(members, remark.because());
        });
    }

    /** @param year in which it is carried out; without it there is no period */
    static void action(JsonWriter json, Action action, Optional<FiscalYear> year) {
        json.object(members -> {
            members.text("id", action.id());
            members.text("mode", action.mode().name().toLowerCase(Locale.ROOT));
            textOrNull(
                    members, "topic", action.topic().isPresent(), action.topic().orElse(""));
            members.text("instrument", action.instrument());
            ids(members, "items", action.items());
            members.text("title", action.title());
            members.array("steps", steps -> action.steps().forEach(steps::text));
            members.text("followUp", action.followUp());
            members.text("lead", action.lead());
            ids(members, "involved", action.involved());
            ids(members, "references", action.references());
            year.ifPresent(known -> members.object("period", period -> period(period, known)));
            members.array("measures", measures -> action.measures().forEach(it -> measure(measures, it)));
            because(members, action.because());
        });
    }

    private static void period(JsonWriter json, FiscalYear year) {
        json.number("fiscalYear", year.year());
        json.text("start", year.start().toString());
        json.text("end", year.end().toString());
    }

    static void measure(JsonWriter json, Measure measure) {
        json.object(members -> {
            members.text("subject", measure.subject());
            ScoresJson.points(members, "from", measure.from());
            ScoresJson.points(members, "to", measure.to());
        });
    }

    static void statement(JsonWriter json, Statement statement) {
        json.object(members -> {
            members.text("code", statement.code());
            members.text("text", statement.text());
            because(members, statement.because());
        });
    }

    static void target(JsonWriter json, Target target) {
        json.object(members -> {
            members.text("code", target.code());
            members.text("subject", target.subject());
            members.text("name", target.name());
            ScoresJson.points(members, "value", target.value());
            ScoresJson.points(members, "target", target.target());
            ScoresJson.points(members, "distance", target.distance());
            members.bool("reached", target.reached());
            members.text("confidence", target.confidence().label());
            because(members, target.because());
        });
    }

    private static void because(JsonWriter json, List<Because> reasons) {
        json.array("because", all -> reasons.forEach(reason -> reason(all, reason)));
    }

    static void reason(JsonWriter json, Because reason) {
        json.object(members -> {
            members.text("rule", reason.rule());
            members.text("source", reason.source());
            members.text("subject", reason.subject());
            ScoresJson.points(members, "value", reason.value());
            members.text("comparison", reason.comparison());
            ScoresJson.points(members, "threshold", reason.threshold());
            if (!reason.basis().isEmpty()) {
                members.text("basis", reason.basis());
            }
        });
    }

    private static void ids(JsonWriter json, String name, List<String> ids) {
        json.array(name, all -> ids.forEach(all::text));
    }

    private static void textOrNull(JsonWriter json, String name, boolean isKnown, String value) {
        if (isKnown) {
            json.text(name, value);
        } else {
            json.none(name);
        }
    }
}

package org.openita.scoring.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Because;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Target;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.JsonWriter;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.EngineInfo;
import org.openita.scoring.PackInfo;

/** Writes an analysis as JSON, in the form that {@code analysis.schema.json} describes. Not thread-safe. */
public final class AnalysisJson {

    private final JsonWriter json = new JsonWriter();

    private AnalysisJson() {}

    /** The analysis as JSON. */
    public static String of(Analysis analysis) {
        AnalysisJson writing = new AnalysisJson();
        writing.write(analysis);
        return writing.json.text();
    }

    /** Several analyses as a JSON array. */
    public static String ofAll(List<Analysis> analyses) {
        AnalysisJson writing = new AnalysisJson();
        writing.json.array(analyses, writing::write);
        return writing.json.text();
    }

    private void write(Analysis analysis) {
        json.object(() -> {
            json.member("schemaVersion", analysis.schemaVersion());
            json.name("engine");
            engine(analysis.engine());
            json.member("fiscalYear", analysis.fiscalYear().year());
            json.name("agency");
            agency(analysis.agency());
            json.name("scores");
            scores(analysis.scores());
            json.name("level");
            level(analysis);
            json.name("recommendations").array(analysis.recommendations(), this::recommendation);
            json.name("topics").array(analysis.topics(), this::topic);
            json.name("actions").array(analysis.actions(), this::action);
            json.name("notes").array(analysis.notes(), this::note);
            json.name("targets").array(analysis.targets(), this::target);
        });
    }

    private void engine(EngineInfo engine) {
        json.object(() -> {
            json.member("version", engine.version());
            json.member("framework", engine.framework());
            json.name("rulePacks").array(engine.packs(), this::pack);
        });
    }

    private void pack(PackInfo pack) {
        json.object(() ->
                json.member("name", pack.name()).member("version", pack.version()).member("sha256", pack.hash()));
    }

    private void agency(Agency agency) {
        json.object(() -> {
            agency.id().ifPresent(id -> json.member("id", id));
            json.member("name", agency.name());
            agency.kind().ifPresent(kind -> json.member("kind", kind));
            agency.district().ifPresent(district -> json.member("district", district));
            agency.province().ifPresent(province -> json.member("province", province));
        });
    }

    private void scores(ScoreSheet scores) {
        json.object(() -> {
            json.member("overall", number(scores.overall()));
            json.member("instruments", numbers(scores.all(Kind.INSTRUMENT)));
            json.member("parts", numbers(scores.all(Kind.PART)));
            json.member("indicators", numbers(scores.all(Kind.INDICATOR)));
            json.member("subIndicators", numbers(scores.all(Kind.SUB_INDICATOR)));
            json.member("items", items(scores));
        });
    }

    private static Map<String, Object> numbers(Map<String, Score> scores) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        scores.forEach((id, score) -> numbers.put(id, number(score)));
        return numbers;
    }

    /** Items are keyed as in the input: an item of an instrument with parts holds one score a part. */
    private static Map<String, Object> items(ScoreSheet scores) {
        Map<String, Object> items = new LinkedHashMap<>();
        for (Instrument instrument : scores.framework().instruments()) {
            instrument.indicators().stream()
                    .flatMap(indicator -> indicator.items().stream())
                    .forEach(item -> items.put(item.id(), item(scores, instrument, item)));
        }
        return items;
    }

    private static @Nullable Object item(ScoreSheet scores, Instrument instrument, Item item) {
        if (instrument.parts().isEmpty()) {
            return number(scores.of(item.id()));
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Part part : instrument.parts()) {
            parts.put(part.key(), number(scores.of(Framework.itemSubject(item, part))));
        }
        return parts;
    }

    private void level(Analysis analysis) {
        json.object(() -> {
            json.member("code", analysis.level().isDetermined() ? analysis.level().code() : null);
            text("name", analysis.level().name());
            because(analysis.level().because());
        });
    }

    private void recommendation(Recommendation recommendation) {
        json.object(() -> {
            json.member("code", recommendation.code());
            json.member("items", recommendation.items());
            text("title", recommendation.title());
            text("text", recommendation.text());
            json.member("references", recommendation.references());
            because(recommendation.because());
        });
    }

    private void topic(TopicRemarks topic) {
        json.object(() -> {
            json.member("id", topic.id());
            text("name", topic.name());
            json.name("rows").array(topic.rows(), this::remark);
        });
    }

    private void remark(Remark remark) {
        boolean said = remark.verdict() != Remark.Verdict.UNDETERMINED;
        json.object(() -> {
            json.member("instrument", remark.instrument());
            json.member("items", remark.items());
            json.member("remark", said ? remark.verdict().name().toLowerCase(Locale.ROOT) : null);
            text("text", remark.text());
            because(remark.because());
        });
    }

    private void action(Action action) {
        json.object(() -> {
            json.member("id", action.id());
            text("text", action.text());
            json.member("items", action.items());
            because(action.because());
        });
    }

    private void note(Note note) {
        json.object(() -> {
            json.member("kind", note.kind());
            text("text", note.text());
            note.details().forEach(json::member);
        });
    }

    private void target(Target target) {
        json.object(() -> {
            json.member("code", target.code());
            json.member("subject", target.subject());
            text("name", target.name());
            json.member("value", target.value());
            json.member("target", target.target());
            json.member("distance", target.distance());
            json.member("reached", target.reached());
            json.member("confidence", target.confidence().label());
            because(target.because());
        });
    }

    private void because(List<Because> reasons) {
        json.name("because").array(reasons, this::reason);
    }

    private void reason(Because because) {
        json.object(() -> {
            json.member("rule", because.rule());
            json.member("source", because.source());
            json.member("subject", because.subject());
            json.member("value", because.value());
            json.member("comparison", because.comparison());
            json.member("threshold", because.threshold());
        });
    }

    private void text(String name, Text text) {
        json.name(name).object(() -> json.member("th", text.th()).member("en", text.en()));
    }

    private static @Nullable Object number(Score score) {
        return score.isMissing() ? null : score.shown();
    }
}

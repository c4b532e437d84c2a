package org.openita.scoring.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.JsonWriter;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/** Writes a score sheet as JSON; items have the shape in which an assessment gives them. */
final class ScoresJson {

    private ScoresJson() {}

    static void write(JsonWriter json, ScoreSheet scores) {
        score(json, "overall", scores.overall());
        all(json, "instruments", scores.all(Kind.INSTRUMENT));
        all(json, "parts", scores.all(Kind.PART));
        all(json, "indicators", scores.all(Kind.INDICATOR));
        all(json, "subIndicators", scores.all(Kind.SUB_INDICATOR));
        json.object("items", items -> scores.framework().instruments().forEach(it -> items(items, scores, it)));
    }

    /** A number of points with the two decimals of published figures. */
    static void points(JsonWriter json, String name, BigDecimal points) {
        json.number(name, points.setScale(2, RoundingMode.HALF_UP));
    }

    private static void all(JsonWriter json, String name, Map<String, Score> scores) {
        json.object(name, members -> scores.forEach((id, score) -> score(members, id, score)));
    }

    private static void items(JsonWriter json, ScoreSheet scores, Instrument instrument) {
        instrument
                .indicators()
                .forEach(indicator -> indicator.items().forEach(item -> item(json, scores, instrument, item)));
    }

    private static void item(JsonWriter json, ScoreSheet scores, Instrument instrument, Item item) {
        if (instrument.parts().isEmpty()) {
            score(json, item.id(), scores.of(item.id()));
            item.subItems().forEach(sub -> score(json, sub.id(), scores.of(sub.id())));
        } else {
            json.object(
                    item.id(),
                    parts -> instrument
                            .parts()
                            .forEach(part -> score(
                                    parts,
                                    part.key(),
                                    scores.of(scores.framework().subject(item, part)))));
        }
    }

    private static void score(JsonWriter json, String name, Score score) {
        if (score.isMissing()) {
            json.none(name);
        } else {
            json.number(name, score.shown());
        }
    }

    /** A score that stands alone, null where there is none. */
    static void score(JsonWriter json, Score score) {
        if (score.isMissing()) {
            json.none();
        } else {
            json.number(score.shown());
        }
    }
}

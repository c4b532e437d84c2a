package org.openita.scoring.comparison;

import java.util.Locale;
import org.openita.model.json.JsonWriter;
import org.openita.model.score.Score;
import org.openita.scoring.comparison.Comparison.Cause;
import org.openita.scoring.comparison.Comparison.FindingDifference;
import org.openita.scoring.comparison.Comparison.ScoreDifference;
import org.openita.scoring.comparison.Comparison.Side;

/** Writes a comparison as JSON. */
final class ComparisonJson {

    private ComparisonJson() {}

    static String of(Comparison comparison) {
        return JsonWriter.pretty(json -> json.object(members -> {
            members.object("from", side -> side(side, comparison.from()));
            members.object("to", side -> side(side, comparison.to()));
            comparison.change().ifPresentOrElse(exact -> members.text("change", exact), () -> members.none("change"));
            members.array("causes", all -> comparison.causes().forEach(it -> cause(all, it)));
            members.array("scores", all -> comparison.scores().forEach(it -> score(all, it)));
            members.array("findings", all -> comparison.findings().forEach(it -> finding(all, it)));
        }));
    }

    private static void side(JsonWriter members, Side side) {
        members.text("agency", side.agency().name());
        members.number("fiscalYear", side.fiscalYear().year());
        points(members, "overall", side.overall());
        if (side.level().isDetermined()) {
            members.text("level", side.level().code());
        } else {
            members.none("level");
        }
    }

    private static void cause(JsonWriter json, Cause cause) {
        json.object(members -> {
            members.text("kind", cause.kind().name().toLowerCase(Locale.ROOT));
            members.text("subject", cause.subject());
            members.text("name", cause.name());
            members.number("from", cause.from());
            members.number("to", cause.to());
            members.text("effect", cause.effect());
            members.number("points", cause.points());
        });
    }

    private static void score(JsonWriter json, ScoreDifference score) {
        json.object(members -> {
            members.text("subject", score.subject());
            members.text("name", score.name());
            points(members, "from", score.from());
            points(members, "to", score.to());
            score.difference().ifPresent(points -> members.number("difference", points));
        });
    }

    private static void finding(JsonWriter json, FindingDifference finding) {
        json.object(members -> {
            members.text("kind", finding.kind().call());
            members.text("code", finding.code());
            members.text("text", finding.text());
            members.bool("isNew", finding.isNew());
        });
    }

    private static void points(JsonWriter members, String name, Score score) {
        if (score.isMissing()) {
            members.none(name);
        } else {
            members.number(name, score.shown());
        }
    }
}

package org.openita.scoring.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.json.JsonWriter;
import org.openita.model.score.Score;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.Analysis;
import org.openita.scoring.output.AnalysisJson;

/** Writes answers as JSON. */
final class WhatIfJson {

    private WhatIfJson() {}

    static String of(WhatIfAnswer answer) {
        return JsonWriter.pretty(json -> json.object(root -> {
            root.text("file", answer.file());
            answer.change().ifPresent(change -> change(root, change));
            answer.prospect().ifPresent(prospect -> prospect(root, prospect));
            answer.component().ifPresent(component -> root.text("component", component.id()));
            root.array("sensitivity", all -> answer.worths().forEach(worth -> worth(all, worth)));
            root.object("analysis", analysis -> AnalysisJson.members(analysis, answer.analysis()));
        }));
    }

    private static void change(JsonWriter root, ChangedAnalysis change) {
        root.array("changes", all -> change.changes().forEach(raise -> raise(all, raise)));
        root.array(
                "dropped",
                all -> change.dropped()
                        .forEach(drop -> all.object(member -> {
                            member.text("subject", drop.subject().id());
                            member.number("published", drop.from().shown());
                        })));
        root.array(
                "moved",
                all -> change.moved()
                        .forEach(raise -> all.object(member -> {
                            member.text("subject", raise.subject().id());
                            score(member, "from", raise.from());
                            score(member, "to", raise.to());
                        })));
        change.fromItems().ifPresent(overall -> root.number("overallFromItems", overall.shown()));
        root.object("before", before -> state(before, change.before()));
        root.object("after", after -> state(after, change.after()));
        root.object("findings", findings -> {
            for (FindingKind kind : FindingKind.values()) {
                if (!change.gone(kind).isEmpty() || !change.come(kind).isEmpty()) {
                    findings.object(kind.call(), of -> {
                        codes(of, "gone", change.gone(kind));
                        codes(of, "come", change.come(kind));
                    });
                }
            }
        });
    }

    private static void state(JsonWriter json, Analysis analysis) {
        score(json, "overall", analysis.scores().overall());
        json.text("level", analysis.level().code());
        json.number("notes", analysis.notes().size());
    }

    private static void codes(JsonWriter json, String name, List<String> codes) {
        json.array(name, all -> codes.forEach(all::text));
    }

    private static void prospect(JsonWriter root, Prospect prospect) {
        prospect.target().ifPresent(target -> root.text("target", target));
        root.text("targetName", prospect.name());
        root.bool("alreadyReached", prospect.isReached());
        if (prospect.isReached()) {
            root.object("reached", none -> {
                none.number("total", BigDecimal.ZERO.setScale(2));
                none.array("changes", any -> {});
                none.number("items", 0);
            });
        } else {
            prospect.cheapest().ifPresentOrElse(way -> way(root, "reached", way), () -> root.none("reached"));
            prospect.fewest().ifPresent(way -> way(root, "fewest", way));
        }
        prospect.reason().ifPresent(reason -> root.text("reason", reason));
        root.array("remarks", all -> prospect.remarks().forEach(all::text));
    }

    private static void way(JsonWriter root, String name, Way way) {
        root.object(name, json -> {
            json.number("total", shown(way.cost()));
            json.number("points", shown(way.points()));
            json.array("changes", all -> way.changes().forEach(raise -> raise(all, raise)));
            json.number("items", way.changes().size());
            json.array("efforts", all -> way.efforts().forEach(effort -> effort(all, effort)));
            json.number("overall", way.analysis().scores().overall().shown());
            json.text("level", way.analysis().level().code());
        });
    }

    /** Two decimals, or more where weights have more. */
    static BigDecimal shown(BigDecimal cost) {
        BigDecimal plain = cost.stripTrailingZeros();
        return plain.scale() < 2 ? plain.setScale(2, RoundingMode.UNNECESSARY) : plain;
    }

    private static void raise(JsonWriter all, Raise raise) {
        all.object(json -> {
            Subject subject = raise.subject();
            json.text(subject.isMeasured() ? "item" : "subject", subject.whole());
            subject.part().filter(in -> subject.isInPart()).map(Part::id).ifPresent(part -> json.text("part", part));
            score(json, "from", raise.from());
            score(json, "to", raise.to());
        });
    }

    private static void effort(JsonWriter all, Effort effort) {
        all.object(json -> {
            json.text("answeredBy", effort.answeredBy());
            json.number("respondents", effort.respondents());
            json.bool("given", effort.isGiven());
            json.number("points", effort.points());
            json.number("step", effort.step());
            json.number("steps", effort.steps());
        });
    }

    private static void worth(JsonWriter all, Worth worth) {
        all.object(json -> {
            json.text("subject", worth.subject().id());
            json.text("overall", worth.overall().toString());
            worth.component().ifPresent(share -> json.text("component", share.toString()));
        });
    }

    private static void score(JsonWriter json, String name, Score score) {
        if (score.isMissing()) {
            json.none(name);
        } else {
            json.number(name, score.shown());
        }
    }
}

package org.openita.scoring.why;

import java.util.Locale;
import org.openita.model.finding.Because;
import org.openita.model.json.JsonWriter;
import org.openita.rules.finding.UnmetRule;
import org.openita.scoring.why.Derivation.Member;
import org.openita.scoring.why.Explanation.Claim;
import org.openita.scoring.why.Explanation.Fired;
import org.openita.scoring.why.Explanation.Found;
import org.openita.scoring.why.Explanation.Miss;
import org.openita.scoring.why.Explanation.NotFound;
import org.openita.scoring.why.Explanation.Unmet;

/** Writes an explanation as JSON. */
final class ExplanationJson {

    private ExplanationJson() {}

    static String of(String file, Explanation explanation) {
        return JsonWriter.pretty(json -> json.object(members -> {
            members.text("file", file);
            members.text("code", explanation.code());
            members.array("found", all -> explanation.found().forEach(it -> found(all, it)));
            members.array("notFound", all -> explanation.notFound().forEach(it -> notFound(all, it)));
            explanation.figure().ifPresent(it -> members.object("figure", figure -> figure(figure, it)));
        }));
    }

    private static void found(JsonWriter json, Found found) {
        json.object(members -> {
            members.text("kind", found.kind().call());
            members.text("text", found.text());
            members.array("rules", rules -> found.rules().forEach(it -> fired(rules, it)));
        });
    }

    private static void fired(JsonWriter json, Fired fired) {
        json.object(members -> {
            members.text("rule", fired.rule());
            members.text("source", fired.source());
            members.array("claims", claims -> fired.claims().forEach(it -> claim(claims, it)));
        });
    }

    private static void claim(JsonWriter json, Claim claim) {
        Because because = claim.because();
        json.object(members -> {
            members.text("subject", because.subject());
            members.number("value", because.value());
            members.text("comparison", because.comparison());
            members.number("threshold", because.threshold().setScale(2));
            members.object("figure", figure -> figure(figure, claim.figure()));
            if (!because.basis().isEmpty()) {
                members.text("basis", because.basis());
            }
            claim.basis().ifPresent(it -> members.object("basisFigure", basis -> figure(basis, it)));
        });
    }

    private static void figure(JsonWriter members, Derivation figure) {
        members.text("subject", figure.subject());
        members.text("name", figure.name());
        if (figure.value().isPresent()) {
            members.number("value", figure.value().get());
        } else {
            members.none("value");
        }
        figure.exact().ifPresent(exact -> members.text("exact", exact));
        members.text("origin", figure.origin().name().toLowerCase(Locale.ROOT));
        figure.computed().ifPresent(sum -> members.number("computed", sum));
        if (!figure.members().isEmpty()) {
            members.array("members", all -> figure.members().forEach(it -> member(all, it)));
        }
    }

    private static void member(JsonWriter json, Member member) {
        json.object(members -> {
            member.share().ifPresent(share -> members.text("share", share));
            figure(members, member.figure());
        });
    }

    private static void notFound(JsonWriter json, NotFound notFound) {
        json.object(members -> {
            members.text("kind", notFound.kind().call());
            members.text("text", notFound.text());
            members.array("rules", rules -> notFound.rules().forEach(it -> unmet(rules, it)));
        });
    }

    private static void unmet(JsonWriter json, Unmet unmet) {
        UnmetRule rule = unmet.rule();
        json.object(members -> {
            members.text("rule", rule.rule());
            members.text("source", rule.source());
            members.text("condition", rule.condition());
            members.text("place", rule.place().toString());
            members.array("misses", misses -> unmet.misses().forEach(it -> miss(misses, it)));
        });
    }

    private static void miss(JsonWriter json, Miss miss) {
        UnmetRule.Gap gap = miss.gap();
        json.object(members -> {
            members.text("subject", gap.subject());
            members.number("value", gap.value());
            members.text("comparison", gap.comparison());
            members.number("threshold", gap.threshold());
            if (!gap.basis().isEmpty()) {
                members.text("basis", gap.basis());
            }
            members.number("by", gap.by());
            members.object("figure", figure -> figure(figure, miss.figure()));
        });
    }
}

package org.openita.workbench.diff;

import java.util.List;
import org.openita.model.json.JsonWriter;
import org.openita.model.text.Text;
import org.openita.workbench.diff.CountryImpact.AdviceShift;
import org.openita.workbench.diff.CountryImpact.LevelShift;

/** Writes what a change of rules does to many agencies as the members of an object. */
final class CountryImpactJson {

    private CountryImpactJson() {}

    static void write(JsonWriter json, CountryImpact impact) {
        json.number("agencies", impact.agencies());
        json.number("changed", impact.changed());
        json.number("levelChanged", impact.levelsChanged());
        json.array("levels", all -> impact.levels().forEach(shift -> all.object(of -> level(of, impact, shift))));
        json.array("adviceGone", all -> impact.gone().forEach(shift -> all.object(of -> advice(of, impact, shift))));
        json.array("adviceCome", all -> impact.come().forEach(shift -> all.object(of -> advice(of, impact, shift))));
        json.object("otherFindings", of -> impact.others().forEach((kind, count) -> of.number(kind.outcome(), count)));
    }

    private static void level(JsonWriter json, CountryImpact impact, LevelShift shift) {
        json.object("from", of -> named(of, shift.from(), impact.level(shift.from())));
        json.object("to", of -> named(of, shift.to(), impact.level(shift.to())));
        json.number("agencies", shift.agencies().count());
        if (!shift.from().equals(shift.to())) {
            shares(json, shift.agencies());
        }
    }

    private static void named(JsonWriter json, String code, Text name) {
        json.text("code", code);
        json.text("name", name);
    }

    private static void advice(JsonWriter json, CountryImpact impact, AdviceShift shift) {
        json.text("code", shift.code());
        json.text("title", impact.advice(shift.code()));
        json.number("agencies", shift.agencies().count());
        shares(json, shift.agencies());
    }

    private static void shares(JsonWriter json, Shifted shifted) {
        shares(json, "byProvince", shifted.provinces());
        shares(json, "byKind", shifted.kinds());
        json.array("examples", all -> shifted.examples().forEach(outcome -> all.object(of -> example(of, outcome))));
    }

    private static void shares(JsonWriter json, String name, List<Shifted.Share> shares) {
        json.array(
                name,
                all -> shares.forEach(share -> all.object(of -> {
                    of.text("name", share.name());
                    of.number("agencies", share.count());
                })));
    }

    private static void example(JsonWriter json, RuleTrial.Outcome outcome) {
        outcome.agency().id().ifPresent(id -> json.text("id", id));
        json.text("name", outcome.agency().name());
        outcome.agency().district().ifPresent(district -> json.text("district", district));
        outcome.agency().province().ifPresent(province -> json.text("province", province));
        if (outcome.overall().isMissing()) {
            json.none("overall");
        } else {
            json.number("overall", outcome.overall().shown());
        }
    }
}

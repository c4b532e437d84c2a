package org.openita.workbench.diff;

import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Because;
import org.openita.model.json.JsonWriter;
import org.openita.workbench.catalogue.Catalogue;

/**
 * Writes a comparison as JSON: an object with {@code old}, {@code new}, {@code rules}, {@code texts} and {@code effects}.
 *
 * <p>The same comparison always gives the same text, which ends with a line feed. Immutable and thread-safe.
 */
public final class DiffJson {

    private DiffJson() {}

    /** What changed, and what that does to the agencies given. */
    public static String of(PackDiff diff, List<AgencyImpact> effects) {
        return of(diff, effects, Optional.empty());
    }

    /** What changed, what that does to these agencies, each for itself, and to many together in {@code country}. */
    public static String of(PackDiff diff, List<AgencyImpact> effects, Optional<CountryImpact> country) {
        return JsonWriter.pretty(json -> json.object(root -> {
            root.object("old", pack -> pack(pack, diff.before()));
            root.object("new", pack -> pack(pack, diff.after()));
            root.array("rules", all -> diff.rules().forEach(change -> rule(all, change)));
            root.array("texts", all -> diff.texts().forEach(change -> text(all, change)));
            root.array("effects", all -> effects.forEach(effect -> effect(all, effect)));
            country.ifPresent(impact -> root.object("country", of -> CountryImpactJson.write(of, impact)));
        }));
    }

    private static void pack(JsonWriter json, Catalogue catalogue) {
        json.text("name", catalogue.pack().name());
        json.text("version", catalogue.pack().version());
        json.text("hash", catalogue.pack().hash());
        json.number("fiscalYear", catalogue.framework().fiscalYear().year());
    }

    private static void rule(JsonWriter json, RuleChange change) {
        json.object(members -> {
            members.text("change", change.kind().key());
            members.text("rule", change.after().name());
            members.text("oldPlace", change.before().place());
            members.text("newPlace", change.after().place());
            members.text("sentence", change.after().sentence());
            members.array("details", all -> change.details().forEach(all::text));
        });
    }

    private static void text(JsonWriter json, TextChange change) {
        json.object(members -> {
            members.text("key", change.key());
            members.text("language", change.language());
            textOrNull(members, "old", change.before());
            textOrNull(members, "new", change.after());
        });
    }

    private static void effect(JsonWriter json, AgencyImpact effect) {
        json.object(members -> {
            members.text("file", effect.file());
            members.text("agency", effect.agency());
            members.array("changes", all -> effect.shifts().forEach(shift -> shift(all, shift)));
        });
    }

    private static void shift(JsonWriter json, OutcomeChange shift) {
        json.object(members -> {
            members.text("kind", shift.kind().outcome());
            members.text("about", shift.about());
            members.text("from", shift.from());
            members.text("to", shift.to());
            members.array("becauseOld", all -> shift.before().forEach(reason -> reason(all, reason)));
            members.array("becauseNew", all -> shift.after().forEach(reason -> reason(all, reason)));
        });
    }

    private static void reason(JsonWriter json, Because reason) {
        json.object(members -> {
            members.text("rule", reason.rule());
            members.text("source", reason.source());
            members.text("subject", reason.subject());
            members.number("value", reason.value());
            members.text("comparison", reason.comparison());
            members.number("threshold", reason.threshold());
        });
    }

    private static void textOrNull(JsonWriter json, String name, Optional<String> text) {
        text.ifPresentOrElse(value -> json.text(name, value), () -> json.none(name));
    }
}

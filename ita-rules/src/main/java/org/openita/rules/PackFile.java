package org.openita.rules;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.rules.language.Slips;
import org.openita.rules.language.Suggestion;

/**
 * What a pack's pack.json says.
 *
 * @param name the pack's name
 * @param version its version
 * @param fiscalYears the fiscal years it is for
 * @param base the name or path of the pack it extends
 * @param ruleFiles its rule files, empty where it does not list them
 */
record PackFile(
        String name, String version, Set<FiscalYear> fiscalYears, Optional<String> base, List<String> ruleFiles) {

    private static final Set<String> KEYS =
            ImmutableSet.of("name", "version", "fiscalYear", "extends", "rules", "cases", "source");

    /** Reads it from JSON; what is wrong goes to the slips. */
    static PackFile of(Json json, Slips slips) {
        return new Reading(slips).read(json);
    }

    private record Reading(Slips slips) {

        PackFile read(Json json) {
            if (!(json instanceof JsonObject object)) {
                slips.add(json.place(), "pack-not-object", json.described());
                return new PackFile("", "", Set.of(), Optional.empty(), List.of());
            }
            object.members().forEach((key, member) -> {
                if (!KEYS.contains(key)) {
                    slips.add(member.place(), "pack-unknown-key", key, Suggestion.of(key, KEYS));
                }
            });
            texts(object, "cases"); // only the workbench opens them, but a slip here is told like any other
            return new PackFile(
                    text(object, "name").orElseGet(() -> missing(object, "name")),
                    text(object, "version").orElseGet(() -> missing(object, "version")),
                    fiscalYears(object),
                    text(object, "extends"),
                    texts(object, "rules"));
        }

        private String missing(JsonObject object, String key) {
            if (object.get(key).isEmpty()) {
                slips.add(object.place(), "pack-missing-key", key);
            }
            return "";
        }

        private Optional<String> text(JsonObject object, String key) {
            Optional<Json> value = object.get(key);
            value.filter(json -> !(json instanceof JsonText)).ifPresent(json -> notText(json, key));
            return value.filter(JsonText.class::isInstance).map(json -> ((JsonText) json).value());
        }

        private List<String> texts(JsonObject object, String key) {
            List<String> texts = new ArrayList<>();
            for (Json element : elements(object, key)) {
                if (element instanceof JsonText text) {
                    texts.add(text.value());
                } else {
                    notText(element, key);
                }
            }
            return texts;
        }

        private void notText(Json json, String key) {
            slips.add(json.place(), "pack-not-text", key, json.described());
        }

        private Set<FiscalYear> fiscalYears(JsonObject object) {
            if (object.get("fiscalYear").isEmpty()) {
                missing(object, "fiscalYear");
            }
            ImmutableSet.Builder<FiscalYear> years = ImmutableSet.builder();
            elements(object, "fiscalYear").forEach(element -> year(element).ifPresent(years::add));
            return years.build();
        }

        private Optional<FiscalYear> year(Json json) {
            try {
                return Optional.of(FiscalYear.of(((JsonNumber) json).value().intValueExact()));
            } catch (ClassCastException | ArithmeticException | IllegalArgumentException e) {
                slips.add(json.place(), "pack-not-year", json.described());
                return Optional.empty();
            }
        }

        /** The elements of a list; a value that is no list counts as its only element. */
        private static List<Json> elements(JsonObject object, String key) {
            return object.get(key)
                    .map(json -> json instanceof JsonArray array ? array.elements() : List.of(json))
                    .orElse(List.of());
        }
    }
}

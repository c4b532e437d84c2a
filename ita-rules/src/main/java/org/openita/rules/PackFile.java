package org.openita.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;
import org.openita.rules.language.HiddenCharacters;
import org.openita.rules.language.MovedThreshold;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.language.Suggestion;

/**
 * What a pack's pack.json says.
 *
 * @param name the pack's name
 * @param version its version
 * @param years the fiscal years it is for
 * @param yearsPlace where these stand
 * @param base the name or path of the pack it extends
 * @param ruleFiles its rule files, empty where it does not list them
 * @param levels the levels that its rules give, empty where it does not list them
 * @param changes what it changes about the rules that it extends
 */
record PackFile(
        String name,
        String version,
        PackYears years,
        Place yearsPlace,
        Optional<Named> base,
        List<Named> ruleFiles,
        LevelScale levels,
        PackChanges changes) {

    private static final Set<String> KEYS = ImmutableSet.of(
            "name",
            "version",
            "fiscalYear",
            "since",
            "extends",
            "rules",
            "cases",
            "source",
            "levels",
            "passesFrom",
            "retire",
            "thresholds");

    private static final Pattern CASE_FILE = Pattern.compile("[^/\\\\:\\p{Cntrl}]++(?<=\\.yaml)");

    /** A backslash, or what JSON makes of one and the letter after it. */
    private static final Pattern WINDOWS = Pattern.compile("[\\\\\b\f\n\r\t]");

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    /** A name, and where it stands. */
    record Named(String name, Place place) {}

    /** Reads it from JSON; what is wrong goes to the log. */
    static Optional<PackFile> of(Json json, ProblemLog log) {
        return new Reading(log).read(json);
    }

    private record Reading(ProblemLog log) {

        Optional<PackFile> read(Json json) {
            if (!(json instanceof JsonObject object)) {
                log.add(json.place(), "pack-not-object", json.described());
                return Optional.empty();
            }
            object.members().forEach((key, member) -> {
                if (!KEYS.contains(key)) {
                    log.add(member.place(), "pack-unknown-key", key, Suggestion.near(key, KEYS));
                }
            });
            checkCases(names(object, "cases"));
            return Optional.of(new PackFile(
                    required(object, "name"),
                    required(object, "version"),
                    years(object),
                    object.get("fiscalYear")
                            .or(() -> object.get("since"))
                            .orElse(object)
                            .place(),
                    named(object, "extends"),
                    names(object, "rules"),
                    levels(object),
                    new PackChanges(retired(object), thresholds(object))));
        }

        private String required(JsonObject object, String key) {
            if (object.get(key).isEmpty()) {
                log.add(object.place(), "pack-missing-key", key);
            }
            Optional<Named> text = named(object, key);
            text.filter(named -> named.name().isBlank()).ifPresent(named -> log.add(named.place(), "pack-empty", key));
            return text.map(Named::name).orElse("");
        }

        private Optional<Named> named(JsonObject object, String key) {
            return object.get(key).flatMap(json -> text(json, key));
        }

        private List<Named> names(JsonObject object, String key) {
            List<Named> names = new ArrayList<>();
            elements(object, key).forEach(element -> text(element, key).ifPresent(names::add));
            return names;
        }

        /** Only the workbench opens them, but a slip here is told like any other. */
        private void checkCases(List<Named> cases) {
            cases.stream()
                    .filter(file -> !CASE_FILE.matcher(file.name()).matches() && !log.hasAnyAt(file.place()))
                    .forEach(file -> log.add(file.place(), "bad-case-name", file.name()));
        }

        private LevelScale levels(JsonObject object) {
            List<String> codes =
                    names(object, "levels").stream().map(Named::name).toList();
            Optional<Named> lowest = named(object, "passesFrom");
            lowest.filter(level -> !codes.contains(level.name()))
                    .ifPresent(level -> log.add(
                            level.place(),
                            "pack-passes-from",
                            level.name(),
                            Text.same(String.join(", ", codes)),
                            Suggestion.near(level.name(), codes)));
            return new LevelScale(codes, lowest.map(Named::name).filter(codes::contains));
        }

        private Map<String, Place> retired(JsonObject object) {
            ImmutableMap.Builder<String, Place> retired = ImmutableMap.builder();
            names(object, "retire").forEach(rule -> retired.put(rule.name(), rule.place()));
            return retired.buildKeepingLast();
        }

        private Map<String, MovedThreshold> thresholds(JsonObject object) {
            ImmutableMap.Builder<String, MovedThreshold> moved = ImmutableMap.builder();
            object.get("thresholds").ifPresent(json -> {
                if (json instanceof JsonObject numbers) {
                    numbers.members()
                            .forEach((name, to) -> points(name, to.value())
                                    .ifPresent(number -> moved.put(name, new MovedThreshold(number, to.place()))));
                } else {
                    log.add(json.place(), "thresholds-not-object", json.described());
                }
            });
            return moved.buildOrThrow();
        }

        private Optional<BigDecimal> points(String name, Json json) {
            boolean fine = json instanceof JsonNumber number
                    && number.value().signum() >= 0
                    && number.value().compareTo(MOST_POINTS) <= 0
                    && number.value().stripTrailingZeros().scale() <= 2;
            if (!fine) {
                log.add(json.place(), "threshold-not-points", name, json.described());
            }
            return fine ? Optional.of(((JsonNumber) json).value()) : Optional.empty();
        }

        private Optional<Named> text(Json json, String key) {
            if (!(json instanceof JsonText text)) {
                log.add(json.place(), "pack-not-text", key, json.described());
                return Optional.empty();
            }
            if (text.value().length() > RuleLimits.LONGEST_NAME) {
                log.add(
                        json.place(),
                        "too-long",
                        RuleLimits.LONGEST_NAME,
                        text.value().length());
            }
            if (key.equals("extends") && WINDOWS.matcher(text.value()).find()) {
                log.add(json.place(), "windows-path", text.value());
                return Optional.empty();
            }
            HiddenCharacters.firstIn(text.value())
                    .ifPresent(hidden -> log.add(json.place(), "hidden-in-name", key, Excerpt.codePoint(hidden)));
            return Optional.of(new Named(text.value(), json.place()));
        }

        private PackYears years(JsonObject object) {
            Optional<Json> since = object.get("since");
            if (since.isEmpty()) {
                return PackYears.of(fiscalYears(object));
            }
            if (object.get("fiscalYear").isPresent()) {
                log.add(since.get().place(), "pack-years-twice");
            }
            return year(since.get()).map(PackYears::since).orElse(PackYears.of(Set.of()));
        }

        private Set<FiscalYear> fiscalYears(JsonObject object) {
            if (object.get("fiscalYear").isEmpty()) {
                log.add(object.place(), "pack-missing-key", "fiscalYear");
            }
            ImmutableSet.Builder<FiscalYear> years = ImmutableSet.builder();
            elements(object, "fiscalYear").forEach(element -> year(element).ifPresent(years::add));
            return years.build();
        }

        private Optional<FiscalYear> year(Json json) {
            try {
                return Optional.of(FiscalYear.of(((JsonNumber) json).value().intValueExact()));
            } catch (ClassCastException | ArithmeticException | IllegalArgumentException e) {
                log.add(json.place(), "pack-not-year", json.described());
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

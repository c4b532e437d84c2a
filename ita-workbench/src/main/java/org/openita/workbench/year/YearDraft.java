package org.openita.workbench.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Disclosure;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.json.JsonWriter;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.rules.language.Parser;
import org.openita.rules.language.Rule;
import org.openita.workbench.cases.PackCases;

/**
 * The draft of a year kit: all that is known of another year, carried over, and a list of what a person must look at.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the new year
 * @param from the framework of the year that it was carried over from
 * @param files its files by their names, in order
 */
public record YearDraft(FiscalYear year, Framework from, Map<String, String> files) {

    /** The name of the list of what a person must look at. */
    public static final String TO_DO = "TODO.md";

    /** The name of the file that describes the rules. */
    public static final String PACK_FILE = "pack.json";

    public YearDraft {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * Drafts a year.
     *
     * @param from a year that is known
     * @throws IllegalArgumentException if it is not, or comes from a zip file
     */
    public static YearDraft of(FiscalYear year, FiscalYear from, YearKits kits) {
        Framework framework = kits.framework(from).orElseThrow(() -> new IllegalArgumentException("FY" + from));
        return new Making(year, framework, kits).draft();
    }

    /** Returns the description of a year's rules, of which there are none yet. */
    public static String packWithoutRules(FiscalYear year) {
        return JsonWriter.pretty(json -> json.object(pack -> describe(pack, year)));
    }

    private static void describe(JsonWriter pack, FiscalYear year) {
        pack.text("name", "kit-" + year);
        pack.text("version", "0.1.0");
        pack.number("fiscalYear", year.year());
    }

    /** The list of what a person must look at, Thai first. */
    public String toDo() {
        return files.getOrDefault(TO_DO, "");
    }

    /** How a draft is made. Not thread-safe. */
    private static final class Making {

        private final FiscalYear year;
        private final Framework from;
        private final YearKits kits;
        private final CarriedText carried;
        private final RuleBase rules;
        private final Map<String, String> files = new LinkedHashMap<>();

        Making(FiscalYear year, Framework from, YearKits kits) {
            this.year = year;
            this.from = from;
            this.kits = kits;
            this.carried = new CarriedText(year, from.fiscalYear());
            this.rules = RuleBase.of(from, List.of(kits.pack(from.fiscalYear())));
        }

        YearDraft draft() {
            files.put(YearKit.FRAMEWORK_FILE, carried.framework(frameworkFile()));
            crosswalk().ifPresent(text -> files.put(YearKit.CROSSWALK_FILE, text));
            Map<String, String> ruleFiles = rules();
            files.put(PACK_FILE, pack(List.copyOf(ruleFiles.keySet())));
            files.putAll(ruleFiles);
            messages("messages_th.properties", rules.messages().thai());
            messages("messages_en.properties", rules.messages().english());
            cases();
            files.put(TO_DO, new ToDo(year, from, rules, kits, files).text());
            return new YearDraft(year, from, files);
        }

        private String frameworkFile() {
            Optional<YearKit> kit = kits.find(from.fiscalYear());
            if (kit.isEmpty()) {
                return Frameworks.source(from.fiscalYear());
            }
            return read(directory(kit.get()).resolve(YearKit.FRAMEWORK_FILE));
        }

        private static Path directory(YearKit kit) {
            return kit.directory()
                    .orElseThrow(() -> new IllegalArgumentException(kit + " comes from no directory: unzip it first"));
        }

        private static String read(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Each disclosure keeps its numbers; empty where those of the old year are not known. */
        private Optional<String> crosswalk() {
            List<Disclosure> known = kits.known().crosswalk().disclosures().stream()
                    .filter(disclosure -> !disclosure.in(from.fiscalYear()).isEmpty())
                    .toList();
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(JsonWriter.pretty(json -> json.object(root -> root.array(
                            "disclosures", all -> known.forEach(each -> all.object(one -> disclosure(one, each)))))));
        }

        private void disclosure(JsonWriter json, Disclosure disclosure) {
            json.text("id", disclosure.id());
            json.text("name", disclosure.name());
            json.array(
                    "numbers",
                    numbers -> numbers.object(number -> {
                        number.number("fiscalYear", year.year());
                        number.array(
                                "ids", ids -> disclosure.in(from.fiscalYear()).forEach(ids::text));
                        number.text("source", carried.source());
                        number.text("confidence", "C");
                    }));
        }

        /** The order of the rules is that of what they find, so that the files are listed in theirs. */
        private String pack(List<String> ruleFiles) {
            return JsonWriter.pretty(json -> json.object(pack -> {
                describe(pack, year);
                pack.array("rules", names -> ruleFiles.forEach(names::text));
                pack.text("source", carried.source());
            }));
        }

        /** The rules in force, each in a file of its pack's; what a later pack replaces is left out. */
        private Map<String, String> rules() {
            Map<String, String> drafted = new LinkedHashMap<>();
            Map<String, String> inForce = new HashMap<>();
            rules.rules().forEach(rule -> inForce.put(rule.name(), rule.place().source()));
            for (RulePack pack : rules.packs()) {
                for (RulePack.RuleFile file : pack.ruleFiles()) {
                    List<Rule> own = Parser.parse(file.name(), file.text(), new ProblemLog());
                    List<String> replaced = own.stream()
                            .map(Rule::name)
                            .filter(name -> !file.name().equals(inForce.get(name)))
                            .toList();
                    if (replaced.size() < own.size()) {
                        String name = last(file.name());
                        drafted.put(
                                drafted.containsKey(name) ? pack.name() + "-" + name : name,
                                carried.rules(CarriedText.without(file.text(), replaced)));
                    }
                }
            }
            return drafted;
        }

        private void messages(String file, Map<String, String> texts) {
            StringBuilder lines = new StringBuilder("# " + carried.source() + "\n\n");
            texts.forEach((key, text) -> lines.append(CarriedText.property(key, text)));
            files.put(file, lines.toString());
        }

        private void cases() {
            PackCases.files(from.fiscalYear(), kits)
                    .forEach((name, text) -> files.put("cases/" + last(name), carried.cases(text)));
        }

        private static String last(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}

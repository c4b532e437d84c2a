package org.openita.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.RulePack;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;

/** Runs the cases beside this test: a question a file, and what must come out. */
class WhatIfCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/openita/scoring/whatif/cases");

    static Stream<Path> cases() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsExpectedComesOut(Path file) {
        ProblemLog log = new ProblemLog();
        JsonObject asked = (JsonObject) new JsonReader().read(file, log).orElseThrow();
        log.throwIfAny();

        Map<String, Object> said = said(asked);

        JsonObject expected = (JsonObject) asked.get("expect").orElseThrow();
        expected.members().forEach((name, member) -> {
            if (member.value() instanceof JsonNumber number) {
                assertThat(new BigDecimal(String.valueOf(said.get(name))))
                        .as(name)
                        .isEqualByComparingTo(number.value());
            } else if (name.equals("reason")) {
                assertThat(String.valueOf(said.get(name))).contains(text(member.value()));
            } else {
                assertThat(said.get(name)).as(name).hasToString(text(member.value()));
            }
        });
    }

    private static Map<String, Object> said(JsonObject asked) {
        Assessment result = asked.get("result")
                .map(it -> Assessment.of(it, new ProblemLog()).orElseThrow())
                .orElseGet(Result::ko);
        ItaEngine.Builder engine =
                ItaEngine.builder().fiscalYear(result.fiscalYear().year());
        asked.get("rules").ifPresent(name -> engine.pack(RulePack.load(CASES.resolve(text(name)))));
        try {
            return said(asked, result, WhatIf.of(engine.build()));
        } catch (InputException e) {
            return Map.of(
                    "problems",
                    e.problems().stream().map(Problem::code).sorted().collect(Collectors.joining(" ")),
                    "remedies",
                    e.problems().stream().map(it -> it.remedy().en()).sorted().collect(Collectors.joining("; ")));
        }
    }

    private static Map<String, Object> said(JsonObject asked, Assessment result, WhatIf whatIf) {
        Map<String, Object> said = new LinkedHashMap<>();
        Map<String, String> set = members(asked, "set");
        Assessment from = result;
        if (!set.isEmpty()) {
            ChangedAnalysis change = whatIf.change(result, set);
            from = change.result();
            said.put("overall", change.after().scores().overall());
            said.put("level", change.after().level().code());
            said.put("notes", change.after().notes().size());
            said.put("itemsAlone", change.fromItems().map(Object::toString).orElse("-"));
            said.put("dropped", ids(change.dropped()));
            said.put("moved", ids(change.moved()));
            said.put("gone", String.join(" ", change.gone(FindingKind.RECOMMEND)));
            said.put("come", String.join(" ", change.come(FindingKind.RECOMMEND)));
        }
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        members(asked, "cost").forEach((id, weight) -> weights.put(id, new BigDecimal(weight)));
        Costs costs = new Costs(weights, frozen(asked));
        Optional<String> target = asked.get("target").map(WhatIfCasesTest::text);
        if (target.isPresent() || set.isEmpty()) {
            Assessment start = from;
            prospect(target.map(it -> whatIf.reach(start, it, costs)).orElseGet(() -> whatIf.next(start, costs)), said);
        }
        return said;
    }

    private static void prospect(Prospect prospect, Map<String, Object> said) {
        said.put("target", prospect.target().orElse("-"));
        said.put("reached", prospect.isReached());
        said.put("reason", prospect.reason().map(it -> it.en()).orElse("-"));
        said.put("remarks", prospect.remarks().stream().map(it -> it.en()).collect(Collectors.joining("; ")));
        prospect.cheapest().ifPresent(way -> {
            said.put("total", way.cost());
            said.put("items", way.changes().size());
            said.put("raised", ids(way.changes()));
            said.put("then", way.analysis().level().code());
            said.put(
                    "steps",
                    way.efforts().stream()
                            .map(effort -> effort.answeredBy() + " " + effort.steps() + " of " + effort.respondents())
                            .collect(Collectors.joining(", ")));
        });
        prospect.fewest().ifPresent(way -> {
            said.put("fewest", way.changes().size());
            said.put("fewestTotal", way.cost());
        });
    }

    private static String ids(List<Raise> raises) {
        return raises.stream().map(raise -> raise.subject().id()).collect(Collectors.joining(" "));
    }

    private static Map<String, String> members(JsonObject of, String name) {
        Map<String, String> members = new LinkedHashMap<>();
        of.get(name)
                .ifPresent(it ->
                        ((JsonObject) it).members().forEach((id, member) -> members.put(id, text(member.value()))));
        return members;
    }

    private static Set<String> frozen(JsonObject asked) {
        Set<String> frozen = new TreeSet<>();
        asked.get("freeze").ifPresent(it -> ((JsonArray) it).elements().forEach(each -> frozen.add(text(each))));
        return frozen;
    }

    private static String text(Json json) {
        if (json instanceof JsonNumber number) {
            return number.literal();
        }
        return json instanceof JsonText text
                ? text.value()
                : String.valueOf(json.described().en());
    }
}

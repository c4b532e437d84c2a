package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.rules.RulePack;
import org.yaml.snakeyaml.Yaml;

/** Runs the cases that lie in the built-in packs. */
@Tag("text")
class PackCasesTest {

    private static final List<String> PUBLISHED = List.of("instruments", "parts", "indicators");

    @ParameterizedTest
    @CsvSource({
        "2562, levels",
        "2563, levels",
        "2564, levels",
        "2565, levels",
        "2565, targets",
        "2566, levels",
        "2567, levels",
        "2567, municipality",
        "2567, recommendations-eit-part1",
        "2567, recommendations-eit-part2",
        "2567, recommendations-iit",
        "2567, recommendations-oit",
        "2567, remarks",
        "2567, targets",
        "2568, levels",
        "2568, targets"
    })
    void everyCaseOfABuiltInPackHolds(int year, String file) throws IOException {
        ItaEngine engine = ItaEngine.forFiscalYear(year);
        List<Map<String, Map<String, Object>>> cases = read(year, file);

        assertThat(cases).isNotEmpty();
        cases.forEach(one -> holds(engine, one));
    }

    private static void holds(ItaEngine engine, Map<String, Map<String, Object>> one) {
        Analysis analysis = engine.analyse(assessment(engine.framework(), one.get("given")));
        Map<String, Object> expected = one.get("expect");
        String name = String.valueOf(((Map<?, ?>) one).get("name"));

        if (expected.containsKey("level")) {
            assertThat(analysis.level().code()).as(name).isEqualTo(expected.get("level"));
        }
        if (expected.containsKey("recommendations")) {
            List<String> codes = analysis.recommendations().stream()
                    .map(Recommendation::code)
                    .toList();
            listed(name, codes, expected.get("recommendations"));
        }
        if (expected.containsKey("notes")) {
            listed(name, analysis.notes().stream().map(Note::kind).toList(), expected.get("notes"));
        }
        if (expected.get("remarks") instanceof Map<?, ?> remarks) {
            assertThat(remarks(analysis)).as(name).containsAllEntriesOf(texts(remarks));
        }
        if (expected.get("targets") instanceof Map<?, ?> targets) {
            Map<String, String> found = targets(analysis);
            texts(targets)
                    .forEach((target, how) -> assertThat(found.getOrDefault(target, "absent"))
                            .as(name + ", " + target)
                            .isEqualTo(how));
        }
    }

    /** Holds a list against {@code {exactly: […]}} or {@code {with: […], without: […]}}; a bare list means "with". */
    private static void listed(String name, List<String> found, Object expected) {
        Map<?, ?> lists = expected instanceof Map<?, ?> map ? map : Map.of("with", expected);
        if (lists.containsKey("exactly")) {
            assertThat(found).as(name).isEqualTo(lists.get("exactly"));
        }
        assertThat(found).as(name).containsAll(strings(lists.get("with")));
        assertThat(strings(lists.get("without"))).as(name).noneMatch(found::contains);
    }

    private static List<String> strings(@Nullable Object list) {
        return list instanceof List<?> strings
                ? strings.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Assessment assessment(Framework framework, Map<String, Object> given) {
        Map<String, Score> items = new LinkedHashMap<>();
        Map<String, Score> published = new LinkedHashMap<>();
        if (given.containsKey("all")) {
            framework.subjects().values().stream()
                    .filter(subject -> subject.kind() == Kind.ITEM)
                    .forEach(subject -> items.put(subject.id(), score(given.get("all"))));
        }
        given.forEach((key, value) -> {
            if (PUBLISHED.contains(key)) {
                ((Map<?, ?>) value).forEach((id, score) -> published.put(String.valueOf(id), score(score)));
            } else if (key.equals("overall")) {
                published.put(key, score(value));
            } else if (!key.equals("all")) {
                items.put(key, score(value));
            }
        });
        return new Assessment(framework.fiscalYear(), Agency.named("กรณีทดสอบ"), items, published);
    }

    private static Score score(@Nullable Object value) {
        return value == null ? Score.MISSING : Score.of(new BigDecimal(String.valueOf(value)));
    }

    private static Map<String, String> remarks(Analysis analysis) {
        Map<String, String> remarks = new HashMap<>();
        analysis.topics().stream()
                .flatMap(topic -> topic.rows().stream())
                .forEach(row -> remarks.put(
                        row.topic() + "/" + row.instrument(),
                        row.verdict().name().toLowerCase(java.util.Locale.ROOT)));
        return remarks;
    }

    /** By code, and by code and subject where several subjects have the same target: {@code indicator-85/8}. */
    private static Map<String, String> targets(Analysis analysis) {
        Map<String, String> targets = new HashMap<>();
        analysis.targets().forEach(target -> {
            String how = target.reached() ? "reached" : "missed";
            targets.put(target.code(), how);
            targets.put(target.code() + "/" + target.subject(), how);
        });
        return targets;
    }

    private static Map<String, String> texts(Map<?, ?> map) {
        Map<String, String> texts = new HashMap<>();
        map.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        return texts;
    }

    private static List<Map<String, Map<String, Object>>> read(int year, String file) throws IOException {
        String name = "packs/" + FiscalYear.of(year) + "/cases/" + file + ".yaml";
        try (InputStream in = RulePack.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new Yaml().load(reader);
        }
    }
}

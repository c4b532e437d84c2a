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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
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
    @CsvSource({"2565, levels", "2567, levels", "2567, recommendations"})
    void everyCaseOfABuiltInPackHolds(int year, String file) throws IOException {
        ItaEngine engine = ItaEngine.forFiscalYear(year);
        List<Map<String, Map<String, Object>>> cases = read(year, file);

        assertThat(cases).hasSizeGreaterThan(10);
        cases.forEach(one -> holds(engine, one));
    }

    private static void holds(ItaEngine engine, Map<String, Map<String, Object>> one) {
        Analysis analysis = engine.analyse(assessment(engine.framework(), one.get("given")));
        Map<String, Object> expected = one.get("expect");
        String name = String.valueOf(((Map<?, ?>) one).get("name"));

        if (expected.containsKey("level")) {
            assertThat(analysis.level().code()).as(name).isEqualTo(expected.get("level"));
        }
        if (expected.get("recommendations") instanceof Map<?, ?> recommendations) {
            assertThat(analysis.recommendations().stream()
                            .map(Recommendation::code)
                            .toList())
                    .as(name)
                    .isEqualTo(recommendations.get("exactly"));
        }
        if (expected.get("remarks") instanceof Map<?, ?> remarks) {
            assertThat(remarks(analysis)).as(name).containsAllEntriesOf(texts(remarks));
        }
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

    private static Score score(Object value) {
        return Score.of(new BigDecimal(String.valueOf(value)));
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

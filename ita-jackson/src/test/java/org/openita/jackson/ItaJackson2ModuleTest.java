package org.openita.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openita.jackson.Samples.ANALYSIS;
import static org.openita.jackson.Samples.ASSESSMENT;
import static org.openita.jackson.Samples.COMPACT;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.json.JsonStyle;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;

class ItaJackson2ModuleTest {

    private static final JsonMapper FOUND =
            JsonMapper.builder().findAndAddModules().build();
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    /** What a controller may return or take. */
    record Answer<T>(String id, T body, Map<String, T> named) {}

    @Test
    void theServiceLoaderFindsTheModule() throws Exception {
        assertThat(FOUND.getRegisteredModuleIds())
                .anySatisfy(id -> assertThat(id.toString()).contains("org.openita.jackson"));
    }

    @Test
    void anAnalysisIsWrittenAsTheContractSaysInTheMappersLayout() throws Exception {
        assertThat(FOUND.writeValueAsString(ANALYSIS)).isEqualTo(COMPACT);
        assertThat(FOUND.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(ANALYSIS)
                        .replaceAll("\\s", ""))
                .isEqualTo(COMPACT.replaceAll("\\s", ""));
    }

    @Test
    void aMapperThatWasNotToldOfUsWritesTheSame() throws Exception {
        assertThat(PLAIN.writeValueAsString(ANALYSIS)).isEqualTo(COMPACT);
        assertThat(PLAIN.writeValueAsString(ASSESSMENT)).isEqualTo(ASSESSMENT.toJson(JsonStyle.COMPACT));
        assertThat(PLAIN.writeValueAsString(new Answer<>("ko", ANALYSIS, Map.of("ko", ANALYSIS))))
                .isEqualTo("{\"id\":\"ko\",\"body\":" + COMPACT + ",\"named\":{\"ko\":" + COMPACT + "}}");
        assertThat(COMPACT).contains("\"scores\":" + PLAIN.writeValueAsString(ANALYSIS.scores()));
        assertThat(PLAIN.writeValueAsString(List.of(Score.of("95.30"), Score.MISSING)))
                .isEqualTo("[95.30,null]");
    }

    @Test
    void aMapperThatWasNotToldOfUsReadsNothingWrongly() throws Exception {
        assertThatThrownBy(() -> PLAIN.readValue(ASSESSMENT.toJson(), Assessment.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> PLAIN.readValue(COMPACT, Analysis.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        assertThat(FOUND.readValue(COMPACT, Analysis.class).toJson()).isEqualTo(ANALYSIS.toJson());
        assertThat(FOUND.readValue(FOUND.writeValueAsString(ASSESSMENT), Assessment.class))
                .isEqualTo(ASSESSMENT);
        assertThat(FOUND.readValue("null", Analysis.class)).isNull();
    }

    @Test
    void itStandsWithinOtherThings() throws Exception {
        Answer<Analysis> answer = new Answer<>("ko", ANALYSIS, Map.of("ko", ANALYSIS));

        String json = FOUND.writeValueAsString(List.of(answer));

        assertThat(json).isEqualTo("[{\"id\":\"ko\",\"body\":" + COMPACT + ",\"named\":{\"ko\":" + COMPACT + "}}]");
        List<Answer<Analysis>> read = FOUND.readValue(json, new TypeReference<>() {});
        assertThat(read.get(0).named().get("ko").toJson()).isEqualTo(ANALYSIS.toJson());
    }

    @Test
    void treesAndConversionsKeepTheDecimals() throws Exception {
        JsonNode tree = FOUND.valueToTree(ASSESSMENT);

        assertThat(tree.at("/items/i1").decimalValue()).isEqualByComparingTo(new BigDecimal("95.38"));
        assertThat(FOUND.treeToValue(tree, Assessment.class)).isEqualTo(ASSESSMENT);
        assertThat(FOUND.convertValue(ASSESSMENT, Assessment.class)).isEqualTo(ASSESSMENT);
        Map<String, Object> map = FOUND.convertValue(ASSESSMENT, new TypeReference<>() {});
        assertThat(map).containsEntry("fiscalYear", 2567L).containsEntry("overall", new BigDecimal("95.11"));
        assertThat(FOUND.convertValue(map, Assessment.class)).isEqualTo(ASSESSMENT);
        Analysis fromTree = FOUND.treeToValue(FOUND.readTree(COMPACT), Analysis.class);
        assertThat(fromTree.scores()).isEqualTo(Analysis.parse(COMPACT, "x").scores());
        assertThat(fromTree.actions()).isEqualTo(Analysis.parse(COMPACT, "x").actions());
    }

    @Test
    void streamsAreReadAndWritten() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter characters = new StringWriter();

        FOUND.writeValue(bytes, ANALYSIS);
        FOUND.writeValue(characters, ANALYSIS);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(COMPACT);
        assertThat(characters).hasToString(COMPACT);
        assertThat(FOUND.readValue(new ByteArrayInputStream(bytes.toByteArray()), Analysis.class)
                        .toJson())
                .isEqualTo(ANALYSIS.toJson());
    }

    @Test
    void whatIsWrongIsToldInOurWordsWithAllProblems() throws Exception {
        JsonMappingException refused = catchThrowableOfType(
                JsonMappingException.class, () -> FOUND.readValue(Samples.WRONG, Assessment.class));

        assertThat(refused).hasMessageContaining("outside 0 to 100").hasMessageContaining("\"i2\" stands twice");
        assertThat(refused)
                .cause()
                .isInstanceOfSatisfying(
                        InputException.class,
                        cause -> assertThat(cause.problems())
                                .hasSize(2)
                                .anySatisfy(problem ->
                                        assertThat(problem.place().toString()).matches("JSON:1:\\d+ \\$\\.items\\.i1"))
                                .anySatisfy(
                                        problem -> assertThat(problem.place().toString())
                                                .matches("JSON:1:\\d+ \\$\\.items\\.i2")));
    }

    @Test
    void whatIsWrongWithinAnotherThingIsToldToo() throws Exception {
        assertThatThrownBy(() -> FOUND.readValue(
                        "{\"id\":\"ko\",\"body\":" + Samples.WRONG + "}", new TypeReference<Answer<Assessment>>() {}))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("outside 0 to 100")
                .hasRootCauseInstanceOf(InputException.class);
    }

    @Test
    void whatIsNoResultAtAllIsRefused() throws Exception {
        for (String wrong : List.of(
                "5",
                "\"x\"",
                "[]",
                "{}",
                "{\"fiscalYear\":2567}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
                "{\"fiscalYear\":1e400000}")) {
            assertThatThrownBy(() -> FOUND.readValue(wrong, Assessment.class))
                    .as(wrong)
                    .isInstanceOf(JsonProcessingException.class)
                    .hasRootCauseInstanceOf(InputException.class);
        }
        assertThatThrownBy(() -> FOUND.readValue("{\"fiscalYear\":2567,", Assessment.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void noSettingOfTheMapperChangesTheContract() throws Exception {
        JsonMapper odd = JsonMapper.builder()
                .findAndAddModules()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .propertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .build();

        assertThat(odd.writeValueAsString(ANALYSIS).replaceAll("\\s", "")).isEqualTo(COMPACT.replaceAll("\\s", ""));
        assertThatThrownBy(() -> odd.readValue("{\"fiscalYear\":2567,\"extra\":1}", Assessment.class))
                .hasMessageContaining("the unknown name \"extra\"");
    }

    @Test
    void partsOfAnAnalysisLookAsTheyDoWithinIt() throws Exception {
        for (Object part : List.of(
                ANALYSIS.scores(),
                ANALYSIS.level(),
                ANALYSIS.agency(),
                ANALYSIS.engine(),
                ANALYSIS.recommendations(),
                ANALYSIS.topics(),
                ANALYSIS.notes(),
                ANALYSIS.targets(),
                ANALYSIS.limits(),
                ANALYSIS.fiscalYear(),
                Samples.ENGINE.check(ASSESSMENT))) {
            assertThat(COMPACT).contains(FOUND.writeValueAsString(part));
        }
        assertThat(FOUND.writeValueAsString(ANALYSIS.actions()))
                .startsWith("[{\"id\":")
                .contains("\"mode\":\"improve\"");
        assertThat(FOUND.writeValueAsString(Agency.named("ก้อ"))).isEqualTo("{\"name\":\"ก้อ\"}");
    }
}

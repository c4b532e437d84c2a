package org.openita.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.openita.jackson.ItaModule;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.http.ProblemDetail;

/** What an application tells of its engines: health, metrics, problems. */
class WatchedApplicationTest {

    private static final Path KO = Path.of("..", "ita-examples", "data", "ko-2567.json");

    private static final AutoConfigurations ALL = AutoConfigurations.of(
            ItaAutoConfiguration.class,
            ItaHealthAutoConfiguration.class,
            ItaJsonAutoConfiguration.class,
            ItaMetricsAutoConfiguration.class,
            ItaWebAutoConfiguration.class);

    private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(ALL);

    @Test
    void healthNamesThePacksInForceWithTheirHashes() {
        application.run(context -> {
            Health health = context.getBean(HealthIndicator.class).health();
            String hash = context.getBean(ItaEngines.class)
                    .of(2569)
                    .info()
                    .packs()
                    .get(0)
                    .hash();

            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).containsKeys("packs", "read").doesNotContainKey("refused");
            assertThat(String.valueOf(health.getDetails().get("packs"))).contains("2569", hash);
        });
    }

    @Test
    void analysesAreTimedByYearAndProblemsCountedByCode() {
        application.run(context -> {
            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            context.getBean(ItaMetrics.class).bindTo(registry);

            context.getBean(ItaEngines.class).analyse(Assessment.read(KO));
            context.getBean(Observer.class).refused(refusal().problems());

            assertThat(registry.get("openita.analyses")
                            .tag("year", "2567")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("openita.problems")
                            .tag("code", "score-out-of-range")
                            .counter()
                            .count())
                    .isEqualTo(2);
        });
    }

    @Test
    void anApplicationWithoutActuatorMicrometerOrWebHasItsEnginesAllTheSame() {
        application
                .withClassLoader(new FilteredClassLoader(
                        "org.springframework.boot.health", "io.micrometer", "org.springframework.web"))
                .run(context -> assertThat(context)
                        .hasSingleBean(ItaEngines.class)
                        .doesNotHaveBean("openitaHealthIndicator")
                        .doesNotHaveBean("itaMetrics"));
    }

    @Test
    void itsJsonMapperKnowsAnalyses() {
        application.run(context -> assertThat(context).hasSingleBean(ItaModule.class));
    }

    @Test
    void refusedInputsAreProblemDetailsUnlessItSaysNo() {
        WebApplicationContextRunner web = new WebApplicationContextRunner().withConfiguration(ALL);

        web.run(context -> assertThat(context).hasSingleBean(ProblemAdvice.class));
        web.withPropertyValues("openita.problem-details=false")
                .run(context -> assertThat(context).doesNotHaveBean(ProblemAdvice.class));
    }

    @Test
    void aRefusalHoldsEveryProblemWithItsPlaceAndBothLanguages() {
        ProblemDetail detail = ProblemDetails.of(refusal(), Locale.ENGLISH);

        assertThat(detail.getStatus()).isEqualTo(422);
        assertThat(detail.getTitle()).isEqualTo("The input cannot be used");
        List<?> problems =
                (List<?>) Objects.requireNonNull(detail.getProperties()).get("problems");
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("code", "score-out-of-range")
                .containsEntry("file", "wrong.json")
                .containsEntry("path", "$.items.i1")
                .containsKeys("found", "expected", "remedy");
    }

    @Test
    void theLanguageIsThaiUnlessEnglishIsWantedMore() {
        assertThat(Stream.of("th", "fr", "*", "en;q=0.2, th", "\u0000", "en-US,en;q=0.9", "fr, en;q=0.5")
                        .map(header -> ProblemDetails.language(header).getLanguage()))
                .containsExactly("th", "th", "th", "th", "th", "en", "en");
        assertThat(ProblemDetails.language(null).getLanguage()).isEqualTo("th");
    }

    @Test
    void everyPropertyIsDescribedForEditors() throws IOException {
        String metadata;
        try (InputStream in = ItaProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            metadata = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(ItaProperties.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .allSatisfy(name -> {
                    String dashed = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                    assertThat(metadata).contains("\"openita." + dashed + "\"");
                });
    }

    @Test
    void aYearThatIsNotKnownIsAProblemOfTheInput() {
        application.run(context -> {
            ItaEngines engines = context.getBean(ItaEngines.class);
            assertThat(engines.kits().known().years()).contains(FiscalYear.of(2567));
            assertThatThrownBy(() -> engines.of(2599))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("2599");
        });
    }

    private static InputException refusal() {
        return catchThrowableOfType(
                InputException.class,
                () -> Assessment.parse(
                        "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, \"items\": {\"i1\": 101, \"i2\": -1}}",
                        "wrong.json"));
    }
}

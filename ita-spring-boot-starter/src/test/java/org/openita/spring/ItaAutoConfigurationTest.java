package org.openita.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;

class ItaAutoConfigurationTest {

    private static final Path KO = Path.of("..", "ita-examples", "data", "ko-2567.json");
    private static final String PACK_JSON =
            "{\"name\": \"house\", \"fiscalYear\": 2567, \"version\": \"1.0.0\", \"extends\": \"2567\"}";

    private static final String HEAD = "package org.openita.packs.house;\n"
            + "import org.openita.model.score.*;\nglobal org.openita.rules.Findings findings;\n";

    @TempDir
    private Path folder;

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ItaAutoConfiguration.class));

    @Test
    void anApplicationThatSaysNothingHasAnEngineOfEveryYear() {
        application.run(context -> {
            ItaEngines engines = context.getBean(ItaEngines.class);

            assertThat(engines.analyse(Assessment.read(KO)).scores().overall()).hasToString("95.11");
            assertThat(engines.of(2566).framework().fiscalYear()).isEqualTo(FiscalYear.of(2566));
        });
    }

    @Test
    void aPackOfTheApplicationStandsInTheYearThatItIsFor() throws IOException {
        pack("rule \"low\" when OverallScore( value < 100 ) then findings.note(\"low\"); end\n");

        application.withPropertyValues("openita.packs=" + folder).run(context -> {
            ItaEngines engines = context.getBean(ItaEngines.class);

            assertThat(engines.of(2567).info().packs())
                    .anyMatch(pack -> pack.name().equals("house"));
            assertThat(engines.of(2566).info().packs())
                    .noneMatch(pack -> pack.name().equals("house"));
            assertThat(engines.years()).containsExactly(FiscalYear.of(2567));
        });
    }

    @Test
    void anApplicationDoesNotStartWithAWrongPackAndSaysWhichPropertyFileAndLine() throws IOException {
        pack("rule \"low\"\nwhen OverallScore( valeu < 100 )\nthen findings.note(\"low\"); end\n");

        AtomicReference<Environment> environment = new AtomicReference<>();

        application
                .withInitializer(context -> environment.set(context.getEnvironment()))
                .withPropertyValues("openita.packs=" + folder, "openita.years=2599")
                .run(context -> assertThat(told(environment.get(), context.getStartupFailure()))
                        .contains("openita.packs = " + folder + " (\"openita.packs\" from property source")
                        .contains("house.drl:5:20", "a property that OverallScore has: subject, value")
                        .contains("openita.years[0] = 2599")
                        .contains("ปีงบประมาณ 2599"));
    }

    private static String told(Environment environment, Throwable failure) {
        return new ConfigurationReport(environment).analyze(failure).getDescription();
    }

    private void pack(String rules) throws IOException {
        Files.writeString(folder.resolve("pack.json"), PACK_JSON, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("house.drl"), HEAD + rules, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("messages_th.properties"), "note.low.text = ต่ำ\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("messages_en.properties"), "note.low.text = low\n", StandardCharsets.UTF_8);
    }
}

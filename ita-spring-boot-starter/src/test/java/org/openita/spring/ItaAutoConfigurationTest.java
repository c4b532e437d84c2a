package org.openita.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        new RulesOfFiles(folder).write(RulesOfFiles.below("100"));

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
    void aPackAmongTheResourcesOfAnApplicationIsReadLikeOneInAFolder() {
        application
                .withPropertyValues("openita.packs=classpath:rules/resource-pack")
                .run(context -> {
                    ItaEngines engines = context.getBean(ItaEngines.class);

                    assertThat(engines.of(2567).info().packs())
                            .anyMatch(pack -> pack.name().equals("resource-pack"));
                });
    }

    @Test
    void anApplicationDoesNotStartWithAWrongPackAndSaysWhichPropertyFileAndLine() throws IOException {
        new RulesOfFiles(folder)
                .write("rule \"low\"\nwhen\n    OverallScore( valeu < 1 )\nthen\n    findings.note(\"low\");\nend\n");
        AtomicReference<Environment> environment = new AtomicReference<>();

        application
                .withInitializer(context -> environment.set(context.getEnvironment()))
                .withPropertyValues("openita.packs=" + folder, "openita.years=2599")
                .run(context -> assertThat(told(environment.get(), context.getStartupFailure()))
                        .contains("openita.packs = " + folder + " (\"openita.packs\" from property source")
                        .contains("house.drl:6:19", "a property that OverallScore has")
                        .contains("openita.years[0] = 2599")
                        .contains("ปีงบประมาณ 2599"));
    }

    @Test
    void placesThatAreNotThereAreNamedAllAtOnce() {
        application
                .withPropertyValues(
                        "openita.packs=/no/such/pack, classpath:no/such/pack", "openita.year-kits=/no/such/kit")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("openita.packs[0] = /no/such/pack")
                        .hasMessageContaining("openita.packs[1] = classpath:no/such/pack")
                        .hasMessageContaining("openita.year-kits[0] = /no/such/kit"));
    }

    @Test
    void anApplicationMayBringEnginesOfItsOwn() {
        ItaEngines own = ItaEngines.of(new ItaProperties(List.of(), List.of(), List.of(2566), null));

        application
                .withBean(ItaEngines.class, () -> own)
                .run(context -> assertThat(context)
                        .hasSingleBean(ItaEngines.class)
                        .getBean(ItaEngines.class)
                        .isSameAs(own));
    }

    private static String told(Environment environment, Throwable failure) {
        return new ConfigurationReport(environment).analyze(failure).getDescription();
    }
}

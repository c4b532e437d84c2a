package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;

/** Which rules are in force after a change, good or bad. */
@Tag("text")
class ReloadingEngineTest extends WatchedPack {

    @Test
    void aGoodChangeIsInForceForTheNextAnalysis() throws Exception {
        try (ReloadingEngine engine = watch()) {
            assertThat(engine.analyse(KO).level().code()).isEqualTo("FIRST");

            level("SECOND");

            assertThat(heard.next()).isSameAs(engine.engine());
            assertThat(engine.analyse(KO).level().code()).isEqualTo("SECOND");
        }
    }

    @Test
    void aBadChangeIsToldAndTheLastGoodRulesStayUntilItIsMended() throws Exception {
        try (ReloadingEngine engine = watch()) {
            ItaEngine good = engine.engine();

            write("own/level.drl", "rule \"Level\" whne");

            assertThat(heard.next()).asString().contains("own/level.drl:1:14");
            assertThat(engine.engine()).isSameAs(good);

            level("MENDED");

            assertThat(heard.next()).isSameAs(engine.engine());
            assertThat(engine.analyse(KO).level().code()).isEqualTo("MENDED");
            assertThat(heard.isSilent()).isTrue();
        }
    }

    @Test
    void aChangeOfAPackThatIsExtendedIsTakenUpToo() throws Exception {
        try (ReloadingEngine engine = watch()) {
            String before = engine.engine().rules().packs().toString();

            write(
                    "base/pack.json",
                    "{\"name\": \"base\", \"version\": \"2\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");

            assertThat(heard.next()).isSameAs(engine.engine());
            assertThat(before).contains("base 1");
            assertThat(engine.engine().rules().packs().toString()).contains("base 2");
        }
    }

    @Test
    void aDirectoryThatGoesAwayIsABadChange() throws Exception {
        try (ReloadingEngine engine = watch()) {
            Files.move(packs.resolve("own"), packs.resolve("gone"));

            assertThat(heard.next()).asString().contains("a directory that is not there");
            assertThat(engine.analyse(KO).level().code()).isEqualTo("FIRST");
        }
    }

    @Test
    void rulesThatAreBadToBeginWithAreRefused() throws IOException {
        write("own/level.drl", "rule");

        assertThatThrownBy(this::watch).isInstanceOf(InputException.class).hasMessageContaining("own/level.drl");
        assertThat(watchers()).isEmpty();
    }

    @Test
    void theLastRefusalIsKeptUntilTheRulesAreGoodAgain() throws Exception {
        try (ReloadingEngine engine = watch()) {
            assertThat(engine.lastRefusal()).isEmpty();
            Instant before = Instant.now();

            write("own/level.drl", "rule \"Level\" whne");
            InputException told = (InputException) heard.next();

            assertThat(engine.lastRefusal()).hasValueSatisfying(refusal -> {
                assertThat(refusal.problems()).isEqualTo(told.problems());
                assertThat(refusal.time()).isBetween(before, Instant.now());
            });

            level("MENDED");
            heard.next();

            assertThat(engine.lastRefusal()).isEmpty();
        }
    }

    @Test
    void whateverHappensWhileRulesAreReadIsToldAsRefused() throws Exception {
        for (Throwable thrown : List.of(
                new IllegalArgumentException("No text of key 'level.X.name'"),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"))) {
            InputException refused = UnreadableRules.because(thrown, List.of(Path.of("own")));

            assertThat(refused)
                    .hasMessageContaining("own")
                    .hasMessageContaining(thrown.toString())
                    .hasCause(thrown);
            assertThat(refused.describe(Locale.forLanguageTag("th"))).contains("อ่านชุดกฎไม่สำเร็จ");
        }
    }

    @Test
    @SuppressWarnings("try") // closed before its time
    void rulesAreReadNowOnRequest() throws Exception {
        try (ReloadingEngine engine = ReloadingEngine.watch(builder(), Duration.ofHours(1), heard)) {
            level("SECOND");
            assertThat(engine.reload()).isEmpty();
            assertThat(engine.analyse(KO).level().code()).isEqualTo("SECOND");
            assertThat(heard.next()).isSameAs(engine.engine());

            write("own/level.drl", "rule");
            assertThat(engine.reload()).isPresent().isEqualTo(engine.lastRefusal());
            assertThat(heard.next()).isInstanceOf(InputException.class);
            assertThat(engine.analyse(KO).level().code()).isEqualTo("SECOND");

            engine.close();
            assertThatThrownBy(engine::reload)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void analysesAndChecksAsAnEngineDoes() {
        Assessment before = Result.nothing(2566).and("overall", "90").assessment();
        try (ReloadingEngine engine = watch()) {
            ItaEngine current = engine.engine();

            assertThat(engine.analyse(KO, before).toJson())
                    .isEqualTo(current.analyse(KO, before).toJson());
            assertThat(engine.analyse(KO, List.of(before)).toJson())
                    .isEqualTo(current.analyse(KO, List.of(before)).toJson());
            assertThat(engine.check(KO)).isEqualTo(current.check(KO));
        }
    }
}

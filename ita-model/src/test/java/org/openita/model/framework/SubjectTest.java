package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.Subject.Kind;

class SubjectTest {

    private static final Framework FRAMEWORK = Framework.of(2567);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "i5,        ITEM,           i5, i5, -,    2, IIT, No false expense claims",
                "e1.part2,  ITEM,           e1, e1, EIT2, 6, EIT, Service keeps to steps and time limits",
                "o1,        ITEM,           o1, o1, -,    9, OIT, Organisation chart",
                "9.1,       SUB_INDICATOR,  9.1, -, -,    9, OIT, Basic information",
                "6.part1,   INDICATOR_PART, 6,  -,  EIT1, 6, EIT, Quality of services",
                "6,         INDICATOR,      6,  -,  -,    6, EIT, Quality of services",
                "EIT2,      PART,           EIT2, -, EIT2, -, EIT, EIT part 2",
                "OIT,       INSTRUMENT,     OIT, -, -,    -, OIT, Open Data Integrity and Transparency Assessment",
                "overall,   OVERALL,        overall, -, -, -, -,  the overall score"
            })
    void knowsWhatItIs(
            String id,
            Kind kind,
            String whole,
            String item,
            String part,
            String indicator,
            String instrument,
            String name) {
        Subject subject = FRAMEWORK.subject(id);

        assertThat(subject.id()).isEqualTo(id);
        assertThat(subject.kind()).isEqualTo(kind);
        assertThat(subject.whole()).isEqualTo(whole);
        assertThat(subject.item().map(Item::id).orElse(null)).isEqualTo(item);
        assertThat(subject.part().map(Part::id).orElse(null)).isEqualTo(part);
        assertThat(subject.indicator().map(Indicator::id).orElse(null)).isEqualTo(indicator);
        assertThat(subject.instrument().map(Instrument::id).orElse(null)).isEqualTo(instrument);
        assertThat(subject.name().en()).isEqualTo(name);
        assertThat(subject.year()).isEqualTo(FiscalYear.of(2567));
    }

    @ParameterizedTest
    @MethodSource("everyYear")
    void isFoundByItsIdItsKindAndWhatItIsAScoreOf(Framework framework) {
        List<Subject> all = List.copyOf(framework.subjects().values());
        for (Subject subject : all) {
            assertThat(all.get(subject.ordinal())).isSameAs(subject);
            assertThat(framework.subject(subject.id())).isSameAs(subject);
            assertThat(framework.subjects(subject.kind())).contains(subject);
            if (subject.isInPart()) {
                assertThat(framework.inParts(subject.whole())).contains(subject);
                assertThat(framework.subject(subject.whole(), subject.part().orElseThrow()))
                        .isSameAs(subject);
            }
        }
    }

    static Stream<Framework> everyYear() {
        return Frameworks.years().stream().map(Frameworks::of);
    }

    @Test
    void anItemWithoutPartsHasOneScore() {
        assertThat(FRAMEWORK.inParts("o1")).containsExactly(FRAMEWORK.subject("o1"));
        assertThat(FRAMEWORK.inParts("e1")).extracting(Subject::id).containsExactly("e1.part1", "e1.part2");
        assertThat(FRAMEWORK.inParts("x9")).isEmpty();
    }

    @Test
    void isNotTheSameAsThatOfAnotherYear() {
        assertThat(FRAMEWORK.subject("1")).isNotEqualTo(Framework.of(2566).subject("1"));
        assertThat(FRAMEWORK.subject("1")).isEqualTo(Framework.of(2567).subject("1"));
    }

    @Test
    void aScoreThatThereIsNotInAPartIsRefused() {
        Part part = FRAMEWORK.part("EIT2").orElseThrow();

        assertThatThrownBy(() -> FRAMEWORK.subject("o1", part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'o1'")
                .hasMessageContaining("EIT2");
    }
}

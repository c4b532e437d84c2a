package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.assessment.Agency.Field;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.score.Score;

class AssessmentBuilderTest {

    private static final Framework FRAMEWORK = Framework.of(2567);

    @Test
    void aResultIsBuiltOfWhateverItIsKeptIn() {
        Assessment ko = named().agency(Field.PROVINCE, "ลำพูน")
                .agency(Field.DISTRICT, null)
                .score("i1", 95.38)
                .score("i2", new BigDecimal("95.380"))
                .score("i3", "95.4")
                .score("i4", Score.of("96"))
                .score("e1.part2", 77)
                .score("o1", "pass")
                .score("o2", 0)
                .score(FRAMEWORK.subject("IIT"), Score.of("96.10"))
                .score("overall", 95.11)
                .respondents("IIT", 26)
                .respondents("e1.part2", 19L)
                .level("ผ่าน")
                .build();

        assertThat(ko.agency().province()).contains("ลำพูน");
        assertThat(ko.items())
                .containsEntry("i1", Score.of("95.38"))
                .containsEntry("i2", Score.of("95.38"))
                .containsEntry("i3", Score.of("95.4"))
                .containsEntry("i4", Score.of("96"))
                .containsEntry("e1.part2", Score.of("77"))
                .containsEntry("o1", Score.of("100"))
                .containsEntry("o2", Score.of("0"))
                .hasSize(7);
        assertThat(ko.published()).containsEntry("IIT", Score.of("96.1")).containsEntry("overall", Score.of("95.11"));
        assertThat(ko.respondents()).containsEntry("IIT", 26).containsEntry("e1.part2", 19);
        assertThat(ko.level()).contains("ผ่าน");
        assertThat(Assessment.parse(ko.toJson(), "x")).isEqualTo(ko);
    }

    @Test
    void whatIsNullIsMissingOrNotKnown() {
        Assessment made = named().score("i1", 1)
                .score("i2", (BigDecimal) null)
                .score("e1", (String) null)
                .score("overall", Score.MISSING)
                .respondents("IIT", (Integer) null)
                .level(null)
                .build();

        assertThat(made.items())
                .containsEntry("i2", Score.MISSING)
                .containsEntry("e1.part1", Score.MISSING)
                .containsEntry("e1.part2", Score.MISSING);
        assertThat(made.published()).containsEntry("overall", Score.MISSING);
        assertThat(made.respondents()).isEmpty();
        assertThat(made.level()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        zzz      | 95     | "zzz", which is not among the items       | check the item's number
        o99      | pass   | "o99", which is not among the items       | check the item's number
        e1       | 77     | the number 77 for e1, an item in parts    | give each of e1.part1, e1.part2
        e1.part3 | 77     | the unknown part "part3"                  | write the right name
        e1.EIT2  | 77     | the unknown part "EIT2"                   | write "part2"
        i1.part1 | 77     | parts of i1, an item without parts        | write "i1": 95.38
        9.1      | 77     | which is not among the indicators         | delete it, or write the right name
        o1       | 50     | the number 50 for an item that passes     | check it against the published result
        i1       | -0.01  | the number -0.01, outside 0 to 100        | check it against the published result
        i1       | 100.01 | the number 100.01, outside 0 to 100       | check it against the published result
        IIT      | 95.123 | the number 95.123, with more than two     | such as 95.12
        i1       | pass   | the text "pass"                           | write its score here
        i1       | 95,38  | the text "95,38"                          | use a decimal point
        i1       | n/a    | the text "n/a"                            | write null where there is no score
        """)
    void aScoreThatIsNoneIsRefused(String subject, String points, String found, String remedy) {
        Problem problem = only(builder -> builder.score(subject, points));

        assertThat(problem.place().toString()).startsWith("assessment FY2567 $.");
        assertThat(problem.found().en()).contains(found);
        assertThat(problem.remedy().en()).contains(remedy);
        assertThat(problem.describe(Locale.forLanguageTag("th")))
                .contains("ที่ควรเป็น")
                .isNotEqualTo(problem.toString());
    }

    @Test
    void whatIsNoNumberIsNoScore() {
        assertThat(only(builder -> builder.score("i1", Double.NaN)).toString())
                .contains("$.items.i1: the number NaN")
                .contains("write null where there is no score");
        assertThat(only(builder -> builder.score("i1", Float.POSITIVE_INFINITY)).toString())
                .contains("the number Infinity");
        assertThat(only(builder -> builder.score("i1", new BigDecimal("1e-2147483600")))
                        .toString())
                .contains("with more than two decimals", "such as 0.00");
        assertThat(only(builder -> builder.score("i1", Score.ofExact(20_000, 3)))
                        .toString())
                .contains("the number 66.66666", "such as 66.67");
    }

    @ParameterizedTest
    @CsvSource({"IIT, 0", "IIT, -5", "IIT, 1000000000", "e1.part1, 2.5", "6, 20", "overall, 20", "zzz, 20"})
    void aNumberOfPeopleThatIsNoneIsRefused(String subject, BigDecimal number) {
        Problem problem = only(builder -> builder.respondents(subject, number));

        assertThat(problem.place().toString())
                .startsWith("assessment FY2567 $.respondents")
                .contains(subject);
        assertThat(problem.found().en()).containsAnyOf(number.toString(), "no instrument, part or item of FY2567");
    }

    @Test
    void everythingIsGivenOnce() {
        assertThat(only(builder -> builder.score("i2", 95).score("i2", 96))
                        .found()
                        .en())
                .isEqualTo("\"i2\" stands twice, first at assessment FY2567 $.items.i2");
        assertThat(only(builder -> builder.score("e1", (Number) null).score("e1.part1", 96))
                        .place()
                        .toString())
                .endsWith("$.items.e1.part1");
        assertThat(only(builder -> builder.respondents("IIT", 9).respondents("IIT", 9))
                        .place()
                        .toString())
                .endsWith("$.respondents.IIT");
        assertThat(only(builder -> builder.agency(Field.NAME, "ข")).place().toString())
                .endsWith("$.agency.name");
        assertThat(only(builder -> builder.level("A").level("B")).place().toString())
                .endsWith("$.level");
    }

    @Test
    void aSubjectOfAnotherYearIsRefused() {
        Problem problem = only(builder -> builder.score(Framework.of(2566).subject("o1"), Score.of("100")));

        assertThat(problem.found().en()).isEqualTo("\"o1\" of FY2566");
        assertThat(problem.expected().en()).isEqualTo("a subject of FY2567");
    }

    @Test
    void anAgencyHasANameFitForAnyReport() {
        assertThat(problems(Assessment.builder(FRAMEWORK).score("i1", 95)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found().en()).isEqualTo("the agency's name is missing"));
        assertThat(problems(
                        Assessment.builder(FRAMEWORK).agency(Field.NAME, " ").score("i1", 95)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found().en()).isEqualTo("an empty text"));
        assertThat(only(builder -> builder.agency(Field.KIND, "a\nb")).found().en())
                .contains("the invisible character U+000A");
        assertThat(only(builder -> builder.level("a\u202Eb")).place().toString())
                .endsWith("$.level");
    }

    @Test
    void anAgencyIsTakenAsAWhole() {
        Agency whole =
                new Agency(Optional.of("06510401"), "ก", Optional.of("k"), Optional.of("ลี้"), Optional.of("ลำพูน"));

        assertThat(Assessment.builder(FRAMEWORK)
                        .agency(whole)
                        .score("overall", 95)
                        .build()
                        .agency())
                .isEqualTo(whole);
    }

    @Test
    void thereIsAtLeastOneScore() {
        assertThat(problems(named().score("i1", (Number) null).respondents("IIT", 9)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found().en()).isEqualTo("not one score"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndKeepsItsPlace() {
        AssessmentBuilder builder = Assessment.builder(FRAMEWORK, "request 17")
                .score("o1", RawValue.number(50), Place.of("form", 3, 7))
                .score("zzz", RawValue.text("x"), Place.of("form", 2, 1))
                .respondents("IIT", RawValue.number(-5), Place.of("form", 4, 1))
                .agency(Field.KIND, "", Place.of("form", 1, 1))
                .score("i1", 195);

        assertThat(problems(builder))
                .extracting(problem -> problem.place().toString())
                .containsExactly(
                        "form:1:1",
                        "form:2:1",
                        "form:3:7",
                        "form:4:1",
                        "request 17 $.items.i1",
                        "request 17 $.agency.name");
    }

    @Test
    void whatIsWrongCanBeAskedForWithoutAnException() {
        AssessmentBuilder builder = named().score("i1", 195);

        assertThat(builder.result()).isEmpty();
        assertThat(builder.problems()).hasSize(1);
        assertThatThrownBy(builder::build).isInstanceOf(InputException.class);
    }

    private static AssessmentBuilder named() {
        return Assessment.builder(FRAMEWORK).agency(Field.NAME, "เทศบาลตำบลก้อ");
    }

    /** What is wrong with a result that is right but for this. */
    private static Problem only(UnaryOperator<AssessmentBuilder> mistake) {
        List<Problem> problems = problems(mistake.apply(named().score("e2.part1", 95)));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<Problem> problems(AssessmentBuilder builder) {
        List<Problem> problems = new ArrayList<>();
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(builder::build)
                .satisfies(refused -> problems.addAll(refused.problems()));
        return problems;
    }
}

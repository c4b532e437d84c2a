package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.text.Text;

class Framework2567Test {

    private final Framework framework = Framework.of(2567);

    @Test
    void questionsLieThreeToAnIndicatorInOrder() {
        List<Indicator> surveys = framework.instruments().stream()
                .filter(instrument -> !instrument.id().equals("OIT"))
                .flatMap(instrument -> instrument.indicators().stream())
                .toList();

        assertThat(surveys.stream().map(indicator -> ids(indicator.items())))
                .containsExactly(
                        "i1 i2 i3",
                        "i4 i5 i6",
                        "i7 i8 i9",
                        "i10 i11 i12",
                        "i13 i14 i15",
                        "e1 e2 e3",
                        "e4 e5 e6",
                        "e7 e8 e9");
    }

    @Test
    void anIndicatorHoldsTheItemsOfItsSubIndicatorsAndTheyKnowIt() {
        Indicator prevention =
                framework.instrument("OIT").orElseThrow().indicators().get(1);

        assertThat(ids(prevention.items())).startsWith("o26 o27").endsWith("o34 o35");
        assertThat(framework.items().get("o34")).satisfies(item -> {
            assertThat(item.instrument()).isEqualTo("OIT");
            assertThat(item.indicator()).isEqualTo("10");
            assertThat(item.subIndicator()).contains("10.2");
        });
    }

    @Test
    void lessIsBetterWhereTheQuestionAsksForSomethingBad() {
        assertThat(items(item -> item.polarity() == Polarity.LESS_IS_BETTER)).isEqualTo("i3 i5 i6 i7 i8 i9 i11 e3");
    }

    @Test
    void fourQuestionsAreYesOrNoTheOtherTwentyHaveSixOptions() {
        assertThat(items(item -> item.scale().points().equals(List.of(0, 100))
                        && !item.scale().isPassFail()))
                .isEqualTo("i3 i9 e3 e9");
        assertThat(items(item -> item.scale().points().equals(List.of(0, 20, 40, 60, 80, 100)))
                        .split(" "))
                .hasSize(20);
    }

    @Test
    void whatAssessorsCheckIsPassedOrFailed() {
        assertThat(items(item -> item.scale().isPassFail()).split(" "))
                .hasSize(35)
                .allMatch(id -> id.startsWith("o"));
        assertThat(framework.items().get("o1").scale().points()).containsExactly(0, 100);
    }

    @Test
    void everyItemHasAShortNameInBothLanguagesAndNoTwoShareOne() {
        List<Text> names = framework.items().values().stream()
                .map(item -> item.name().orElseThrow())
                .toList();

        assertThat(names).hasSize(59).allSatisfy(name -> {
            assertThat(name.th()).hasSizeBetween(3, 50);
            assertThat(name.en()).hasSizeBetween(3, 50);
        });
        assertThat(names)
                .extracting(Text::th)
                .filteredOn(th -> !th.startsWith("บริการ"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "1, การปฏิบัติหน้าที่",
        "2, การใช้งบประมาณ",
        "3, การใช้อำนาจ",
        "4, การใช้ทรัพย์สินของราชการ",
        "5, การแก้ไขปัญหาการทุจริต",
        "6, คุณภาพการดำเนินงาน",
        "7, ประสิทธิภาพการสื่อสาร",
        "8, การปรับปรุงการทำงาน",
        "9, การเปิดเผยข้อมูล",
        "10, การป้องกันการทุจริต"
    })
    void indicatorsAreNamedAsInThePublishedReport(String id, String thai) {
        Indicator indicator = framework.instruments().stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(indicator.name().in(Locale.forLanguageTag("th"))).isEqualTo(thai);
        assertThat(indicator.provenance().confidence()).isEqualTo(Confidence.A);
    }

    @Test
    void eitIsAnsweredInTwoParts() {
        assertThat(framework.instrument("EIT").orElseThrow().parts())
                .extracting(
                        part -> part.id() + " " + part.key() + " " + part.name().en())
                .containsExactly("EIT1 part1 EIT part 1", "EIT2 part2 EIT part 2");
    }

    @Test
    void theSevenTopicsLookAtTheItemsOfThePublishedTables() {
        assertThat(framework.topics().stream().map(Framework2567Test::table))
                .containsExactly(
                        "1: IIT i1..i3, EIT e1..e4, OIT o7..o10 (4)",
                        "2: IIT i1..i3, EIT e1..e9, OIT o11..o25 (4)",
                        "3: EIT e5..e6, OIT o1..o6 (6)",
                        "4: IIT i10..i12, OIT o30..o31 (2)",
                        "5: IIT i4..i6, OIT o8..o17 (6)",
                        "6: IIT i7..i9, OIT o18..o21 (4)",
                        "7: IIT i13..i15, EIT e8..e8, OIT o22..o35 (14)");
    }

    @Test
    void topicFiveLooksAtThePlanAndTheProcurementData() {
        assertThat(framework.topics().get(4).rows().get(1).items())
                .containsExactly("o8", "o9", "o14", "o15", "o16", "o17");
    }

    @ParameterizedTest
    @CsvSource({"ITEM,68", "SUB_INDICATOR,7", "INDICATOR_PART,6", "INDICATOR,10", "PART,2", "INSTRUMENT,3", "OVERALL,1"
    })
    void itHas97SubjectsOfSevenKinds(Kind kind, long count) {
        assertThat(framework.subjects()).hasSize(97);
        assertThat(framework.subjects().values().stream().filter(subject -> subject.kind() == kind))
                .hasSize((int) count);
    }

    @Test
    void membersComeBeforeWhatTheyAddUpTo() {
        assertThat(framework.subjects().keySet())
                .containsSubsequence("e1.part1", "6.part1", "6", "EIT1", "EIT", "overall");
        assertThat(framework.subjects().keySet())
                .containsSubsequence("o1", "o35", "9.1", "10.2", "9", "10", "OIT", "overall");
        assertThat(framework.subjects().values())
                .extracting(Subject::ordinal)
                .isSorted()
                .startsWith(0)
                .endsWith(96);
    }

    @Test
    void aSubjectItDoesNotHaveIsRefusedWithThoseItHas() {
        assertThatThrownBy(() -> framework.subject("e1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("FY2567", "'e1'", "e1.part1");
    }

    private String items(Predicate<Item> wanted) {
        return ids(framework.items().values().stream().filter(wanted).toList());
    }

    private static String ids(List<Item> items) {
        return items.stream().map(Item::id).collect(Collectors.joining(" "));
    }

    private static String table(Topic topic) {
        String rows = topic.rows().stream().map(Framework2567Test::row).collect(Collectors.joining(", "));
        List<String> disclosed = topic.rows().get(topic.rows().size() - 1).items();
        return topic.id() + ": " + rows + " (" + disclosed.size() + ")";
    }

    private static String row(Topic.Row row) {
        List<String> items = row.items();
        return row.instrument() + " " + items.get(0) + ".." + items.get(items.size() - 1);
    }

    @Test
    void theAnswersInWordsThatAreKnownAreThoseOfTheirOwnQuestions() {
        assertThat(framework.items().values())
                .filteredOn(item -> !item.scale().scoredOnce())
                .allSatisfy(item -> assertThat(framework.answerWords(item)).isNotEmpty());
        assertThat(framework.answerWords().values())
                .filteredOn(set -> !set.id().equals("six-option"))
                .as("the sets that the form holds")
                .hasSize(16);
        assertThat(framework.answerWords(framework.items().get("i6")))
                .extracting(AnswerWords::id)
                .containsExactly("six-option", "favour");
        assertThat(framework.answerWords(framework.items().get("i12")))
                .extracting(AnswerWords::id)
                .containsExactly("how-often");
        assertThat(framework.answerWords().values())
                .allSatisfy(answers -> assertThat(answers.words()).doesNotContain(List.of()));
        assertThat(items(item -> item.scale().id().equals("ever"))).isEqualTo("e3 e9");
        assertThat(items(item -> item.scale().id().equals("frequency"))).isEqualTo("i12");
        assertThat(items(item -> item.scale().id().equals("agreement"))).isEqualTo("e1 e2 e4 e5 e6 e7 e8");
    }

    @Test
    void whoeverAnswersHasALeastNumberThatIsNoMoreThanInferred() {
        assertThat(framework.samples().values())
                .extracting(MinimumSample::subject)
                .containsExactly("IIT", "EIT1", "EIT2");
        assertThat(framework.samples().values())
                .allSatisfy(
                        sample -> assertThat(sample.provenance().confidence()).isEqualTo(Confidence.C));
    }
}

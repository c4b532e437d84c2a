package org.openita.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;
import org.openita.rules.RuleBase;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Parser;
import org.openita.rules.language.Property;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleProblems;

@Tag("text")
class RuleSentenceTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final RuleBase RULES = RuleBase.builtIn(FRAMEWORK);
    private static final RuleSentence SENTENCE = RuleSentence.in(FRAMEWORK, RULES.messages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EIT part 2, e1: steps and time limits | เมื่อคะแนนสูงสุดที่เป็นไปได้ของแบบวัด EIT ส่วนที่ 2 ต่ำกว่า 85.00 และคะแนนข้อ e1 (บริการตามขั้นตอนและเวลา) ในแบบวัด EIT ส่วนที่ 2 ต่ำกว่า 85.00 ให้ข้อเสนอแนะ e1 “ให้บริการตามขั้นตอนและระยะเวลาที่กำหนด”
            Level IMPROVE: overall from 70.00 to 84.99 | เมื่อคะแนนรวมตั้งแต่ 70.00 ขึ้นไป และต่ำกว่า 85.00 ให้ระดับ “ต้องปรับปรุง” (IMPROVE)
            Topics, IIT: maintain where no item is below 95 | สำหรับแต่ละประเด็นในแบบวัด IIT ที่คะแนนข้อที่ต่ำสุดตั้งแต่ 95.00 ขึ้นไป และมีคะแนนครบทุกข้อ ให้ประเด็นนั้น ด้าน IIT เป็น “ควรรักษาระดับ”
            Indicator below 85 | สำหรับแต่ละตัวชี้วัดที่คะแนนต่ำกว่า 85.00 ถือว่าไม่ถึงเป้าหมาย “ตัวชี้วัดที่ … ตั้งแต่ 85 คะแนน”
            """)
    void aBuiltInRuleReadsAsAnOfficerWouldSayIt(String rule, String thai) {
        assertThat(SENTENCE.of(named(rule)).th()).isEqualTo(thai);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EIT part 2, e4 alone: channels of information | When the highest possible score of EIT part 2 is below 85.00, and the score of e4 (Information channels are easy to reach) in EIT part 2 is below 85.00, and it is not so that the score of e5 (Public information is clear) in EIT part 2 is below 85.00, give advice e4 “Make information easy to reach”
            Level EXCELLENT: overall and every component at least 95 | When the overall score is at least 95.00, and there is no component of the level whose lowest possible score is below 95.00, the level is “Excellent” (EXCELLENT)
            Level PASS: overall at least 85, a component below 85 | When the overall score is at least 85.00, and there is at least one component of the level whose highest possible score is below 85.00, the level is “Pass” (PASS)
            Topics, EIT part 2: improve where an item is below 85 | For each topic in EIT part 2 whose lowest item score is below 85.00, remark on that topic in EIT: “To be improved”
            """)
    void theSameInEnglish(String rule, String english) {
        assertThat(SENTENCE.of(named(rule)).en()).isEqualTo(english);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(
                        "ItemScore( $i : item, part == \"EIT1\", $v : value ) ItemScore( item == $i, part == \"EIT2\", value < $v - 15 )",
                        "For each item in EIT part 1 that has a score, and the score of the same item in EIT part 2"
                                + " is below the score of that item in EIT part 1 minus 15.00",
                        "สำหรับแต่ละข้อในแบบวัด EIT ส่วนที่ 1 ที่มีคะแนน และคะแนนข้อเดียวกัน ในแบบวัด EIT ส่วนที่ 2"
                                + " ต่ำกว่า คะแนนข้อนั้นในแบบวัด EIT ส่วนที่ 1 ลบ 15.00"),
                Arguments.of(
                        "exists ItemScore( item in (\"i1\", \"i2\"), value < 50 || value == 100 )",
                        "When there is at least one item among [i1 (Work and service keep to steps and time limits) or"
                                + " i2 (Visitors are treated equally)] whose score is below 50.00 or exactly 100.00",
                        "เมื่อมีข้อในกลุ่ม [ข้อ i1 (ทำงานและบริการตามขั้นตอนและเวลา) หรือข้อ i2 (บริการผู้มาติดต่ออย่างเท่าเทียม)]"
                                + " อย่างน้อยหนึ่งรายการที่คะแนนต่ำกว่า 50.00 หรือเท่ากับ 100.00"),
                Arguments.of(
                        "accumulate( ItemScore( instrument == \"IIT\", $v : value ); $a : average($v); $a < 90 )",
                        "When the average score over every item in IIT is below 90.00",
                        "เมื่อคะแนนเฉลี่ยของทุกข้อในแบบวัด IIT ต่ำกว่า 90.00"),
                Arguments.of(
                        "accumulate( ItemScore( part == \"EIT2\", value < 85, $v : value ); $n : count($v); $n >= 3 )",
                        "When the number of: item in EIT part 2 whose score is below 85.00 is at least 3",
                        "เมื่อจำนวนข้อในแบบวัด EIT ส่วนที่ 2 ที่คะแนนต่ำกว่า 85.00 ตั้งแต่ 3 ขึ้นไป"),
                Arguments.of(
                        "PreviousScore( subject == \"overall\", year == \"2566\", value >= 85 )",
                        "When the earlier score of the overall score in fiscal year 2566 is at least 85.00",
                        "เมื่อคะแนนปีก่อนของคะแนนรวม ในปีงบประมาณ 2566 ตั้งแต่ 85.00 ขึ้นไป"),
                Arguments.of(
                        "TopicScore( $t : topic, topic != \"7\", instrument == \"IIT\", complete == false )",
                        "For each topic in IIT except topic 7 (Mechanisms and measures against corruption) whose items do not all have scores",
                        "สำหรับแต่ละประเด็นในแบบวัด IIT ยกเว้นประเด็นที่ 7 (กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน)"
                                + " ที่มีคะแนนไม่ครบทุกข้อ"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void whateverTheLanguageHasCanBeSaid(String conditions, String english, String thai) {
        Text said = SENTENCE.of(parsed(conditions));

        assertThat(said.en()).isEqualTo(english + ", the level is “Pass” (PASS)");
        assertThat(said.th()).isEqualTo(thai + " ให้ระดับ “ผ่าน” (PASS)");
    }

    @ParameterizedTest
    @MethodSource("org.openita.model.framework.Frameworks#years")
    void noSentenceOfABuiltInRuleHasAGap(FiscalYear year) {
        Framework framework = Frameworks.of(year);
        RuleBase rules = RuleBase.builtIn(framework);
        RuleSentence sentence = RuleSentence.in(framework, rules.messages());

        assertThat(rules.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(sentence.of(rule).th()).matches("(เมื่อ|สำหรับแต่ละ).+").doesNotContain("{", "null", "  ", "$");
            assertThat(sentence.of(rule).en()).matches("(When|For each) .+, .+").doesNotContain("{", "null", "  ", "$");
        });
    }

    /** A fact or property that is new to the language must not leave the sentences without words. */
    @Test
    void everyPropertyOfEveryFactCanBeSaid() {
        for (FactType type : FactType.all().values()) {
            for (Property property : type.properties().values()) {
                for (String demand : demands(property)) {
                    Rule rule = parsed("exists " + type.name() + "( " + demand + " )");

                    assertThat(SENTENCE.of(rule).th()).as(demand).doesNotContain("{");
                    assertThat(thresholds(rule)).as(demand).hasSize(isNumber(property) ? 1 : 0);
                }
            }
        }
    }

    private static List<Threshold> thresholds(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> ThresholdClauses.of(condition, new Names(FRAMEWORK)))
                .toList();
    }

    private static boolean isNumber(Property property) {
        return property.kind() == Property.Kind.NUMBER;
    }

    private static List<String> demands(Property property) {
        String name = property.name();
        return switch (property.kind()) {
            case NUMBER -> List.of(name + " < 50", name + " >= 50");
            case TRUTH -> List.of(name + " == true", name + " != true");
            case TEXT ->
                List.of(name + " == \"x\"", name + " != \"x\"", name + " == \"\"", name + " in (\"x\", \"y\")");
        };
    }

    private static Rule named(String name) {
        return RULES.rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Rule parsed(String conditions) {
        ProblemLog log = RuleProblems.log();
        List<Rule> rules =
                Parser.parse("test.drl", "rule \"r\" when " + conditions + " then findings.level(\"PASS\"); end", log);
        assertThat(log.problems()).isEmpty();
        return rules.get(0);
    }
}

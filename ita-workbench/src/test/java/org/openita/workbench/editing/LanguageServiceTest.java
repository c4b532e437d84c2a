package org.openita.workbench.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.assessment.Assessment;
import org.openita.rules.YearKits;

/** What an analyst's editor is told; {@code ‸} in a text is the cursor. */
class LanguageServiceTest {

    private static final String CURSOR = "‸";
    private static final String RULES = "house.drl";
    private static final String THAI = "messages_th.properties";
    private static final String ENGLISH = "messages_en.properties";
    private static final String CASES = "cases/house.yaml";
    private static final String PACK = "pack.json";

    private static final String RULE = """
            // กฎของเทศบาล 😀
            rule "ข้อ i1 ต่ำ"
            @source("มติที่ประชุม")
            when
                ItemScore( item == "i1", $x : value, value < 85 )
            then
                findings.warn("turnover");
            end
            """;

    private final Map<String, String> files = new HashMap<>(Map.of(
            PACK, "{\"name\": \"house\", \"version\": \"1.0.0\", \"fiscalYear\": 2567, \"extends\": \"2567\"}",
            RULES, RULE,
            THAI, "# คำเตือน\nwarning.turnover.text = บุคลากรย้ายบ่อย\n",
            ENGLISH, "warning.turnover.text = Staff leave often\n",
            CASES, """
                    - name: ข้อ i1 ได้ 84.99
                      given: {i1: 84.99}
                      expect:
                        warnings: [turnover]
                        why: {rule: "ข้อ i1 ต่ำ", threshold: 85}
                    """));

    @Test
    void aPackThatIsFineHasNoProblems() {
        assertThat(service().problems()).isEmpty();
    }

    @Test
    void aSlipIsToldAtItsPlaceWhileOtherFilesAreNotSaved() {
        files.put(RULES, RULE.replace("value < 85", "valu < 85"));

        Diagnostic only = service().problems().get(0);

        assertThat(service().problems()).hasSize(1);
        assertThat(only.spot().file()).isEqualTo(RULES);
        assertThat(only.spot().span().in(files.get(RULES))).isEqualTo("valu");
        assertThat(LanguageService.said(only.problem()).en()).contains("did you mean value?");
        assertThat(LanguageService.said(only.problem()).th()).contains("วิธีแก้:");
    }

    @Test
    void aSlipInACaseIsToldInEditorsColumnsBehindACharacterOutsideTheBasicPlane() {
        files.put(CASES, files.get(CASES).replace("[turnover]", "[\"😀\", turnove]"));

        List<Diagnostic> problems = service().problems();

        assertThat(problems)
                .extracting(it -> it.spot().span().in(files.get(CASES)))
                .startsWith("\"😀\"", "turnove");
    }

    @Test
    void lintsAreToldWithTheirIds() {
        files.put(RULES, RULE + RULE.replace("ข้อ i1 ต่ำ", "อีกกฎหนึ่ง"));

        assertThat(service().lint()).extracting(Diagnostic::code).contains("same-rule");
    }

    @Test
    void aViewKeepsWhatAChangeDoesNotTouchAndSeesWhatIsSaved(@TempDir Path folder) throws Exception {
        Path pack = Files.createDirectories(folder.resolve("house/cases")).getParent();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(pack.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        PackView saved = PackView.of(pack, YearKits.NONE);
        PackView edited = saved.with(RULES, RULE.replace("turnover", "turnove"));

        assertThat(saved.problems()).isEmpty();
        assertThat(edited.problems()).extracting(it -> it.code()).contains("no-text");
        assertThat(edited.saved(RULES).problems()).isEmpty();
        assertThat(edited.with("new.drl", "rule").problems())
                .extracting(it -> it.place().source())
                .contains("house/new.drl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            item == "i‸1"         | ตามขั้นตอนและเวลา        | **i1**
            Item‸Score(           | คะแนนของข้อคำถาม         | the score of one item
            va‸lue < 85           | คะแนนที่แสดง              | the score as shown
            value < 8‸5           | เกณฑ์ที่ชุดกฎนี้ใช้         | 85 (1 time)
            findings.wa‸rn        | เตือนผู้อ่าน               | warn the reader
            warn("turn‸over")     | บุคลากรย้ายบ่อย           | named in 1 place of rules, 2 of texts, 1 of cases
            @sou‸rce              | ที่มาของกฎ               | where the rule comes from
            wh‸en                 | เงื่อนไข                 | the conditions
            """)
    void whatStandsInARuleIsSaidInThaiAndEnglish(String marked, String thai, String english) {
        Hint hint = service().hover(RULES, cursor(RULES, marked)).orElseThrow();

        assertThat(hint.text().th()).contains(thai);
        assertThat(hint.text().en()).contains(english);
    }

    @Test
    void whatStandsInACaseIsSaidToo() {
        assertThat(service()
                        .hover(CASES, cursor(CASES, "{i‸1: 84.99}"))
                        .orElseThrow()
                        .text()
                        .en())
                .contains("**i1**", "fiscal year 2567");
        assertThat(service()
                        .hover(CASES, cursor(CASES, "[turn‸over]"))
                        .orElseThrow()
                        .text()
                        .th())
                .contains("บุคลากรย้ายบ่อย");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when ‸                                              | ItemScore
            when not ‸                                          | TopicScore
            when ItemScore( ‸                                   | instrument
            when ItemScore( item == "i1", va‸                   | value
            when ItemScore( item == "‸"                         | e9
            when ItemScore( item == "i‸", value < 85 )          | i15
            when ItemScore( item == ‸                           | e9
            when ItemScore( item in ( "i1", "‸                  | i2
            when ItemScore( part == "‸                          | EIT2
            when TopicScore( topic == "‸                        | 7
            when TopicScore( complete == ‸                      | true
            when ItemScore( value ‸                             | <=
            when ItemScore( item == "i1", value < ‸             | 85
            when ItemScore( $x : value ) ItemScore( value < ‸   | $x
            when accumulate( ItemScore( $v : value ); $a : ‸    | average
            when OverallScore() then ‸                          | findings
            when OverallScore() then findings.‸                 | recommend
            when OverallScore() then findings.recommend("‸      | e4+e5
            when OverallScore() then findings.level("‸          | PASS
            when OverallScore() then findings.warn("‸           | turnover
            when OverallScore() then findings.improve("1", "‸   | IIT
            when OverallScore() then findings.plan("a", "1", "‸ | clerk
            @confidence("‸                                      | B+
            @‸                                                  | source
            @lint("‸                                            | ignore same-rule:
            """)
    void aRuleIsCompletedWithWhatCanStandThere(String marked, String label) {
        files.put(RULES, RULE + "\nrule \"b\"\n" + marked.replace(CURSOR, ""));

        List<CompletionProposal> proposals =
                service().complete(RULES, files.get(RULES).length() - behind(marked));

        assertThat(proposals).extracting(it -> it.label().strip()).contains(label.strip());
        assertThat(proposals).extracting(CompletionProposal::label).doesNotHaveDuplicates();
    }

    @Test
    void aValueGetsItsQuotesAndItsNameInBothLanguages() {
        files.put(RULES, RULE + "rule \"b\" when ItemScore( item == ");
        CompletionProposal item = service().complete(RULES, files.get(RULES).length()).stream()
                .filter(it -> it.label().equals("i1"))
                .findFirst()
                .orElseThrow();

        assertThat(item.insert()).isEqualTo("\"i1\"");
        assertThat(item.detail().th()).isNotBlank().isNotEqualTo(item.detail().en());
    }

    @Test
    void nothingIsProposedInACommentOrTheNameOfARule() {
        files.put(RULES, RULE + "rule \"b\" when // Item");
        assertThat(service().complete(RULES, files.get(RULES).length())).isEmpty();
        files.put(RULES, RULE + "rule \"b");
        assertThat(service().complete(RULES, files.get(RULES).length())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '  '‸                                      | expect
            '  given: {'‸                              | e1.part2
            '  given: {parts: {'‸                      | EIT2
            '  given:\n    '‸                          | i15
            '  expect:\n    '‸                         | recommendations
            '  expect: {level: '‸                      | PASS
            '  expect:\n    level: '‸                  | GOOD
            '  expect:\n    warnings: ['‸              | turnover
            '  expect:\n    warnings: {without: ['‸    | turnover
            '  expect:\n    warnings:\n      - '‸      | turnover
            '  expect:\n    targets: {'‸               | pass-85
            '  expect:\n    remarks: {1/IIT: '‸        | improve
            '  expect:\n    why: {rule: '‸             | ข้อ i1 ต่ำ
            '  fiscalYear: '‸                          | 2567
            '  like: '‸                                | ข้อ i1 ได้ 84.99
            """)
    void aCaseIsCompletedWithWhatCanStandThere(String text, String label) {
        String written = text.replace(CURSOR, "").replace("'", "").replace("\\n", "\n");
        files.put(CASES, files.get(CASES) + "- name: ใหม่\n" + written);

        assertThat(service().complete(CASES, files.get(CASES).length()))
                .extracting(CompletionProposal::label)
                .contains(label);
    }

    @Test
    void theKeysOfTextsThatRulesNeedAreProposedAndAddedByTheRemedy() {
        files.put(RULES, RULE.replace("turnover", "new-code"));

        assertThat(service().complete(THAI, files.get(THAI).length()))
                .extracting(CompletionProposal::label)
                .containsExactly("warning.new-code.text");
        Remedy remedy = service().remedies(RULES, new Span(0, 1000)).get(0);
        assertThat(remedy.changes()).extracting(FileChange::file).containsExactly(THAI, ENGLISH);
        assertThat(remedy.changes()).extracting(FileChange::text).containsOnly("warning.new-code.text = \n");
    }

    @Test
    void aRemedyOfAProblemIsAChange() {
        files.put(RULES, RULE.replace("value < 85", "value =< 85"));

        Remedy remedy = service().remedies(RULES, new Span(0, 1000)).get(0);

        assertThat(changed(RULES, remedy.changes())).isEqualTo(RULE.replace("value < 85", "value <= 85"));
    }

    @Test
    void packFilesAreCompleted() {
        files.put(PACK, "{\"fiscalYear\": ");
        assertThat(service().complete(PACK, files.get(PACK).length()))
                .extracting(CompletionProposal::insert)
                .contains("2567");
        files.put(PACK, "{\"name\": \"a\", \"");
        assertThat(service().complete(PACK, files.get(PACK).length()))
                .extracting(CompletionProposal::label)
                .contains("extends");
    }

    @Test
    void aCodeLeadsToItsTextsAndTheseLeadBack() {
        LanguageService service = service();

        assertThat(service.definitions(RULES, cursor(RULES, "warn(\"turn‸over\")")))
                .extracting(Spot::file)
                .containsExactly(ENGLISH, THAI);
        assertThat(service.definitions(THAI, cursor(THAI, "warning.turn‸over")))
                .extracting(Spot::file)
                .containsExactly(RULES);
        assertThat(service.definitions(CASES, cursor(CASES, "\"ข้อ i1‸ ต่ำ\"")))
                .extracting(Spot::file)
                .containsExactly(RULES);
        assertThat(service.references(RULES, cursor(RULES, "warn(\"turn‸over\")")))
                .extracting(Spot::file)
                .containsExactly(CASES, RULES, ENGLISH, THAI);
        assertThat(service.references(RULES, cursor(RULES, "\"i‸1\"")))
                .extracting(Spot::file)
                .containsExactly(CASES, RULES);
    }

    @Test
    void aCodeIsRenamedInRulesTextsAndCasesAndThePackStaysFine() {
        Renaming renaming = service().rename(RULES, cursor(RULES, "warn(\"turn‸over\")"), "staff-leave");

        assertThat(renaming.refusal()).isEmpty();
        renaming.changes().stream()
                .map(FileChange::file)
                .distinct()
                .forEach(file -> files.put(
                        file,
                        changed(
                                file,
                                renaming.changes().stream()
                                        .filter(change -> change.file().equals(file))
                                        .toList())));
        assertThat(service().problems()).isEmpty();
        assertThat(files.values()).noneMatch(text -> text.contains("turnover"));
    }

    @Test
    void aRuleIsRenamedWithTheCasesThatNameIt() {
        Renaming renaming = service().rename(RULES, cursor(RULES, "\"ข้อ‸ i1 ต่ำ\""), "ข้อ: i1");

        assertThat(renaming.changes()).extracting(FileChange::file).containsExactly(CASES, RULES);
    }

    @Test
    void whatCannotBeRenamedSaysWhy() {
        assertThat(refusal("\"i‸1\"", "i2")).contains("keeps its name");
        assertThat(refusal("warn(\"turn‸over\")", "a b")).contains("cannot be a name");
        files.put(RULES, RULE.replace("warn(\"turnover\")", "recommend(\"i1\")"));
        assertThat(refusal("recommend(\"i‸1\")", "i2")).contains("named after its item");
        files.put(RULES, RULE.replace("ข้อ i1 ต่ำ", "IIT, an item below 85"));
        assertThat(refusal("\"IIT, an ‸item below 85\"", "other")).contains("in pack 2567");
    }

    private String refusal(String marked, String to) {
        return service()
                .rename(RULES, cursor(RULES, marked), to)
                .refusal()
                .orElseThrow()
                .en();
    }

    @Test
    void rulesTextsAndCasesAreOutlinedAndItemsNamed() {
        assertThat(service().symbols(RULES)).extracting(Symbol::name).containsExactly("ข้อ i1 ต่ำ");
        assertThat(service().symbols(RULES).get(0).whole().in(RULE))
                .startsWith("rule")
                .endsWith("end");
        assertThat(service().symbols(THAI)).extracting(Symbol::name).containsExactly("warning.turnover.text");
        assertThat(service().symbols(CASES)).extracting(Symbol::name).containsExactly("ข้อ i1 ได้ 84.99");
        assertThat(service().names(RULES, new Span(0, RULE.length())))
                .extracting(hint -> hint.text().th())
                .hasSize(2)
                .contains("บุคลากรย้ายบ่อย");
    }

    @Test
    void aRuleFileIsLaidOutUnlessItIsBroken() {
        files.put(RULES, RULE.replace("\n    ItemScore", " ItemScore"));
        assertThat(service().format(RULES)).contains(RULE);
        files.put(RULES, "rule");
        assertThat(service().format(RULES)).isEmpty();
        assertThat(service().format(THAI)).isEmpty();
    }

    @Test
    void aResultShowsWhichRulesFiredAndWhyOthersDidNot() {
        String result = "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, \"items\": {\"i1\": %s}}";

        PackTrial low =
                service().trial(Assessment.parse(result.formatted("84"), "a")).orElseThrow();
        PackTrial high =
                service().trial(Assessment.parse(result.formatted("90"), "a")).orElseThrow();

        assertThat(low.rules()).extracting(RuleTrace::rule).containsExactly("ข้อ i1 ต่ำ");
        assertThat(low.rules().get(0).because().get(0).subject()).isEqualTo("i1");
        assertThat(low.rules().get(0).unmet()).isEmpty();
        assertThat(high.rules().get(0).because()).isEmpty();
        assertThat(high.rules().get(0).unmet().orElseThrow().condition()).contains("value < 85");
    }

    @Test
    void casesThatFailAndWhatTheyLeaveUntestedAreToldAtTheirPlaces() {
        files.put(CASES, files.get(CASES).replace("84.99}", "90}"));

        CaseTrial trial = service().cases();

        assertThat(trial.cases()).isOne();
        assertThat(trial.failures()).extracting(it -> it.spot().file()).contains(CASES);
        assertThat(trial.failures().get(0).text().th()).contains("ข้อ i1 ได้ 84.99", "ควรได้");
        assertThat(trial.gaps()).extracting(it -> it.spot().file()).contains(RULES);
    }

    /** Whatever is cut off, nothing is asked in vain: editors ask of files that are half written. */
    @Test
    void halfWrittenFilesAreAnsweredToo() {
        for (String file : List.of(RULES, THAI, CASES, PACK)) {
            String whole = files.get(file);
            for (int cut = 0; cut <= whole.length(); cut += 3) {
                files.put(file, whole.substring(0, cut));
                LanguageService service = service();
                service.complete(file, cut);
                service.hover(file, cut);
                service.definitions(file, cut);
                assertThat(service.symbols(file)).hasSizeLessThan(3);
            }
            files.put(file, whole);
        }
    }

    private LanguageService service() {
        return LanguageService.of(PackView.of("edited", files));
    }

    private int cursor(String file, String marked) {
        int at = files.get(file).indexOf(marked.replace(CURSOR, ""));
        assertThat(at).as(marked).isNotNegative();
        return at + marked.indexOf(CURSOR);
    }

    private static int behind(String marked) {
        return marked.length() - marked.indexOf(CURSOR) - 1;
    }

    private String changed(String file, List<FileChange> changes) {
        StringBuilder text = new StringBuilder(files.get(file));
        List<FileChange> lastFirst = new ArrayList<>(changes);
        lastFirst.sort(
                (one, other) -> Integer.compare(other.span().start(), one.span().start()));
        lastFirst.forEach(
                change -> text.replace(change.span().start(), change.span().end(), change.text()));
        return text.toString();
    }
}

package org.openita.workbench.diff;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Recommendation;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.PlainValues;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/** Holds what is told of many agencies against the analyses of each by either rules. */
class CountryImpactTest {

    private static final ItaEngine OLD = ItaEngine.forFiscalYear(2567);

    private static final String RULES = """
            rule "Level IMPROVE: overall from 70.00 to 84.99"
            when
                OverallScore( value >= 80, value < 85 )
            then
                findings.level("IMPROVE");
            end
            rule "Level IMPROVE_URGENTLY: overall below 70"
            when
                OverallScore( value < 80 )
            then
                findings.level("IMPROVE_URGENTLY");
            end
            rule "EIT part 2, e1: steps and time limits"
            when
                ItemScore( item == "e1", part == "EIT2", value < 80 )
            then
                findings.recommend("e1");
            end
            rule "another"
            when
                ItemScore( item == "i1", value < 70 )
            then
                findings.recommend("i1");
                findings.note("own");
            end
            """;

    @TempDir
    private Path pack;

    private ItaEngine now = OLD;

    @BeforeEach
    void build() throws IOException {
        write("pack.json", "{\"name\": \"try\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("a.drl", RULES);
        write("messages_th.properties", "note.own.text = ข้อสังเกต\n");
        write("messages_en.properties", "note.own.text = Own\n");
        now = ItaEngine.builder().fiscalYear(2567).pack(pack).build();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(pack.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static List<Assessment> results() {
        List<Assessment> results = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Random random = new Random(i);
            int floor = 6_500 + random.nextInt(3_000);
            Map<String, Score> items = new LinkedHashMap<>();
            for (Subject item : OLD.framework().subjects(Kind.ITEM)) {
                boolean isOfTwo = item.scale().orElseThrow().points().size() == 2;
                long any = (long) floor + random.nextInt(10_001 - floor);
                items.put(item.id(), Score.ofHundredths(isOfTwo ? 10_000L * random.nextInt(2) : any));
            }
            if (i % 11 == 0) {
                items.remove("o1");
            }
            Assessment blank = Assessment.of(2567, agency(i));
            results.add(new Assessment(
                    blank.fiscalYear(),
                    blank.agency(),
                    items,
                    Map.of(),
                    Map.of(),
                    i % 7 == 0 ? Optional.of("PASS") : Optional.empty()));
        }
        return results;
    }

    private static Agency agency(int i) {
        return new Agency(
                Optional.empty(),
                "หน่วยงาน" + i,
                i % 5 == 0 ? Optional.empty() : Optional.of(i % 2 == 0 ? "town-municipality" : "สำนัก"),
                Optional.empty(),
                i % 6 == 0
                        ? Optional.empty()
                        : Optional.of(List.of("ลำพูน", "ตาก", "เลย").get(i % 3)));
    }

    private CountryImpact impact(List<Assessment> results) {
        RuleTrial trial = RuleTrial.of(OLD, now);
        CountryImpact impact = new CountryImpact();
        results.forEach(result -> impact.add(trial, trial.on(result)));
        return impact;
    }

    private static String level(Analysis analysis) {
        return analysis.level().possible().size() == 1
                ? analysis.level().possible().get(0).code()
                : "UNDETERMINED";
    }

    private static Set<String> advice(Analysis analysis) {
        return analysis.recommendations().stream()
                .map(Recommendation::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCountIsThatOfTheAnalysesByEitherRules() {
        List<Assessment> results = results();
        CountryImpact impact = impact(results);
        Map<String, Long> levels = results.stream()
                .collect(groupingBy(
                        each -> level(OLD.analyse(each)) + " " + level(now.analyse(each)), TreeMap::new, counting()));
        Map<String, Integer> gone = counts(results, OLD, now);
        Map<String, Integer> come = counts(results, now, OLD);

        Map<String, Long> told = new TreeMap<>();
        impact.levels()
                .forEach(shift -> told.put(
                        shift.from() + " " + shift.to(), (long) shift.agencies().count()));
        assertThat(told).isEqualTo(levels);
        assertThat(toMap(impact.gone())).isEqualTo(gone).isNotEmpty();
        assertThat(toMap(impact.come())).isEqualTo(come).isNotEmpty();
        assertThat(impact.agencies()).isEqualTo(120);
        assertThat(impact.levelsChanged())
                .isEqualTo((int) results.stream()
                        .filter(each -> !level(OLD.analyse(each)).equals(level(now.analyse(each))))
                        .count())
                .isGreaterThan(10);
        assertThat(impact.changed()).isEqualTo((int) results.stream()
                .filter(each -> isOtherwise(OLD.analyse(each), now.analyse(each)))
                .count());
    }

    private static boolean isOtherwise(Analysis before, Analysis after) {
        boolean hasOwn =
                after.notes().stream().anyMatch(note -> note.text().en().equals("Own"));
        return hasOwn || !level(before).equals(level(after)) || !advice(before).equals(advice(after));
    }

    private static Map<String, Integer> counts(List<Assessment> results, ItaEngine one, ItaEngine other) {
        Map<String, Integer> counts = new TreeMap<>();
        results.forEach(each -> {
            Set<String> codes = advice(one.analyse(each));
            codes.removeAll(advice(other.analyse(each)));
            codes.forEach(code -> counts.merge(code, 1, Integer::sum));
        });
        return counts;
    }

    private static Map<String, Integer> toMap(List<CountryImpact.AdviceShift> shifts) {
        return shifts.stream()
                .collect(Collectors.toMap(
                        CountryImpact.AdviceShift::code,
                        shift -> shift.agencies().count()));
    }

    @Test
    void sharesOfProvincesAndKindsAddUpAndExamplesAreThreeAtMost() {
        for (CountryImpact.AdviceShift shift : impact(results()).come()) {
            Function<List<Shifted.Share>, Integer> sum =
                    shares -> shares.stream().mapToInt(Shifted.Share::count).sum();
            assertThat(sum.apply(shift.agencies().provinces()))
                    .isEqualTo(shift.agencies().count());
            assertThat(sum.apply(shift.agencies().kinds()))
                    .isEqualTo(shift.agencies().count());
            assertThat(shift.agencies().provinces().stream()
                            .map(share -> share.name().en()))
                    .contains("not said");
            assertThat(shift.agencies().examples())
                    .hasSize(Math.min(3, shift.agencies().count()));
        }
    }

    @Test
    void theSameRulesChangeNothing() {
        RuleTrial trial = RuleTrial.of(OLD, ItaEngine.forFiscalYear(2567));
        CountryImpact impact = new CountryImpact();
        results().forEach(result -> impact.add(trial, trial.on(result)));

        assertThat(impact.changed()).isZero();
        assertThat(impact.gone()).isEmpty();
        assertThat(impact.levels()).allMatch(shift -> shift.from().equals(shift.to()));
    }

    @Test
    void levelsStandBestFirstInTextAndJson() throws IOException {
        CountryImpact impact = impact(results());
        PackDiff diff = PackDiff.of(OLD, now);
        String text = DiffText.of(diff, List.of(), Optional.of(impact), Locale.ENGLISH);
        Object country = PlainValues.members(DiffJson.of(diff, List.of(), Optional.of(impact)))
                .get("country");

        assertThat(text).contains("120 agencies: something changes for " + impact.changed());
        assertThat(text)
                .containsSubsequence(
                        "Needs improvement: the same for", "Needs improvement → Needs urgent improvement:", "open:");
        assertThat(text).contains("Advice that goes: 1", "Advice that comes:", "such as หน่วยงาน");
        assertThat(country).extracting("levelChanged").hasToString(String.valueOf(impact.levelsChanged()));
        assertThat(country).extracting("otherFindings.note").asString().isNotEqualTo("0");
        assertThat(country)
                .extracting("adviceGone", as(InstanceOfAssertFactories.LIST))
                .first()
                .satisfies(gone -> {
                    assertThat(gone).extracting("code").isEqualTo("e1");
                    assertThat(gone)
                            .extracting("examples", as(InstanceOfAssertFactories.LIST))
                            .hasSizeBetween(1, 3);
                });
    }
}

package org.openita.workbench.lint.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.OverallScore;
import org.openita.model.text.Messages;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.workbench.lint.reach.FactSpace;
import org.openita.workbench.lint.reach.Meaning;

/** Held against running the rules on every score one by one. */
class LevelSurveyTest {

    private static final String GAP_AND_OVERLAP = """
            rule "Level B: overall at least 75 and below 85"
            when
                OverallScore( value > 75, value <= 85.01 )
            then
                findings.level("B");
            end
            """;

    @Test
    void itFindsTheVeryScoresThatAreFoundOneByOne() {
        Framework framework = Framework.of(2564);
        RuleBase base = base(framework, GAP_AND_OVERLAP);
        BitSet none = new BitSet();
        BitSet several = new BitSet();
        for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
            int levels =
                    LevelProbe.of(base, List.of(overall(hundredths))).levels().size();
            none.set(hundredths, levels == 0);
            several.set(hundredths, levels > 1);
        }

        LevelSurvey survey = survey(framework, base);

        assertThat(scores(survey.gaps())).isEqualTo(none);
        assertThat(scores(survey.overlaps())).isEqualTo(several);
        assertThat(none.stream()).containsExactly(7500);
        assertThat(several.stream()).containsExactly(8500, 8501);
    }

    /** Components are drawn at random and near the bounds, and the overall score is what they add up to. */
    @Test
    void whereItFindsNothingEveryResultHasOneLevel() {
        Framework framework = Framework.of(2567);
        RuleBase base = RuleBase.builtIn(framework);
        Random random = new Random(2567);
        ComponentWeights setting = ComponentWeights.of(framework).iterator().next();

        assertThat(survey(framework, base).gaps()).isEmpty();
        for (int i = 0; i < 3_000; i++) {
            List<Fact> facts = new ArrayList<>();
            double sum = 0;
            for (ComponentWeights.Member member : setting.members()) {
                int score = random.nextBoolean() ? 8_490 + random.nextInt(20) : 6_000 + random.nextInt(4_001);
                sum += member.share().doubleValue() * score;
                facts.add(ComponentScore.known(member.id(), score / 100.0));
            }
            facts.add(overall((int) Math.round(sum)));
            assertThat(LevelProbe.of(base, facts).levels()).as(facts.toString()).hasSize(1);
        }
    }

    @Test
    void whatDependsOnOtherFiguresIsPassedOver() {
        Framework framework = Framework.of(2564);
        RuleBase base = base(framework, GAP_AND_OVERLAP.replace("when", "when\n    InstrumentScore( value >= 50 )"));

        assertThat(survey(framework, base).gaps()).isEmpty();
        assertThat(survey(framework, base).overlaps()).isEmpty();
    }

    private static RuleBase base(Framework framework, String rules) {
        FiscalYear year = framework.fiscalYear();
        RulePack pack = new RulePack(
                "house",
                "1",
                Set.of(year),
                Optional.of(RulePack.builtIn(year)),
                List.of(new RulePack.RuleFile("house/rules.drl", rules)),
                Messages.of(Map.of(), Map.of()),
                "house/pack.json",
                "");
        return RuleBase.of(framework, List.of(pack));
    }

    private static LevelSurvey survey(Framework framework, RuleBase base) {
        FactSpace space = FactSpace.of(framework);
        return LevelSurvey.of(
                framework,
                base,
                base.rules().stream().map(rule -> Meaning.of(rule, space)).toList());
    }

    private static OverallScore overall(int hundredths) {
        return new OverallScore(Subject.OVERALL, hundredths / 100.0);
    }

    private static BitSet scores(List<BandProblem> stretches) {
        BitSet scores = new BitSet();
        stretches.forEach(stretch -> scores.set(stretch.first(), stretch.last() + 1));
        return scores;
    }
}

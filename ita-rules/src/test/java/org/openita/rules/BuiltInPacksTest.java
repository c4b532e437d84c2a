package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.rules.language.RuleLimits;

/** The library's own rules are not checked anew whenever an engine is built: they are checked here. */
class BuiltInPacksTest {

    @ParameterizedTest
    @MethodSource("years")
    void theRulesOfEveryYearPassTheCheckOfAnybodysRules(FiscalYear year) {
        Framework framework = Framework.of(year.year());
        RuleBase trusted = RuleBase.builtIn(framework);

        PackCompiler checked = PackCompiler.check(framework, chain(RulePack.builtIn(year)));

        assertThat(trusted.rules()).isNotEmpty().isEqualTo(checked.rules());
        assertThat(trusted.messages().thai()).isEqualTo(checked.messages().thai());
        assertThat(trusted.looks()).isEqualTo(checked.looks().get()).isBetween(1L, (long) RuleLimits.MOST_LOOKS);
    }

    static List<FiscalYear> years() {
        return List.copyOf(Frameworks.years());
    }

    private static List<RulePack> chain(RulePack pack) {
        List<RulePack> chain = new ArrayList<>();
        for (Optional<RulePack> at = Optional.of(pack);
                at.isPresent();
                at = at.get().base()) {
            chain.add(0, at.get());
        }
        return chain;
    }
}

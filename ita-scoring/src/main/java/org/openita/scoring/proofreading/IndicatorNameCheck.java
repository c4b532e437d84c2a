package org.openita.scoring.proofreading;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.Indicator;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for indicators whose number and name are not those of one. */
final class IndicatorNameCheck implements ReportCheck {

    private final ExpectedFigures facts;
    private final Pattern numbered;

    IndicatorNameCheck(Patterns patterns, ExpectedFigures facts) {
        this.facts = facts;
        this.numbered = patterns.pattern("indicator.number");
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        Matcher found = numbered.matcher(passage.text());
        while (found.find()) {
            String name = found.group("name");
            facts.framework()
                    .indicator(found.group("number"))
                    .filter(indicator -> name != null && !facts.indicator(name).equals(indicator.id()))
                    .ifPresent(indicator -> remarks.accept(remark(passage, found, indicator)));
        }
    }

    private Discrepancy remark(Passage passage, Matcher found, Indicator indicator) {
        return new Discrepancy(
                "text-indicator-name",
                passage.quote(found.start(), found.end()),
                facts.messages()
                        .text("indicator.name", indicator.id(), indicator.name(), facts.indicator(found.group("name"))),
                Optional.of(indicator.id()),
                indicator.name().th(),
                Sure.HIGH);
    }
}

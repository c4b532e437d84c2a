package org.openita.workbench.lint.level;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;

/**
 * The components of an agency whose components are all known, with their shares of the overall score.
 *
 * @param members the components
 * @param free the share of what is no component
 */
record ComponentWeights(List<Member> members, BigDecimal free) {

    /** Enough that no sum of shares comes near the half hundredth that rounding could turn on. */
    private static final int DIGITS = 20;

    record Member(String id, BigDecimal share) {}

    ComponentWeights {
        members = List.copyOf(members);
    }

    /** The settings there can be: parts where they are listed, and whole instruments standing in for their parts. */
    static Set<ComponentWeights> of(Framework framework) {
        Set<ComponentWeights> settings = new LinkedHashSet<>();
        settings.add(of(framework, true));
        settings.add(of(framework, false));
        return settings;
    }

    private static ComponentWeights of(Framework framework, boolean byParts) {
        List<Member> members = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            List<Part> listed = instrument.parts().stream()
                    .filter(part -> isComponent(framework, part.id()))
                    .toList();
            if (byParts && !listed.isEmpty()) {
                listed.forEach(part -> members.add(new Member(part.id(), share(instrument, part))));
            } else if (!listed.isEmpty() || isComponent(framework, instrument.id())) {
                members.add(new Member(instrument.id(), instrument.weight()));
            }
        }
        BigDecimal bound = members.stream().map(Member::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ComponentWeights(members, BigDecimal.ONE.subtract(bound));
    }

    /** Of the overall score: parts count alike or by their weights. */
    private static BigDecimal share(Instrument instrument, Part part) {
        return part.weight()
                .map(instrument.weight()::multiply)
                .orElseGet(() -> instrument
                        .weight()
                        .divide(BigDecimal.valueOf(instrument.parts().size()), DIGITS, RoundingMode.HALF_EVEN));
    }

    private static boolean isComponent(Framework framework, String id) {
        return framework.components().ids().contains(id);
    }
}

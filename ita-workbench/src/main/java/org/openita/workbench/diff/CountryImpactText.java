package org.openita.workbench.diff;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.scoring.output.ConsolePage;
import org.openita.workbench.diff.CountryImpact.AdviceShift;
import org.openita.workbench.diff.CountryImpact.LevelShift;

/** Writes what a change of rules does to many agencies on a page. */
final class CountryImpactText {

    private static final String INDENT = "    ";
    private static final int MOST_SHARES = 6;

    private final ConsolePage page;
    private final CountryImpact impact;

    private CountryImpactText(ConsolePage page, CountryImpact impact) {
        this.page = page;
        this.impact = impact;
    }

    static void write(ConsolePage page, CountryImpact impact) {
        new CountryImpactText(page, impact).write();
    }

    private void write() {
        page.heading("country", impact.agencies(), impact.changed(), impact.levelsChanged());
        page.heading("country.levels");
        impact.levels().forEach(this::level);
        advice("country.come", impact.come());
        advice("country.gone", impact.gone());
        impact.others().forEach((kind, count) -> page.paragraph("", page.word("country.other", kind.codes(), count)));
    }

    private void level(LevelShift shift) {
        String from = page.in(impact.level(shift.from()));
        int count = shift.agencies().count();
        if (shift.from().equals(shift.to())) {
            page.paragraph("", page.word("country.stays", from, count));
        } else {
            page.paragraph("", page.word("country.level", from, page.in(impact.level(shift.to())), count));
            shares(shift.agencies());
        }
    }

    private void advice(String heading, List<AdviceShift> advice) {
        if (!advice.isEmpty()) {
            page.heading(heading, advice.size());
        }
        advice.forEach(shift -> {
            page.paragraph(
                    "",
                    page.word(
                            "country.advice",
                            shift.code(),
                            page.in(impact.advice(shift.code())),
                            shift.agencies().count()));
            shares(shift.agencies());
        });
    }

    private void shares(Shifted shifted) {
        page.paragraph(INDENT, page.word("country.provinces", listed(shifted.provinces())));
        page.paragraph(INDENT, page.word("country.kinds", listed(shifted.kinds())));
        page.paragraph(
                INDENT,
                page.word(
                        "country.examples",
                        shifted.examples().stream()
                                .map(CountryImpactText::example)
                                .collect(joining("; "))));
    }

    private String listed(List<Shifted.Share> shares) {
        String first = shares.stream()
                .limit(MOST_SHARES)
                .map(share -> page.in(share.name()) + " " + share.count())
                .collect(joining(", "));
        int more = shares.size() - MOST_SHARES;
        return more > 0 ? first + page.word("country.more", more) : first;
    }

    private static String example(RuleTrial.Outcome outcome) {
        Agency agency = outcome.agency();
        String place = Stream.of(agency.district(), agency.province())
                .flatMap(Optional::stream)
                .collect(joining(" "));
        return Stream.of(agency.name(), place, outcome.overall().toString())
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }
}

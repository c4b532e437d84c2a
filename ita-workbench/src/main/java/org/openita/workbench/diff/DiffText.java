package org.openita.workbench.diff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openita.model.finding.Because;
import org.openita.model.text.Text;
import org.openita.rules.RulePack;
import org.openita.scoring.output.ConsolePage;
import org.openita.workbench.catalogue.Catalogue;
import org.openita.workbench.diff.RuleChange.Kind;

/** Writes a comparison for someone who reads it on a screen, 96 columns wide. Not thread-safe. */
public final class DiffText {

    private static final String INDENT = "    ";

    private final ConsolePage page;

    private DiffText(Locale locale) {
        this.page = new ConsolePage(DiffTexts.ALL, locale);
    }

    /** What changed, and what that does to the agencies given; each line ends with a line feed. */
    public static String of(PackDiff diff, List<AgencyImpact> effects, Locale locale) {
        return of(diff, effects, Optional.empty(), locale);
    }

    /** What changed, what that does to these agencies, each for itself, and to many together. */
    public static String of(PackDiff diff, List<AgencyImpact> effects, Optional<CountryImpact> country, Locale locale) {
        DiffText text = new DiffText(locale);
        text.title(diff);
        text.rules(diff);
        text.texts(diff);
        text.effects(effects);
        country.ifPresent(impact -> CountryImpactText.write(text.page, impact));
        return text.page.toString();
    }

    private void title(PackDiff diff) {
        page.paragraph("", page.word("title", name(diff.before()), name(diff.after())));
        page.rule("═");
        if (diff.isEmpty()) {
            page.paragraph("", page.word("same"));
        }
    }

    private static String name(Catalogue catalogue) {
        RulePack pack = catalogue.pack();
        return pack.name() + " " + pack.version() + " (" + catalogue.framework().fiscalYear() + ")";
    }

    private void rules(PackDiff diff) {
        if (!diff.rules().isEmpty()) {
            page.heading(
                    "rules",
                    diff.count(Kind.ADDED),
                    diff.count(Kind.REMOVED),
                    diff.count(Kind.CHANGED),
                    diff.count(Kind.RENAMED));
        }
        diff.rules().forEach(this::rule);
    }

    private void rule(RuleChange change) {
        page.paragraph(
                sign(change.kind()),
                page.word("change." + change.kind().key(), change.after().name()));
        if (change.details().isEmpty()) {
            page.paragraph(INDENT, page.in(change.after().sentence()));
        }
        change.details().forEach(detail -> page.paragraph(INDENT + "• ", page.in(detail)));
        page.paragraph(INDENT, places(change));
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> "+ ";
            case REMOVED -> "- ";
            case RENAMED, CHANGED -> "~ ";
        };
    }

    private static String places(RuleChange change) {
        String before = change.before().place();
        String after = change.after().place();
        return "[" + (before.equals(after) ? after : before + " → " + after) + "]";
    }

    private void texts(PackDiff diff) {
        if (!diff.texts().isEmpty()) {
            page.heading("texts", diff.texts().size());
        }
        diff.texts().forEach(change -> {
            page.paragraph("", change.key() + " (" + change.language() + ")");
            change.before().ifPresent(text -> page.paragraph(INDENT + "- ", text));
            change.after().ifPresent(text -> page.paragraph(INDENT + "+ ", text));
        });
    }

    private void effects(List<AgencyImpact> effects) {
        if (!effects.isEmpty()) {
            page.heading(
                    "effects", effects.stream().filter(AgencyImpact::isChanged).count(), effects.size());
        }
        effects.forEach(this::effect);
    }

    private void effect(AgencyImpact effect) {
        page.paragraph("", effect.agency() + " (" + effect.file() + ")");
        if (!effect.isChanged()) {
            page.paragraph(INDENT, page.word("unchanged"));
        }
        effect.shifts().forEach(this::shift);
    }

    private void shift(OutcomeChange shift) {
        page.paragraph(INDENT, page.word("shift", text(shift.subject()), text(shift.from()), text(shift.to())));
        reasons("before", shift.before());
        reasons("after", shift.after());
    }

    private String text(Text text) {
        return page.in(text);
    }

    private void reasons(String when, List<Because> reasons) {
        Map<String, List<Because>> byRule =
                reasons.stream().collect(groupingBy(Because::source, LinkedHashMap::new, toList()));
        byRule.forEach((source, because) -> page.paragraph(
                INDENT + INDENT,
                page.word(when, because.stream().map(Because::claim).collect(joining(", ")), source)));
    }
}

package org.openita.scoring.why;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.finding.Because;
import org.openita.model.text.Messages;
import org.openita.rules.finding.UnmetRule;
import org.openita.rules.finding.UnmetRule.Gap;
import org.openita.scoring.output.ConsolePage;
import org.openita.scoring.why.Derivation.Member;
import org.openita.scoring.why.Derivation.Origin;
import org.openita.scoring.why.Explanation.Claim;
import org.openita.scoring.why.Explanation.Fired;
import org.openita.scoring.why.Explanation.Found;
import org.openita.scoring.why.Explanation.Miss;
import org.openita.scoring.why.Explanation.NotFound;
import org.openita.scoring.why.Explanation.Unmet;

/** Writes an explanation as a tree for a screen: a line a figure, each but once. Not thread-safe. */
final class ExplanationText {

    static final Messages WORDS = Messages.beside(Explanation.class, "explanation");

    private static final String STEP = "  ";

    private final ConsolePage page;
    private final Set<String> told = new HashSet<>();

    private ExplanationText(Locale locale) {
        this.page = new ConsolePage(WORDS, locale);
    }

    static String of(Explanation explanation, Locale locale) {
        return new ExplanationText(locale).write(explanation);
    }

    private String write(Explanation explanation) {
        explanation.found().forEach(this::found);
        explanation.notFound().forEach(this::notFound);
        explanation.figure().ifPresent(figure -> {
            page.heading("score", page.in(figure.name()), shown(figure));
            figure(STEP, figure);
        });
        return page.toString().stripLeading();
    }

    private void found(Found found) {
        page.heading("found", page.in(found.kind().one()), page.in(found.text()));
        if (found.rules().isEmpty()) {
            page.paragraph(STEP, page.word("no-rule"));
        }
        found.rules().forEach(this::fired);
    }

    private void fired(Fired fired) {
        page.paragraph(STEP, page.word("rule", fired.rule(), fired.source()));
        fired.claims().forEach(this::claim);
    }

    private void claim(Claim claim) {
        Because because = claim.because();
        String indent = STEP + STEP;
        page.paragraph(
                indent,
                page.word(
                        "claim",
                        page.in(claim.figure().name()),
                        points(because.value()),
                        because.comparison(),
                        points(because.threshold()),
                        basis(because.basis())));
        figure(indent + STEP, claim.figure());
        claim.basis().ifPresent(basis -> figure(indent + STEP, basis));
    }

    /** The arithmetic of a figure, then that of what it is made of; what is not made of anything has no line. */
    private void figure(String indent, Derivation figure) {
        if (figure.members().isEmpty()) {
            origin(indent, figure);
            return;
        }
        if (!told.add(figure.subject())) {
            page.paragraph(indent, page.word("above", page.in(figure.name()), shown(figure)));
            return;
        }
        page.paragraph(indent, page.word("sum", page.in(figure.name()), shown(figure), sum(figure)) + remark(figure));
        figure.members().stream()
                .map(Member::figure)
                .filter(member -> !member.members().isEmpty())
                .forEach(member -> figure(indent + STEP, member));
    }

    private void origin(String indent, Derivation figure) {
        if (figure.origin() == Origin.BOUND || figure.origin() == Origin.EARLIER) {
            page.paragraph(indent, page.word("origin." + figure.origin().name(), page.in(figure.name())));
        }
    }

    private String remark(Derivation figure) {
        String exact =
                figure.exact().map(fraction -> page.word("exact", fraction)).orElse("");
        return exact
                + switch (figure.origin()) {
                    case ROUNDED -> page.word("origin.ROUNDED");
                    case PUBLISHED ->
                        figure.computed()
                                .map(sum -> page.word("origin.PUBLISHED", points(sum)))
                                .orElseGet(() -> page.word("origin.GIVEN"));
                    default -> "";
                };
    }

    private String sum(Derivation figure) {
        List<Member> members = figure.members();
        Set<Optional<String>> shares = members.stream().map(Member::share).collect(Collectors.toSet());
        if (shares.size() > 1) {
            return members.stream()
                    .map(member -> member.share().orElse("") + " × " + named(member.figure()))
                    .collect(Collectors.joining(" + "));
        }
        boolean isMean = members.get(0).share().isPresent();
        String all = members.stream()
                .map(Member::figure)
                .map(this::named)
                .collect(Collectors.joining(isMean ? " + " : ", "));
        return isMean && members.size() > 1 ? "(" + all + ") ÷ " + members.size() : all;
    }

    /** The figures of a sum stay together on a line. */
    private String named(Derivation figure) {
        return (page.in(figure.name()) + " " + shown(figure)).replace(' ', ConsolePage.FIRM_SPACE);
    }

    private void notFound(NotFound notFound) {
        page.heading("not-found", page.in(notFound.kind().one()), page.in(notFound.text()));
        notFound.rules().forEach(this::unmet);
    }

    private void unmet(Unmet unmet) {
        UnmetRule rule = unmet.rule();
        page.paragraph(STEP, page.word("rule", rule.rule(), rule.source()));
        page.paragraph(STEP + STEP, page.word("unmet", rule.condition(), rule.place()));
        if (unmet.misses().isEmpty()) {
            page.paragraph(STEP + STEP + STEP, page.word("nothing-to-look-at"));
        }
        unmet.misses().forEach(this::miss);
    }

    private void miss(Miss miss) {
        Gap gap = miss.gap();
        String indent = STEP + STEP + STEP;
        page.paragraph(
                indent,
                page.word(
                        gap.by().signum() < 0 ? "gap.high" : "gap.low",
                        page.in(miss.figure().name()),
                        points(gap.value()),
                        gap.comparison(),
                        points(gap.threshold()),
                        points(gap.by().abs()),
                        basis(gap.basis())));
        figure(indent + STEP, miss.figure());
    }

    private String basis(String basis) {
        return basis.isEmpty() ? "" : page.word("basis", basis);
    }

    private String shown(Derivation figure) {
        return figure.value().map(ExplanationText::points).orElse("–");
    }

    private static String points(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}

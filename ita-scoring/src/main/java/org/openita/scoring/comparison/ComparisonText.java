package org.openita.scoring.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.finding.Level;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.scoring.comparison.Comparison.Cause;
import org.openita.scoring.comparison.Comparison.FindingDifference;
import org.openita.scoring.comparison.Comparison.ScoreDifference;
import org.openita.scoring.comparison.Comparison.Side;
import org.openita.scoring.output.ConsolePage;

/** Writes a comparison for a screen. Not thread-safe. */
final class ComparisonText {

    static final Messages WORDS = Messages.beside(Comparison.class, "comparison");

    private static final String STEP = "  ";

    private final Comparison comparison;
    private final ConsolePage page;

    private ComparisonText(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.page = new ConsolePage(WORDS, locale);
    }

    static String of(Comparison comparison, Locale locale) {
        return new ComparisonText(comparison, locale).write();
    }

    private String write() {
        side("A ", comparison.from());
        side("B ", comparison.to());
        page.rule("═");
        page.paragraph("", page.word("overall", overall()));
        page.paragraph("", page.word(comparison.isSameLevel() ? "level.same" : "level.other", levels()));
        causes();
        scores();
        findings(
                "come",
                comparison.findings().stream().filter(FindingDifference::isNew).toList());
        findings(
                "gone", comparison.findings().stream().filter(it -> !it.isNew()).toList());
        return page.toString();
    }

    private void side(String mark, Side side) {
        page.paragraph(mark, page.word("side", side.agency().name(), side.fiscalYear()));
    }

    private String overall() {
        BigDecimal[] both = {points(comparison.from()), points(comparison.to())};
        return comparison
                .change()
                .map(exact -> page.word("change", both[0], both[1], signed(both[1].subtract(both[0])), exact))
                .orElseGet(() ->
                        comparison.from().overall() + " → " + comparison.to().overall());
    }

    private static BigDecimal points(Side side) {
        return side.overall().isMissing() ? BigDecimal.ZERO : side.overall().shown();
    }

    private String levels() {
        Level from = comparison.from().level();
        Level to = comparison.to().level();
        return comparison.isSameLevel() ? page.in(to.name()) : page.in(from.name()) + " → " + page.in(to.name());
    }

    private void causes() {
        page.heading("causes");
        if (comparison.causes().isEmpty()) {
            page.paragraph(STEP, page.word(comparison.change().isPresent() ? "causes.none" : "causes.unknown"));
        }
        comparison.causes().forEach(this::cause);
        comparison.change().ifPresent(exact -> page.paragraph(STEP, page.word("causes.sum", exact)));
    }

    private void cause(Cause cause) {
        page.paragraph(
                STEP,
                page.word(
                        "cause." + cause.kind().name(),
                        page.in(cause.name()),
                        cause.from(),
                        cause.to(),
                        signed(cause.points())));
    }

    private void scores() {
        List<ScoreDifference> inBoth = comparison.scores().stream()
                .filter(each -> each.difference().isPresent())
                .toList();
        page.heading("scores", inBoth.size());
        inBoth.forEach(each -> page.paragraph(
                STEP,
                page.in(each.name()) + " " + each.from() + " → " + each.to() + " ("
                        + signed(each.difference().orElseThrow()) + ")"));
        onlyIn(
                "scores.only-A",
                comparison.scores().stream().filter(each -> each.to().isMissing()));
        onlyIn(
                "scores.only-B",
                comparison.scores().stream().filter(each -> each.from().isMissing()));
    }

    private void onlyIn(String key, Stream<ScoreDifference> scores) {
        String names = scores.map(each -> page.in(each.name()).replace(' ', ConsolePage.FIRM_SPACE))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            page.paragraph(STEP, page.word(key, names));
        }
    }

    private void findings(String key, List<FindingDifference> findings) {
        if (!findings.isEmpty()) {
            page.heading(key, findings.size());
            findings.forEach(each ->
                    page.paragraph(STEP, page.in(each.what()) + " " + each.code() + ": " + page.in(each.text())));
        }
    }

    static String signed(BigDecimal points) {
        return (points.signum() < 0 ? "−" : "+") + points.abs().toPlainString();
    }

    /** What a finding is about a topic. */
    static Text remark(Text topic, String instrument, Text remark) {
        return WORDS.text("remark", topic, instrument, remark);
    }
}

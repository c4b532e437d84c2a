package org.openita.report.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openita.model.text.Text;
import org.openita.report.block.Block;
import org.openita.report.block.Heading;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.KeyFigures.Fact;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.html.HtmlWriter;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.comparison.Comparison;
import org.openita.scoring.comparison.Comparison.Cause;
import org.openita.scoring.comparison.Comparison.FindingDifference;
import org.openita.scoring.comparison.Comparison.ScoreDifference;
import org.openita.scoring.comparison.Comparison.Side;

/** Writes a comparison as one page of HTML that needs nothing else. Not thread-safe. */
public final class ComparisonPage {

    private final Comparison comparison;
    private final ReportTexts words;
    private final List<Block> blocks = new ArrayList<>();

    private ComparisonPage(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.words = new ReportTexts(locale, false);
    }

    /** The page's text, to be written in UTF-8; English for English locales, else Thai. */
    public static String of(Comparison comparison, Locale locale) {
        return HtmlWriter.of(new ComparisonPage(comparison, locale).page());
    }

    private Report page() {
        blocks.add(new KeyFigures(List.of(side(comparison.from()), side(comparison.to()), change())));
        causes();
        scores();
        findings("compare.come", FindingDifference::isNew);
        findings("compare.gone", it -> !it.isNew());
        String version = ItaEngine.version();
        return new Report(
                words.say("compare.title"), words.say("foot", version), "OpenITA " + version, words, blocks, List.of());
    }

    private Fact side(Side side) {
        return new Fact(
                words.of(side.agency().name()) + " " + words.say("year.short", side.fiscalYear()),
                words.score(side.overall()),
                words.in(side.level().name()),
                Tone.PLAIN);
    }

    private Fact change() {
        boolean isKnown = comparison.change().isPresent();
        BigDecimal difference = isKnown
                ? comparison
                        .to()
                        .overall()
                        .shown()
                        .subtract(comparison.from().overall().shown())
                : BigDecimal.ZERO;
        return new Fact(
                words.say("change"),
                isKnown ? words.signed(difference) : "–",
                words.say(comparison.isSameLevel() ? "compare.level.same" : "compare.level.other"),
                tone(difference));
    }

    private static Tone tone(BigDecimal difference) {
        return difference.signum() == 0 ? Tone.PLAIN : difference.signum() > 0 ? Tone.GOOD : Tone.ATTENTION;
    }

    private void causes() {
        heading("compare.causes");
        if (comparison.causes().isEmpty()) {
            blocks.add(Paragraph.of(
                    words.say(comparison.change().isPresent() ? "compare.causes.none" : "compare.causes.unknown")));
            return;
        }
        blocks.add(new Table(
                "causes",
                words.say("compare.causes"),
                List.of(
                        Column.text(words.say("subject"), 5),
                        Column.text(words.say("compare.cause"), 5),
                        Column.figure("A", 2),
                        Column.figure("B", 2),
                        Column.figure(words.say("compare.effect"), 3)),
                comparison.causes().stream().map(this::row).toList()));
        comparison.change().ifPresent(exact -> blocks.add(Paragraph.of(words.say("compare.sum", exact))));
    }

    private Row row(Cause cause) {
        return Row.of(
                named(cause.name()),
                Cell.of(words.say("compare.cause." + cause.kind().name())),
                Cell.of(words.points(cause.from())),
                Cell.of(words.points(cause.to())),
                Cell.of(signed(cause.points())).toned(tone(cause.points())));
    }

    private String signed(BigDecimal points) {
        return (points.signum() < 0 ? "−" : "+") + words.of(points.abs().toPlainString());
    }

    private void scores() {
        heading("compare.scores");
        List<Row> rows = comparison.scores().stream()
                .flatMap(score -> score.difference().map(points -> row(score, points)).stream())
                .toList();
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(words.say("compare.scores.none")));
        } else {
            blocks.add(scores(rows));
        }
        onlyIn("compare.only-A", score -> score.to().isMissing());
        onlyIn("compare.only-B", score -> score.from().isMissing());
    }

    private Table scores(List<Row> rows) {
        return new Table(
                "scores",
                words.say("compare.scores"),
                List.of(
                        Column.text(words.say("subject"), 6),
                        Column.figure("A", 2),
                        Column.figure("B", 2),
                        Column.figure(words.say("change"), 2)),
                rows);
    }

    private Row row(ScoreDifference score, BigDecimal points) {
        return Row.of(
                named(score.name()),
                Cell.of(words.score(score.from())),
                Cell.of(words.score(score.to())),
                Cell.of(words.signed(points)).toned(tone(points)));
    }

    private void onlyIn(String key, Predicate<ScoreDifference> which) {
        String names = comparison.scores().stream()
                .filter(which)
                .map(score -> words.in(score.name()))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            blocks.add(Paragraph.of(words.say(key, names)));
        }
    }

    private Cell named(Text name) {
        return Cell.of(words.alone(name));
    }

    private void findings(String key, Predicate<FindingDifference> which) {
        List<Row> rows = comparison.findings().stream()
                .filter(which)
                .map(it -> Row.of(List.of(words.in(it.what()), words.of(it.code()), words.in(it.text()))))
                .toList();
        if (!rows.isEmpty()) {
            heading(key);
            blocks.add(new Table(
                    key.replace('.', '-'),
                    words.say(key),
                    List.of(
                            Column.text(words.say("compare.kind"), 2),
                            Column.text(words.say("compare.code"), 2),
                            Column.text(words.say("compare.what"), 8)),
                    rows));
        }
    }

    private void heading(String key) {
        blocks.add(new Heading(1, words.say(key), key.replace('.', '-')));
    }
}

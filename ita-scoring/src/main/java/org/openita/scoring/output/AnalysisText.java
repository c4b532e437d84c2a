package org.openita.scoring.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Because;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Target;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/** Writes an analysis as text, for someone who reads it on a screen. Not thread-safe. */
public final class AnalysisText {

    private static final Messages WORDS = Messages.beside(AnalysisText.class, "text");
    private static final int WIDTH = 100;
    private static final int NAME_WIDTH = 62;

    private final Analysis analysis;
    private final Locale locale;
    private final Map<String, Target> missed;
    private final StringBuilder out = new StringBuilder();

    private AnalysisText(Analysis analysis, Locale locale) {
        this.analysis = analysis;
        this.locale = locale;
        this.missed = analysis.targets().stream()
                .filter(target -> !target.reached())
                .collect(Collectors.toMap(Target::subject, Function.identity(), (first, second) -> first));
    }

    /** The analysis as text, in English for English locales, else in Thai. */
    public static String of(Analysis analysis, Locale locale) {
        AnalysisText text = new AnalysisText(analysis, locale);
        text.head();
        text.scores();
        text.recommendations();
        text.topics();
        text.targets();
        text.notes();
        text.foot();
        return text.out.toString();
    }

    private void head() {
        line(word("head", Harmless.of(fullName(analysis.agency())), analysis.fiscalYear()));
        line("=".repeat(WIDTH));
        String level = analysis.level().name().in(locale)
                + (analysis.level().isDetermined() ? " (" + analysis.level().code() + ")" : "");
        line(word("level", analysis.scores().overall(), level));
        because(analysis.level().because(), "  ");
    }

    private String fullName(Agency agency) {
        String district = agency.district().map(name -> " " + word("district", name)).orElse("");
        String province = agency.province().map(name -> " " + word("province", name)).orElse("");
        return agency.name() + district + province;
    }

    private void scores() {
        section("scores");
        for (Instrument instrument : analysis.scores().framework().instruments()) {
            score(instrument.id(), instrument.id() + " " + instrument.name().in(locale), "");
            for (Part part : instrument.parts()) {
                score(part.id(), part.name().in(locale), "    ");
            }
            for (Indicator indicator : instrument.indicators()) {
                String number = DisplayWidth.paddedLeft(indicator.id(), 2);
                score(indicator.id(), number + " " + indicator.name().in(locale), "    ");
            }
        }
    }

    private void score(String subject, String name, String indent) {
        Score score = analysis.scores().of(subject);
        String shown = DisplayWidth.paddedLeft(score.toString(), 7);
        Target target = missed.get(subject);
        String mark = target == null ? "" : "  ▼ " + word("below", target.target());
        line(DisplayWidth.padded(indent + name, NAME_WIDTH) + shown + mark);
    }

    private void recommendations() {
        section("recommendations", analysis.recommendations().size());
        if (analysis.recommendations().isEmpty()) {
            line(word("no-recommendations"));
        }
        for (Recommendation recommendation : analysis.recommendations()) {
            line("■ " + recommendation.code() + "  " + recommendation.title().in(locale));
            because(recommendation.because(), "    ");
            paragraph(recommendation.text(), "    ");
        }
    }

    /** The figures, and for each rule the place where it says so. */
    private void because(List<Because> reasons, String indent) {
        Map<String, List<Because>> bySource = reasons.stream()
                .collect(Collectors.groupingBy(Because::source, java.util.LinkedHashMap::new, Collectors.toList()));
        bySource.forEach((source, because) -> {
            String claims = because.stream().map(this::claim).collect(Collectors.joining(", "));
            wrapped(word("because", claims, source), indent);
        });
    }

    private String claim(Because because) {
        return name(because.subject()) + " " + because.value() + " " + because.comparison() + " "
                + because.threshold().setScale(2);
    }

    private String name(String subject) {
        if (subject.equals(Subject.OVERALL)) {
            return word("overall");
        }
        return instruments()
                .flatMap(instrument -> instrument.parts().stream())
                .filter(part -> part.id().equals(subject))
                .map(part -> part.name().in(locale))
                .findFirst()
                .orElseGet(() -> isIndicator(subject) ? word("indicator", subject) : itemName(subject));
    }

    private boolean isIndicator(String subject) {
        return instruments().flatMap(instrument -> instrument.indicators().stream()).anyMatch(i -> i.id().equals(subject));
    }

    /** {@code e1.part2} reads as e1 and the part's number. */
    private String itemName(String subject) {
        return instruments()
                .flatMap(instrument -> instrument.parts().stream())
                .filter(part -> subject.endsWith("." + part.key()))
                .map(part -> subject.substring(0, subject.indexOf('.')) + " " + part.name().in(locale))
                .findFirst()
                .orElse(subject);
    }

    private Stream<Instrument> instruments() {
        return analysis.scores().framework().instruments().stream();
    }

    private void topics() {
        if (analysis.topics().isEmpty()) {
            return;
        }
        section("topics");
        List<String> ids = instruments().map(Instrument::id).toList();
        line(DisplayWidth.padded("", NAME_WIDTH) + columns(ids.stream()));
        for (TopicRemarks topic : analysis.topics()) {
            String name = topic.id() + ". " + topic.name().in(locale);
            List<String> lines = Wrap.lines(name, NAME_WIDTH - 2);
            String verdicts = columns(ids.stream().map(id -> verdict(topic, id)));
            line(DisplayWidth.padded(lines.get(0), NAME_WIDTH) + verdicts);
            lines.stream().skip(1).forEach(rest -> line("   " + rest));
        }
    }

    private static String columns(Stream<String> cells) {
        return cells.map(cell -> DisplayWidth.padded(cell, 12)).collect(Collectors.joining()).stripTrailing();
    }

    private String verdict(TopicRemarks topic, String instrument) {
        return topic.rows().stream()
                .filter(row -> row.instrument().equals(instrument))
                .map(Remark::verdict)
                .map(verdict -> word("verdict." + verdict))
                .findFirst()
                .orElse("–");
    }

    /** Targets of the whole; those of single figures stand as marks beside them. */
    private void targets() {
        List<Target> ofWhole = analysis.targets().stream()
                .filter(target -> target.subject().equals(Subject.OVERALL))
                .toList();
        if (ofWhole.isEmpty()) {
            return;
        }
        section("targets");
        for (Target target : ofWhole) {
            String sign = target.reached() ? "✓ " : "✗ ";
            String distance = (target.distance().signum() < 0 ? "" : "+") + target.distance();
            String name = sign + target.name().in(locale);
            line(DisplayWidth.padded(name, NAME_WIDTH) + " "
                    + word("distance", distance, target.confidence().label()));
        }
    }

    private void notes() {
        if (analysis.notes().isEmpty()) {
            return;
        }
        section("notes", analysis.notes().size());
        for (Note note : analysis.notes()) {
            List<String> lines = Wrap.lines(note.text().in(locale), WIDTH - 2);
            line("! " + lines.get(0));
            lines.stream().skip(1).forEach(rest -> line("  " + rest));
        }
    }

    private void foot() {
        String packs = analysis.engine().packs().stream()
                .map(pack -> pack.name() + " " + pack.version())
                .collect(Collectors.joining(", "));
        out.append('\n');
        line(word("foot", analysis.engine().version(), packs));
    }

    private void section(String key, Object... arguments) {
        out.append('\n');
        line(word(key, arguments));
        line("-".repeat(WIDTH));
    }

    private void paragraph(Text text, String indent) {
        wrapped(text.in(locale), indent);
        out.append('\n');
    }

    private void wrapped(String text, String indent) {
        Wrap.lines(text, WIDTH - indent.length()).forEach(line -> line(indent + line));
    }

    private void line(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    private String word(String key, Object... arguments) {
        return WORDS.text(key, arguments).in(locale);
    }
}

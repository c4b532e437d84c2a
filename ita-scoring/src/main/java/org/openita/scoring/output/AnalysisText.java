package org.openita.scoring.output;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Statement;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Messages;
import org.openita.scoring.result.AnalysisView;
import org.openita.scoring.result.EngineInfo;
import org.openita.scoring.result.Statements;

/**
 * Writes an analysis as text for someone who reads it on a screen, 96 columns wide.
 *
 * <p>Thai stands in line where the screen's font gives every character the same width. Whatever stands in names or rules, no
 * control character gets through. Not thread-safe.
 */
public final class AnalysisText {

    private static final String INDENT = "  ";
    private static final int HASH_SHOWN = 12;
    private static final Messages WORDS = Messages.beside(AnalysisText.class, "messages");

    private final AnalysisView analysis;
    private final ConsolePage page;
    private final SubjectNames names;
    private final ReasonLines reasons;

    private AnalysisText(AnalysisView analysis, Locale locale) {
        this.analysis = analysis;
        this.page = new ConsolePage(WORDS, locale);
        this.names = SubjectNames.of(analysis.scores().framework(), Style.SHORT);
        this.reasons = new ReasonLines(names, page);
    }

    /** The analysis as text; in English for English locales, else in Thai. Each line ends with a line feed. */
    public static String of(AnalysisView analysis, Locale locale) {
        return new AnalysisText(analysis, locale).write();
    }

    private String write() {
        head();
        statements();
        new ScoreTable(analysis, page).write();
        recommendations();
        new TopicTable(analysis, page).write();
        new TargetTable(analysis, page).write();
        notes();
        foot(analysis.engine());
        return page.toString();
    }

    private void head() {
        page.paragraph("", fullName(analysis.agency()));
        page.paragraph("", page.word("title", analysis.fiscalYear()));
        page.rule("═");
        page.paragraph("", page.word("result", analysis.scores().overall(), level(analysis.level())));
        reasons.write(INDENT, analysis.level().because());
        ours(analysis.level());
    }

    /** What the scores give, where a level was published and they do not settle that it is this one. */
    private void ours(Level level) {
        if (level.isPublished() && level.isDoubtful() && !level.possible().isEmpty()) {
            page.paragraph(INDENT, page.word("level.ours", possible(level)));
        }
    }

    private String fullName(Agency agency) {
        String district =
                agency.district().map(name -> page.word("district", name)).orElse("");
        String province =
                agency.province().map(name -> page.word("province", name)).orElse("");
        return agency.name() + district + province;
    }

    private String level(Level level) {
        if (!level.isPublished() && level.possible().size() > 1) {
            return possible(level);
        }
        String code = level.isDetermined() ? " (" + level.code() + ")" : "";
        return page.in(level.name()) + code + (level.isPublished() ? page.word("level.published") : "");
    }

    private String possible(Level level) {
        return level.possible().stream()
                .map(one -> page.in(one.name()) + " (" + one.code() + ")")
                .collect(joining(page.word("or")));
    }

    private void recommendations() {
        page.heading("recommendations", analysis.recommendations().size());
        if (analysis.recommendations().isEmpty()) {
            new NoAdvice(analysis, page, names).write();
        }
        analysis.recommendations().forEach(this::recommendation);
    }

    private void recommendation(Recommendation recommendation) {
        page.paragraph(DisplayWidth.padded(recommendation.code(), 5) + " ", page.in(recommendation.title()));
        reasons.write("      ", recommendation.because());
        page.paragraph("      ", page.in(recommendation.text()));
    }

    private void statements() {
        for (Statements said : analysis.toReader()) {
            page.heading("statements", said.all(), said.list().size());
            for (Statement statement : said.list()) {
                page.paragraph("! ", page.in(statement.text()));
                reasons.write(INDENT, statement.because());
            }
        }
    }

    private void notes() {
        List<Note> notes = analysis.notes();
        if (!notes.isEmpty()) {
            page.heading("notes", notes.size());
            notes.forEach(note -> page.paragraph(NoteMark.of(note), page.in(note.text())));
        }
    }

    private void foot(EngineInfo engine) {
        String packs = engine.packs().stream()
                .map(pack -> pack.name() + " " + pack.version() + " " + shortened(pack.hash()))
                .collect(joining(", "));
        page.emptyLine();
        page.paragraph("", page.word("foot", engine.version(), framework(engine), packs));
    }

    private String framework(EngineInfo engine) {
        return engine.kit()
                .map(kit -> page.word(
                        kit.standsIn() ? "foot.stand-in" : "foot.kit",
                        analysis.scores().framework(),
                        kit.name(),
                        kit.version(),
                        shortened(kit.hash())))
                .orElse(engine.framework());
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }
}

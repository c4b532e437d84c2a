package org.openita.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.JsonWriter;
import org.openita.model.problem.Problem;
import org.openita.model.score.Score;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.ReportFacts;
import org.openita.scoring.whatif.WhatIf;
import org.openita.spring.ItaEngines;

/**
 * What the page shows of a result: its level and what keeps it from the next, what is doubtful, and its scores by instrument.
 *
 * @param result as it was read
 * @param facts what is found in it
 * @param notes what is missing, doubtful or impossible
 */
record ResultView(Assessment result, ReportFacts facts, List<Note> notes) {

    private static final List<Kind> WIDEST_FIRST =
            List.of(Kind.INSTRUMENT, Kind.PART, Kind.INDICATOR, Kind.SUB_INDICATOR, Kind.ITEM);

    static ResultView of(ItaEngines engines, Assessment result) {
        Analysis analysis = engines.analyse(result);
        ReportFacts facts = ReportFacts.of(analysis)
                .with(WhatIf.of(engines.of(result.fiscalYear().year())).outlook(result));
        return new ResultView(result, facts, engines.check(result));
    }

    /** What is wrong and what is to be done, in one text. */
    static Text said(Problem problem) {
        return Text.join(List.of(problem.found(), problem.expected(), problem.remedy()), " – ");
    }

    void write(JsonWriter json) {
        Analysis analysis = facts.analysis();
        json.text("agency", result.agency().name());
        json.text("year", result.fiscalYear().toString());
        json.text("overall", shown(analysis.scores().overall()));
        json.text("level", analysis.level().name());
        json.array("because", all -> analysis.level().because().forEach(one -> all.text(one.toString())));
        facts.outlook().flatMap(outlook -> outlook.gap()).ifPresent(gap -> json.text("next", gap.text()));
        json.array("doubts", all -> notes.forEach(note -> all.object(one -> doubt(one, note))));
        json.array(
                "advice",
                all -> analysis.recommendations()
                        .forEach(advice -> all.object(
                                one -> one.text("code", advice.code()).text("title", advice.title()))));
        json.array(
                "tables",
                all -> framework().instruments().forEach(instrument -> all.object(one -> table(one, instrument))));
    }

    private Framework framework() {
        return facts.analysis().scores().framework();
    }

    private static void doubt(JsonWriter json, Note note) {
        json.text("text", note.text());
        json.bool("doubt", note.isDoubt());
        json.array("subjects", all -> note.subjects().forEach(all::text));
    }

    private void table(JsonWriter json, Instrument instrument) {
        json.text("name", SubjectNames.of(framework(), Style.FULL).name(instrument.id()));
        json.array("rows", all -> rows(instrument).forEach(subject -> all.object(one -> row(one, subject))));
    }

    /** The instrument, its parts, and each indicator before its items. */
    private List<Subject> rows(Instrument instrument) {
        List<Subject> rows = new ArrayList<>();
        for (Subject subject : framework().subjects().values()) {
            boolean isOwn = subject.instrument().filter(instrument::equals).isPresent();
            if (isOwn && WIDEST_FIRST.contains(subject.kind())) {
                rows.add(subject);
            }
        }
        rows.sort((one, other) -> Integer.compare(place(one), place(other)));
        return rows;
    }

    /** Wider things first; an indicator stands before what belongs to it. */
    private int place(Subject subject) {
        List<String> indicators =
                framework().indicators().stream().map(each -> each.id()).toList();
        int width = WIDEST_FIRST.indexOf(subject.kind());
        return subject.indicator()
                .map(indicator -> (1 + indicators.indexOf(indicator.id())) * 100 + width)
                .orElse(width);
    }

    private void row(JsonWriter json, Subject subject) {
        Score given = given(subject);
        json.text("id", subject.id());
        json.text("kind", subject.kind().name().toLowerCase(Locale.ROOT));
        json.text("name", subject.name());
        json.text("given", shown(given));
        json.text("score", shown(facts.analysis().scores().of(subject)));
        json.array("path", all -> path(subject).forEach(all::text));
    }

    private Score given(Subject subject) {
        Score measured = result.items().getOrDefault(subject.id(), Score.MISSING);
        return measured.isPresent() ? measured : result.published().getOrDefault(subject.id(), Score.MISSING);
    }

    /** Where the score stands in the JSON of a result; nowhere for what is only computed. */
    private static List<String> path(Subject subject) {
        return switch (subject.kind()) {
            case ITEM ->
                subject.part()
                        .map(part -> List.of("items", subject.whole(), part.key()))
                        .orElseGet(() -> List.of("items", subject.id()));
            case INDICATOR -> List.of("indicators", subject.id());
            case PART -> List.of("parts", subject.id());
            case INSTRUMENT -> List.of("instruments", subject.id());
            case OVERALL -> List.of(Subject.OVERALL);
            default -> List.of();
        };
    }

    private static String shown(Score score) {
        return Optional.of(score)
                .filter(Score::isPresent)
                .map(present -> present.shown().toPlainString())
                .orElse("");
    }
}

package org.openita.scoring.proofreading;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.text.Messages;
import org.openita.scoring.Analysis;

/**
 * Finds in a report what disagrees with the data that it is about.
 *
 * <p>It reads scores, item numbers, levels, periods, names of places, and what is called highest, lowest, below target or to
 * be improved. What it cannot read it passes over in silence. Thread-safe.
 */
public final class Proofreader {

    private static final Messages MESSAGES = Messages.beside(Proofreader.class, "messages");

    private Proofreader() {}

    /** Returns notes on what in a report disagrees with an agency's result, in the order of its lines, each once. */
    public static List<Note> notes(ReportText report, Analysis data) {
        ReportChecks reader = ReportChecks.of(data, MESSAGES);
        Map<String, List<Discrepancy>> same = new LinkedHashMap<>();
        for (Passage passage : Passages.of(report, reader.patterns())) {
            List<Discrepancy> found = new ArrayList<>();
            reader.read(passage, found::add);
            found.sort(Comparator.comparingInt(remark -> remark.quote().line()));
            found.forEach(remark -> same.computeIfAbsent(
                            remark.kind() + remark.quote().plain() + remark.text(), key -> new ArrayList<>())
                    .add(remark));
        }
        List<Note> notes = new ArrayList<>();
        same.values().forEach(found -> notes.add(note(report, found)));
        report.unread().forEach(what -> notes.add(new Note(NoteKind.TEXT_UNREAD, what, Map.of())));
        return List.copyOf(notes);
    }

    private static Note note(ReportText report, List<Discrepancy> same) {
        Discrepancy first = same.get(0);
        String key = same.size() == 1 ? "where" : "where.more";
        return new Note(
                first.kind(),
                MESSAGES.text(
                        key,
                        report.lines().get(first.quote().line()).place(),
                        first.quote().written(),
                        first.text(),
                        same.size() - 1),
                details(report, first, same));
    }

    private static Map<String, Object> details(ReportText report, Discrepancy first, List<Discrepancy> same) {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("line", number(first));
        if (same.size() > 1) {
            List<BigDecimal> lines = same.stream().map(Proofreader::number).toList();
            details.put("lines", lines);
        }
        List<BigDecimal> paragraphs = same.stream()
                .flatMap(remark -> paragraph(report, remark.quote()).stream())
                .toList();
        if (!paragraphs.isEmpty()) {
            details.put("paragraphs", paragraphs);
        }
        details.put("quote", first.quote().written());
        first.subject().ifPresent(subject -> details.put("subject", subject));
        details.put("data", first.data());
        details.put("confidence", first.sure().label());
        return details.buildOrThrow();
    }

    /** The paragraph of a document in which words begin. */
    private static Optional<BigDecimal> paragraph(ReportText report, Quote quote) {
        return report.lines().get(quote.line()).paragraphs().entrySet().stream()
                .filter(entry -> entry.getKey() <= quote.offset())
                .map(entry -> BigDecimal.valueOf(entry.getValue()))
                .reduce((earlier, later) -> later);
    }

    private static BigDecimal number(Discrepancy remark) {
        return BigDecimal.valueOf(remark.quote().line() + 1L);
    }
}

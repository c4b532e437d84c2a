package org.openita.scoring.proofreading;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.finding.Note;
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
        for (int i = 0; i < report.lines().size(); i++) {
            Line line = Line.of(i + 1, report.lines().get(i), reader.patterns());
            reader.read(
                    line,
                    remark -> same.computeIfAbsent(
                                    remark.kind() + remark.quote() + remark.text(), key -> new ArrayList<>())
                            .add(remark));
        }
        return same.values().stream().map(Proofreader::note).toList();
    }

    private static Note note(List<Discrepancy> same) {
        Discrepancy first = same.get(0);
        String key = same.size() == 1 ? "where" : "where.more";
        return new Note(
                first.kind(),
                MESSAGES.text(key, first.line(), first.quote(), first.text(), same.size() - 1),
                details(first, same));
    }

    private static Map<String, Object> details(Discrepancy first, List<Discrepancy> same) {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("line", BigDecimal.valueOf(first.line()));
        if (same.size() > 1) {
            List<BigDecimal> lines = same.stream()
                    .map(remark -> BigDecimal.valueOf(remark.line()))
                    .toList();
            details.put("lines", lines);
        }
        details.put("quote", first.quote());
        first.subject().ifPresent(subject -> details.put("subject", subject));
        details.put("data", first.data());
        details.put("confidence", first.sure().label());
        return details.buildOrThrow();
    }
}

package org.openita.scoring.output;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openita.model.finding.Remark;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Instrument;
import org.openita.scoring.result.AnalysisView;

/** Topics by instrument: what to keep up and what to improve. */
final class TopicTable {

    private static final int ID_WIDTH = 2;
    private static final int VERDICT_WIDTH = 11;
    private static final String NOT_LOOKED_AT = "–";

    private final List<TopicRemarks> topics;
    private final List<String> instruments;
    private final ConsoleColumns columns;
    private final ConsolePage page;

    TopicTable(AnalysisView analysis, ConsolePage page) {
        this.topics = analysis.topics();
        this.instruments = analysis.scores().framework().instruments().stream()
                .map(Instrument::id)
                .toList();
        this.columns = columns(instruments.size());
        this.page = page;
    }

    /** Nothing where the year's topics are not known. */
    void write() {
        if (!topics.isEmpty()) {
            page.heading("topics");
            page.row(columns, row("", "", instruments.stream()));
            topics.forEach(topic -> page.row(columns, row(topic.id(), page.in(topic.name()), verdicts(topic))));
        }
    }

    private static ConsoleColumns columns(int instruments) {
        int[] widths = new int[2 + instruments];
        Arrays.fill(widths, VERDICT_WIDTH);
        widths[0] = ID_WIDTH;
        widths[1] = ConsolePage.WIDTH
                - ID_WIDTH
                - ConsoleColumns.GAP.length()
                - instruments * (ConsoleColumns.GAP.length() + VERDICT_WIDTH);
        return ConsoleColumns.of(widths);
    }

    private static List<String> row(String id, String name, Stream<String> verdicts) {
        return Stream.concat(Stream.of(id, name), verdicts).toList();
    }

    private Stream<String> verdicts(TopicRemarks topic) {
        return instruments.stream()
                .map(instrument -> topic.rows().stream()
                        .filter(row -> row.instrument().equals(instrument))
                        .map(this::verdict)
                        .findFirst()
                        .orElse(NOT_LOOKED_AT));
    }

    private String verdict(Remark remark) {
        return page.word("verdict." + remark.verdict());
    }
}

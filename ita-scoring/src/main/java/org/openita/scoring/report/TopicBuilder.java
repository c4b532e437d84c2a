package org.openita.scoring.report;

import java.util.List;
import org.openita.model.finding.Remark;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;
import org.openita.scoring.standing.Standing;

/** Makes the topics' tables, and has their narratives told. Not thread-safe. */
final class TopicBuilder {

    private final Analysis analysis;
    private final Framework framework;
    private final RowNarrator narrator;

    TopicBuilder(Analysis analysis, Standing standing, NarrativeTexts wording) {
        this.analysis = analysis;
        this.framework = analysis.scores().framework();
        this.narrator = new RowNarrator(analysis, standing, wording);
    }

    List<TopicSection> topics() {
        return analysis.topics().stream().map(this::section).toList();
    }

    private TopicSection section(TopicRemarks topic) {
        return new TopicSection(
                topic.id(), topic.name(), topic.rows().stream().map(this::row).toList());
    }

    private TopicRow row(Remark remark) {
        Instrument instrument = framework.instrument(remark.instrument()).orElseThrow();
        List<ItemScores> items = remark.items().stream().map(this::scores).toList();
        return new TopicRow(
                instrument.id(),
                instrument.name(),
                instrument.parts(),
                items,
                remark.verdict(),
                remark.text(),
                narrator.of(remark, instrument),
                remark.because());
    }

    private ItemScores scores(String item) {
        List<Score> scores =
                framework.inParts(item).stream().map(analysis.scores()::of).toList();
        return new ItemScores(item, framework.item(item).flatMap(Item::name), scores);
    }
}

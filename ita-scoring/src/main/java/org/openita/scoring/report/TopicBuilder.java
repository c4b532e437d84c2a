package org.openita.scoring.report;

import java.util.ArrayList;
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
    private final TopicNarrator topics;

    TopicBuilder(Analysis analysis, Standing standing, Plan plan, NarrativeTexts wording) {
        this.analysis = analysis;
        this.framework = analysis.scores().framework();
        this.narrator = new RowNarrator(analysis, standing, wording);
        this.topics = new TopicNarrator(analysis, standing, plan, wording);
    }

    List<TopicSection> topics() {
        List<TopicSection> sections = new ArrayList<>();
        for (TopicRemarks topic : analysis.topics()) {
            sections.add(section(topic, sections.size()));
        }
        return sections;
    }

    private TopicSection section(TopicRemarks topic, int turn) {
        return new TopicSection(
                topic.id(), topic.name(), topic.rows().stream().map(this::row).toList(), topics.of(topic, turn));
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

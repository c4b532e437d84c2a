package org.openita.model.framework;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.framework.Topic.Row;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** Reads the topics of a framework file, after its instruments. */
final class TopicReader {

    private final FieldProblems fieldProblems;
    private final FrameworkProblems problems;
    private final List<String> instruments;
    private final Map<String, String> instrumentOfItem;
    private final boolean complete;
    private final Ids topicIds;

    /**
     * @param instruments the ids of the instruments
     * @param instrumentOfItem every item that there is
     * @param complete whether no instrument or item went unread
     */
    TopicReader(ProblemLog log, List<String> instruments, Map<String, String> instrumentOfItem, boolean complete) {
        this.fieldProblems = new FieldProblems(log);
        this.problems = new FrameworkProblems(log);
        this.instruments = instruments;
        this.instrumentOfItem = instrumentOfItem;
        this.complete = complete;
        this.topicIds = new Ids(log);
    }

    List<Topic> read(Fields framework) {
        return framework.objectsIfAny("topics", Expected.TOPICS).stream()
                .map(this::topic)
                .toList();
    }

    private Topic topic(Fields fields) {
        String id = topicIds.claim(fields);
        Text name = fields.name();
        Set<String> seen = new HashSet<>();
        List<Row> rows = fields.objects("rows", Expected.ROWS).stream()
                .map(row -> row(row, seen))
                .toList();
        Topic topic = new Topic(id, name, rows, fields.provenance());
        fields.noOthers();
        return topic;
    }

    private Row row(Fields fields, Set<String> instrumentsSeen) {
        JsonText instrument = fields.text("instrument", Expected.INSTRUMENT);
        if (!instrument.value().isEmpty() && !instrumentsSeen.add(instrument.value())) {
            problems.twiceInList(instrument.place(), instrument.value());
        }
        List<String> items = items(fields.text("items", Expected.ITEM_IDS), instrument.value());
        fields.noOthers();
        if (!instruments.contains(instrument.value())
                && complete
                && !instrument.value().isEmpty()) {
            fieldProblems.unknownWord(instrument, Expected.among(Expected.INSTRUMENT, instruments), instruments);
        }
        return new Row(instrument.value(), items);
    }

    private List<String> items(JsonText text, String instrument) {
        Optional<ImmutableList<String>> items = ItemIds.parse(text.value());
        if (items.isEmpty() && !text.value().isEmpty()) {
            fieldProblems.wrong(text, Expected.ITEM_IDS);
        }
        items.ifPresent(ids -> check(ids, text, instrument));
        return items.orElse(ImmutableList.of());
    }

    private void check(List<String> ids, JsonText text, String instrument) {
        Set<String> seen = new LinkedHashSet<>();
        ids.stream().filter(id -> !seen.add(id)).distinct().forEach(id -> problems.twiceInList(text.place(), id));
        List<String> strangers = seen.stream()
                .filter(id -> !instrument.equals(instrumentOfItem.get(id)))
                .toList();
        if (complete && instruments.contains(instrument) && !strangers.isEmpty()) {
            problems.notItemsOf(text.place(), strangers, instrument);
        }
    }
}

package org.openita.model.framework;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** Reads the items of a framework file: one by one with their names, or a range of ids of which no more is known. */
final class ItemReader {

    /** Where items stand: the ids of their instrument, indicator and, where it has these, sub-indicator. */
    record Home(String instrument, String indicator, Optional<String> subIndicator) {}

    private static final List<String> SIGNS =
            Arrays.stream(Polarity.values()).map(Polarity::sign).toList();

    private final FieldProblems problems;
    private final FrameworkProblems frameworkProblems;
    private final ScaleReader scales;
    private final Ids ids;
    private final Map<String, String> instrumentOfItem = new LinkedHashMap<>();

    ItemReader(ProblemLog log, ScaleReader scales, Ids ids) {
        this.problems = new FieldProblems(log);
        this.frameworkProblems = new FrameworkProblems(log);
        this.scales = scales;
        this.ids = ids;
    }

    /** The instrument of each item read so far. */
    Map<String, String> instrumentOfItem() {
        return instrumentOfItem;
    }

    List<Item> read(List<Fields> list, Home home) {
        List<Item> items = new ArrayList<>();
        list.forEach(fields -> items.addAll(read(fields, home)));
        return items;
    }

    private List<Item> read(Fields fields, Home home) {
        boolean range = fields.has("ids");
        JsonText text = range ? fields.text("ids", Expected.ITEM_IDS) : fields.text("id", Expected.ITEM_ID);
        Optional<Text> name = range ? Optional.empty() : Optional.of(fields.name());
        Scale scale = scales.scaleOf(fields);
        Polarity polarity = polarity(fields);
        Provenance provenance = fields.provenance();
        List<SubItem> subItems = range ? List.of() : subItems(fields, text.value());
        fields.noOthers();
        return claim(text, range, home).stream()
                .map(id -> new Item(
                        id,
                        home.instrument(),
                        home.indicator(),
                        home.subIndicator(),
                        scale,
                        polarity,
                        name,
                        subItems,
                        provenance))
                .toList();
    }

    private List<SubItem> subItems(Fields item, String id) {
        return item.objectsIfAny("subItems", Expected.SUB_ITEMS).stream()
                .map(fields -> subItem(fields, id))
                .toList();
    }

    private SubItem subItem(Fields fields, String item) {
        String id = ids.claim(fields);
        if (!id.startsWith(Subject.id(item, "")) && !id.isEmpty()) {
            frameworkProblems.subItemElsewhere(fields.place("id"), id, item);
        }
        SubItem sub = new SubItem(id, fields.name(), scales.scaleOf(fields), polarity(fields), fields.provenance());
        fields.noOthers();
        return sub;
    }

    private List<String> claim(JsonText text, boolean range, Home home) {
        Optional<ImmutableList<String>> parsed = ItemIds.parse(text.value()).filter(list -> range || list.size() == 1);
        if (parsed.isEmpty()) {
            ids.lose();
            if (!text.value().isEmpty()) {
                problems.wrong(text, range ? Expected.ITEM_IDS : Expected.ITEM_ID);
            }
        }
        List<String> claimed = parsed.orElse(ImmutableList.of());
        claimed.forEach(id -> {
            ids.claim(id, text.place());
            instrumentOfItem.putIfAbsent(id, home.instrument());
        });
        return claimed;
    }

    private Polarity polarity(Fields fields) {
        JsonText sign = fields.text("polarity", Expected.POLARITY);
        Optional<Polarity> polarity = Polarity.ofSign(sign.value());
        if (polarity.isEmpty() && !sign.value().isEmpty()) {
            problems.unknownWord(sign, Expected.POLARITY, SIGNS);
        }
        return polarity.orElse(Polarity.MORE_IS_BETTER);
    }
}

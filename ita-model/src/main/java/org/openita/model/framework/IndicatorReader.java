package org.openita.model.framework;

import java.util.List;
import java.util.Optional;
import org.openita.model.framework.ItemReader.Home;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** Reads the indicators of an instrument, with their sub-indicators and items. */
final class IndicatorReader {

    private final FrameworkProblems problems;
    private final ItemReader items;
    private final Ids ids;

    IndicatorReader(ProblemLog log, ItemReader items, Ids ids) {
        this.problems = new FrameworkProblems(log);
        this.items = items;
        this.ids = ids;
    }

    List<Indicator> read(List<Fields> list, String instrument) {
        return list.stream().map(fields -> indicator(fields, instrument)).toList();
    }

    private Indicator indicator(Fields fields, String instrument) {
        String id = ids.claim(fields);
        Text name = fields.name();
        Provenance provenance = fields.provenance();
        boolean direct = fields.has("items");
        boolean grouped = fields.has("subIndicators");
        if (direct && grouped) {
            problems.twoKinds(fields.place("items"));
        }
        List<SubIndicator> groups = grouped ? subIndicators(fields, instrument, id) : List.of();
        List<Item> all = direct && !grouped
                ? items.read(fields.objects("items", Expected.ITEMS), new Home(instrument, id, Optional.empty()))
                : groups.stream().flatMap(group -> group.items().stream()).toList();
        fields.noOthers();
        return new Indicator(id, name, groups, all, provenance);
    }

    private List<SubIndicator> subIndicators(Fields indicator, String instrument, String indicatorId) {
        return indicator.objects("subIndicators", Expected.SUB_INDICATORS).stream()
                .map(fields -> subIndicator(fields, instrument, indicatorId))
                .toList();
    }

    private SubIndicator subIndicator(Fields fields, String instrument, String indicator) {
        String id = ids.claim(fields);
        if (!id.isEmpty() && !indicator.isEmpty() && !id.startsWith(indicator + ".")) {
            problems.notOfIndicator(fields.place("id"), id, indicator);
        }
        Text name = fields.name();
        Provenance provenance = fields.provenance();
        List<Item> members =
                items.read(fields.objects("items", Expected.ITEMS), new Home(instrument, indicator, Optional.of(id)));
        fields.noOthers();
        return new SubIndicator(id, name, members, provenance);
    }
}

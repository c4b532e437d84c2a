package org.openita.workbench.year;

import java.util.List;
import org.openita.model.json.JsonWriter;
import org.openita.model.text.Text;

/** Writes what is said of years as JSON. */
public final class YearJson {

    private YearJson() {}

    /** The years that are known, as an array. */
    public static String list(List<YearSummary> years) {
        return JsonWriter.pretty(json -> json.array(all -> years.forEach(year -> all.object(one -> year(one, year)))));
    }

    /** What differs between two years. */
    public static String diff(YearDiff diff) {
        return JsonWriter.pretty(json -> json.object(root -> {
            root.number("before", diff.before().fiscalYear().year());
            root.number("after", diff.after().fiscalYear().year());
            root.array("changes", all -> diff.lines().forEach(line -> text(all, line)));
        }));
    }

    private static void text(JsonWriter json, Text line) {
        json.text(line);
    }

    private static void year(JsonWriter json, YearSummary year) {
        json.number("fiscalYear", year.framework().fiscalYear().year());
        year.kit()
                .ifPresent(kit -> json.object("yearKit", it -> {
                    it.text("name", kit.name()).text("version", kit.version()).text("hash", kit.hash());
                    kit.directory().ifPresent(directory -> it.text("directory", directory.toString()));
                }));
        json.object("items", items -> year.items().forEach((id, count) -> items.number(id, (long) count)));
        json.number("named", year.named());
        json.object("confidence", facts -> year.facts().forEach((of, count) -> facts.number(of.label(), (long) count)));
        json.number("carriedOver", year.carriedOver());
        json.number("topics", year.framework().topics().size());
        json.bool("pairs", year.hasPairs());
    }
}

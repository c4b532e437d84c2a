package org.openita.model.finding;

import java.util.List;
import org.openita.model.text.Text;

/**
 * One piece of advice.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the item's id, or ids joined by {@code +} where one advice serves several ({@code e4+e5})
 * @param items the items it is about
 * @param title what it is about, in a few words
 * @param text what to do
 * @param references the items it leans on, in the order in which the text names them ({@code o10}, {@code o11})
 * @param because why it is given
 */
public record Recommendation(
        String code, List<String> items, Text title, Text text, List<String> references, List<Because> because) {

    public Recommendation {
        items = List.copyOf(items);
        references = List.copyOf(references);
        because = List.copyOf(because);
    }

    /** Returns the same advice with these reasons. */
    public Recommendation because(List<Because> reasons) {
        return new Recommendation(code, items, title, text, references, reasons);
    }

    /** The code: {@code "e4+e5"}. */
    @Override
    public String toString() {
        return code;
    }
}

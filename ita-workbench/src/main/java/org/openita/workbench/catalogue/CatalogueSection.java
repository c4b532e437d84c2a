package org.openita.workbench.catalogue;

import java.util.List;
import org.openita.model.text.Text;

/**
 * The rules of a catalogue that find the same sort of thing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what they find, as a word for machines: {@code recommendations}
 * @param name the same for readers
 * @param entries the rules, in order
 */
public record CatalogueSection(String key, Text name, List<Entry> entries) {

    public CatalogueSection {
        entries = List.copyOf(entries);
    }

    /** Its name, and how many rules it has. */
    Text heading() {
        return EntryMaker.WORDS.text("section.count", name, entries.size());
    }
}

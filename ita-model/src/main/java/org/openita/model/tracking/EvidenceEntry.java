package org.openita.model.tracking;

import java.util.Optional;

/**
 * What is to be shown for an item, and where it stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the item's id
 * @param name what it asks for
 * @param elements what must be seen; a sentence that says so where that is not known
 * @param unit the unit that sees to it
 * @param address where it stands on the agency's site; empty where nothing was filled in
 * @param due by when, as it was written
 * @param state how far it is; empty where nobody said
 * @param cell the cell of the address, such as {@code F12}; empty in a list that was not read from a workbook
 */
public record EvidenceEntry(
        String item,
        String name,
        String elements,
        String unit,
        String address,
        String due,
        Optional<TaskState> state,
        String cell) {}

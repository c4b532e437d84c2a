package org.openita.tables.year;

import java.util.Optional;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.Framework;

/**
 * What the workbook of a year says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param framework what is measured
 * @param frameworkFile the same as the text of a year kit's file
 * @param crosswalk which items are which of other years; empty where nothing is said
 * @param crosswalkFile the same as the text of a year kit's file
 */
public record YearBookContent(
        Framework framework, String frameworkFile, Optional<Crosswalk> crosswalk, Optional<String> crosswalkFile) {}

package org.openita.report.country;

import org.openita.model.file.AtomicFile.Content;

/**
 * A file of an overview.
 *
 * @param name its name: letters, digits, hyphens and a point, in any locale
 * @param content what stands in it
 */
public record CountryFile(String name, Content content) {}

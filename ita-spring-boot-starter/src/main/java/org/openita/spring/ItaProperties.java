package org.openita.spring;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application says of its engines under {@code openita}. Immutable and thread-safe.
 *
 * @param packs places of rule packs, each used in the years that it is for: a directory, or {@code classpath:} and a folder
 * @param yearKits places of year kits: a directory, a zip file, or {@code classpath:} and a folder
 * @param years the Buddhist fiscal years whose engines are made when the application starts; where none is given those of the packs and
 *     kits, or the newest
 * @param reloadEvery how long to wait between two looks at directories and files; they are read once where it is not given
 */
@ConfigurationProperties(ItaProperties.PREFIX)
public record ItaProperties(
        @DefaultValue List<String> packs,
        @DefaultValue List<String> yearKits,
        @DefaultValue List<Integer> years,
        @Nullable Duration reloadEvery) {

    static final String PREFIX = "openita";

    public ItaProperties {
        packs = List.copyOf(packs);
        yearKits = List.copyOf(yearKits);
        years = List.copyOf(years);
    }
}

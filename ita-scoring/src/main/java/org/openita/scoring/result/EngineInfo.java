package org.openita.scoring.result;

import java.util.List;
import java.util.Optional;

/**
 * What an analysis was made with, so that it can be made again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version the version of this library
 * @param framework the framework, such as {@code FY2567}; of a year from outside also its kit's name, version and hash
 * @param kit the year kit that it comes from; empty for a year of this library
 * @param packs the rule packs, each after what it extends
 */
public record EngineInfo(String version, String framework, Optional<Kit> kit, List<PackInfo> packs) {

    /**
     * A year kit.
     *
     * @param name its name
     * @param version its version
     * @param hash SHA-256 of all that it says, in hexadecimal digits
     * @param standsIn whether it stands in for the year of this library
     */
    public record Kit(String name, String version, String hash, boolean standsIn) {}

    public EngineInfo {
        packs = List.copyOf(packs);
    }

    /** That of a year of this library. */
    public EngineInfo(String version, String framework, List<PackInfo> packs) {
        this(version, framework, Optional.empty(), packs);
    }
}

package org.openita.scoring.result;

import java.util.List;

/**
 * What an analysis was made with, so that it can be made again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version the version of this library
 * @param framework the framework, such as {@code FY2567}
 * @param packs the rule packs, each after what it extends
 */
public record EngineInfo(String version, String framework, List<PackInfo> packs) {

    public EngineInfo {
        packs = List.copyOf(packs);
    }
}

package org.openita.server.call;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the service lets a request have. Immutable and thread-safe.
 *
 * @param largestBody how large a body can be
 * @param bodiesAtOnce how much memory all bodies together can take; what comes above it is asked to come again
 * @param longestUpload how long a body can take to arrive
 * @param workers how many requests are worked on at once; 0 for as many as there are processors
 * @param waiting how many more wait for their turn
 * @param longestWork how long an answer can take, waiting included
 * @param batches how many lists of many agencies are worked on at once
 * @param longestBatch how long one of them can take
 * @param hosts the names, other than those of this machine to itself, under which the service is reached
 */
@ConfigurationProperties("openita.server")
public record ServerLimits(
        @DefaultValue("64MB") DataSize largestBody,
        @DefaultValue("256MB") DataSize bodiesAtOnce,
        @DefaultValue("30s") Duration longestUpload,
        @DefaultValue("0") int workers,
        @DefaultValue("64") int waiting,
        @DefaultValue("30s") Duration longestWork,
        @DefaultValue("2") int batches,
        @DefaultValue("10m") Duration longestBatch,
        @DefaultValue List<String> hosts) {

    public ServerLimits {
        hosts = List.copyOf(hosts);
    }
}

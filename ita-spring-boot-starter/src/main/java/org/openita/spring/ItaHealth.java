package org.openita.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.FiscalYear;
import org.openita.scoring.result.PackInfo;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells which rules are in force and when they were read. An application is up with the last good rules; that newer ones were refused
 * stands beside it.
 */
final class ItaHealth implements HealthIndicator {

    private final ItaEngines engines;

    ItaHealth(ItaEngines engines) {
        this.engines = engines;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up()
                .withDetail("packs", packs())
                .withDetail("read", engines.read().toString());
        engines.lastRefusal().ifPresent(refusal -> health.withDetail("refused", String.valueOf(refusal.getMessage())));
        return health.build();
    }

    private Map<String, List<Map<String, String>>> packs() {
        Map<String, List<Map<String, String>>> packs = new LinkedHashMap<>();
        for (FiscalYear year : engines.years()) {
            packs.put(
                    year.toString(),
                    engines.of(year.year()).info().packs().stream()
                            .map(ItaHealth::members)
                            .toList());
        }
        return packs;
    }

    private static Map<String, String> members(PackInfo pack) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("name", pack.name());
        members.put("version", pack.version());
        members.put("hash", pack.hash());
        return members;
    }
}

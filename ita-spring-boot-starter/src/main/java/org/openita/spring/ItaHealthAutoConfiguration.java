package org.openita.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Adds the rules in force to the health of an application. */
@AutoConfiguration(after = ItaAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(ItaEngines.class)
final class ItaHealthAutoConfiguration {

    @Bean
    @ConditionalOnEnabledHealthIndicator("openita")
    @ConditionalOnMissingBean(name = "openitaHealthIndicator")
    HealthIndicator openitaHealthIndicator(ItaEngines engines) {
        return new ItaHealth(engines);
    }
}

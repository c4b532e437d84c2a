package org.openita.spring;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Measures what the engines of an application do, where it has Micrometer. */
@AutoConfiguration(before = ItaAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
final class ItaMetricsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ItaMetrics itaMetrics() {
        return new ItaMetrics();
    }
}

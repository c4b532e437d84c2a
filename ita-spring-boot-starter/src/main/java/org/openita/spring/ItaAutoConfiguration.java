package org.openita.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** Makes the engines that an application's properties ask for, unless it has its own. */
@AutoConfiguration
@EnableConfigurationProperties(ItaProperties.class)
final class ItaAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ItaEngines itaEngines(ItaProperties properties, ResourceLoader resources, ObjectProvider<Observer> observer) {
        ClassLoader given = resources.getClassLoader();
        ClassLoader loader = given == null ? ItaEngines.class.getClassLoader() : given;
        return new ItaEngines(new EngineSource(properties, loader), observer.getIfAvailable(() -> Observer.NONE));
    }
}

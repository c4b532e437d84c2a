package org.openita.spring;

import org.openita.jackson.ItaJackson2Module;
import org.openita.jackson.ItaModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives results and analyses to the application's own JSON mapper, whether or not it looks for modules itself. */
@AutoConfiguration
final class ItaJsonAutoConfiguration {

    /** For a mapper of Jackson 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.JacksonModule")
    static final class ForJackson3 {

        @Bean
        @ConditionalOnMissingBean
        ItaModule itaModule() {
            return new ItaModule();
        }
    }

    /** For a mapper of Jackson 2. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.fasterxml.jackson.databind.Module")
    static final class ForJackson2 {

        @Bean
        @ConditionalOnMissingBean
        ItaJackson2Module itaJackson2Module() {
            return new ItaJackson2Module();
        }
    }
}

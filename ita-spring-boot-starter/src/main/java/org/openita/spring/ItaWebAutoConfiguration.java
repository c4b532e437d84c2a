package org.openita.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ProblemDetail;

/** Tells refused inputs as problem details in an application that answers requests. */
@AutoConfiguration(after = ItaAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(ProblemDetail.class)
@ConditionalOnProperty(prefix = ItaProperties.PREFIX, name = "problem-details", matchIfMissing = true)
final class ItaWebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ProblemAdvice itaProblemAdvice(ObjectProvider<Observer> observer) {
        return new ProblemAdvice(observer.getIfAvailable(() -> Observer.NONE));
    }
}

package org.openita.server.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads to the page; what it is made of lies under {@code static/office}. */
@Configuration(proxyBeanMethods = false)
class OfficePage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/office/").setViewName("forward:/office/index.html");
        registry.addRedirectViewController("/office", "/office/");
        registry.addRedirectViewController("/", "/office/");
    }
}

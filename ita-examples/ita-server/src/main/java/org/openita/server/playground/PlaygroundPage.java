package org.openita.server.playground;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads to the page; what it is made of lies under {@code static/playground}. */
@Configuration(proxyBeanMethods = false)
class PlaygroundPage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/playground/").setViewName("forward:/playground/index.html");
        registry.addRedirectViewController("/playground", "/playground/");
    }
}

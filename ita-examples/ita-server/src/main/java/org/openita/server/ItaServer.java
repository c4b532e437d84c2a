package org.openita.server;

import org.openita.server.call.ServerLimits;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the service. Pages have a package of their own beside {@code api}. */
@SpringBootApplication
@EnableConfigurationProperties(ServerLimits.class)
public class ItaServer {

    /** Starts it on this machine, unless the arguments say otherwise. */
    public static void main(String... args) {
        System.setProperty("java.awt.headless", "true");
        SpringApplication.run(ItaServer.class, args);
    }
}

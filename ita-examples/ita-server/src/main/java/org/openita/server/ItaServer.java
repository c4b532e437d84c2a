package org.openita.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. Pages have a package of their own beside {@code api}. */
@SpringBootApplication
public class ItaServer {

    /** Starts it on this machine, unless the arguments say otherwise. */
    public static void main(String... args) {
        SpringApplication.run(ItaServer.class, args);
    }
}

package org.openita.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version that the jar says it is, and the Java it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Ita.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {"ita " + version, "Java " + Runtime.version()};
    }
}

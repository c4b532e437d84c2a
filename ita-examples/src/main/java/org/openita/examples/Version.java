package org.openita.examples;

import org.openita.scoring.ItaEngine;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"ita " + ItaEngine.version()};
    }
}

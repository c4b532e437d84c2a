package org.openita.cli;

import picocli.CommandLine.Option;

/** {@code --format}: text to read, or JSON for other programs. */
final class FormatOption {

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}

package org.openita.cli;

import picocli.CommandLine.Option;

/** {@code --format}: text to read, or JSON for other programs. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"default: ${DEFAULT-VALUE}; several results as JSON are one array", "รูปแบบผลลัพธ์"})
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}

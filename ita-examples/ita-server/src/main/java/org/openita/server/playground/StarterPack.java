package org.openita.server.playground;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The small pack that a page begins with: one rule that extends those of a built-in year, its texts and its cases. */
final class StarterPack {

    private static final List<String> FILES =
            List.of("pack.json", "rules.drl", "messages_th.properties", "messages_en.properties", "cases/rules.yaml");

    private StarterPack() {}

    static Map<String, String> files() {
        ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
        FILES.forEach(file -> files.put(file, text(file)));
        return files.buildOrThrow();
    }

    private static String text(String file) {
        try (InputStream in = StarterPack.class.getResourceAsStream("start/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The pack to begin with has lost its " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

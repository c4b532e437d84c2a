package org.openita.server.api;

import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Puts JSON texts together to a list. */
final class JsonList {

    /** A list of the texts, each as it is. */
    static final Collector<CharSequence, ?, String> COLLECTOR = Collectors.joining(",\n", "[\n", "]\n");

    private JsonList() {}
}

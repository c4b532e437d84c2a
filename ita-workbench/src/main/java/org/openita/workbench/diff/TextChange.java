package org.openita.workbench.diff;

import java.util.Optional;

/**
 * A text of the messages that is not the same in two packs, in one language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key its key
 * @param language {@code th} or {@code en}
 * @param before the old text; empty where there was none
 * @param after the new text; empty where there is none
 */
public record TextChange(String key, String language, Optional<String> before, Optional<String> after) {}

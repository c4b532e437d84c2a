package org.openita.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The words of the command line as they were typed.
 *
 * <p>Java decodes them in the locale's encoding, and under {@code LC_ALL=C} Thai is lost on the way. Linux keeps the bytes.
 */
final class CommandLineText {

    private static final Path TYPED = Path.of("/proc/self/cmdline");
    private static final String LOST = "\uFFFD";

    private CommandLineText() {}

    /** The arguments, those that were lost read anew; as they are where the system does not keep them. */
    static String[] restored(String[] arguments) {
        return List.of(arguments).stream().anyMatch(word -> word.contains(LOST)) ? typed(arguments) : arguments;
    }

    private static String[] typed(String[] arguments) {
        try {
            return last(
                    arguments, Files.readString(TYPED, StandardCharsets.UTF_8).split("\0", -1));
        } catch (IOException noSuchThingOrNotUtf8) {
            return arguments;
        }
    }

    /** The command line ends with the arguments, and with an end of its own. */
    private static String[] last(String[] arguments, String[] words) {
        String[] restored = arguments.clone();
        int before = words.length - 1 - arguments.length;
        for (int i = 0; i < arguments.length && before >= 0; i++) {
            restored[i] = arguments[i].contains(LOST) ? words[before + i] : arguments[i];
        }
        return restored;
    }
}

package org.openita.report.words;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.openita.model.file.UnwritableFile;

/**
 * Makes fonts of font files.
 *
 * <p>On Linux, Java looks for the system's own fonts, by the library fontconfig, before it reads any; where there are none, it gives
 * up. None of them is needed here: told by a file of its own that the system has none, Java goes on without.
 */
final class FontReader {

    /** Names the file in which Java looks up the system's fonts instead of asking fontconfig. */
    private static final String FONTS_OF_SYSTEM = "sun.awt.fontconfig";

    private static final String NONE = "version=1\nsequence.allfonts=default\n";

    private FontReader() {}

    /**
     * Reads a TrueType font.
     *
     * @throws NoFontsException if this machine cannot
     * @throws UncheckedIOException if there is no room for temporary files, into which Java copies a font
     */
    static Font read(String name, Supplier<InputStream> file) {
        try {
            return font(name, file);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | LinkageError | InternalError e) {
            return withoutSystemFonts(name, file, e);
        }
    }

    /** Changes something only on machines where fonts were of no use to anyone in this process. */
    private static Font withoutSystemFonts(String name, Supplier<InputStream> file, Throwable first) {
        boolean isLinux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!isLinux || System.getProperty(FONTS_OF_SYSTEM) != null) {
            throw new NoFontsException(first);
        }
        System.setProperty(FONTS_OF_SYSTEM, noFonts().toString());
        try {
            return font(name, file);
        } catch (UncheckedIOException e) {
            System.clearProperty(FONTS_OF_SYSTEM);
            throw e;
        } catch (RuntimeException | LinkageError | InternalError e) {
            System.clearProperty(FONTS_OF_SYSTEM);
            throw new NoFontsException(e);
        }
    }

    private static Font font(String name, Supplier<InputStream> file) {
        try (InputStream in = file.get()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            if (e instanceof IOException full && UnwritableFile.isFull(full)) {
                throw new UncheckedIOException(full);
            }
            throw new IllegalStateException("The font " + name + " of this library cannot be read", e);
        }
    }

    private static Path noFonts() {
        try {
            Path file = Files.createTempFile("openita-no-fonts-", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, NONE, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

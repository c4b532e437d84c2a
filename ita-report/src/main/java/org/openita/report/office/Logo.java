package org.openita.report.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.report.block.Picture;

/** The agency's sign, read from the file that its profile names and written anew, so that nothing but the picture comes along. Thread-safe. */
public final class Logo {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Logo.class);

    private static final int LARGEST = 4000;
    private static final long LARGEST_FILE = 20_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private Logo() {}

    /** The agency's own sign, if its profile names one. */
    public static Optional<Picture> of(Office office) {
        String description = office.words().say("logo", office.name());
        return office.profile().logo().map(file -> read(file, description));
    }

    /** The emblem of official letters, if its profile names one. */
    static Optional<Picture> emblem(Office office) {
        String description = office.words().say("emblem");
        return office.profile().letters().emblem().map(file -> read(file, description));
    }

    private static Picture read(Path file, String description) {
        BufferedImage image = image(file).orElseThrow(() -> new InputException(List.of(notAPicture(file))));
        return new Picture(png(image), image.getWidth(), image.getHeight(), description);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** The picture; empty where the file is none, or where it claims to be larger than is read. */
    private static Optional<BufferedImage> image(Path file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null || Files.size(file) > LARGEST_FILE
                    ? Collections.emptyIterator()
                    : ImageIO.getImageReaders(in);
            return readers.hasNext() ? image(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException e) { // what a broken file makes the JDK's readers throw is not declared
            return Optional.empty();
        }
    }

    /** The size is asked for first: a small file can hold a picture that memory cannot. */
    private static Optional<BufferedImage> image(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            boolean isKnown = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
            boolean isSmall = reader.getWidth(0) <= LARGEST && reader.getHeight(0) <= LARGEST;
            return isKnown && isSmall ? Optional.of(reader.read(0)) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Problem notAPicture(Path file) {
        return TEXTS.problem(Place.of(String.valueOf(file.getFileName())), "not-a-picture", LARGEST);
    }
}

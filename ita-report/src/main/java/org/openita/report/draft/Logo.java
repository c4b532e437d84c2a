package org.openita.report.draft;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;
import org.openita.report.block.Picture;

/** The agency's sign, read from the file that its profile names and written anew, so that nothing but the picture comes along. */
final class Logo {

    private static final int LARGEST = 4000;

    private Logo() {}

    static Optional<Picture> of(Pages pages) {
        String description = pages.words().say("logo", pages.agency());
        return pages.facts().profile().logo().map(file -> read(file, description));
    }

    private static Picture read(Path file, String description) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null || image.getWidth() > LARGEST || image.getHeight() > LARGEST) {
                throw new InputException(List.of(notAPicture(file)));
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return new Picture(png.toByteArray(), image.getWidth(), image.getHeight(), description);
        } catch (IOException e) {
            throw new InputException(List.of(notAPicture(file)));
        }
    }

    private static Problem notAPicture(Path file) {
        return new Problem(
                file.getFileName().toString(),
                new Text("อ่านเป็นภาพไม่ได้ หรือภาพใหญ่เกินไป", "this cannot be read as a picture, or is too large"),
                new Text(
                        "ภาพ PNG หรือ JPEG กว้างและสูงไม่เกิน " + LARGEST + " จุด",
                        "a PNG or JPEG of at most " + LARGEST + " pixels each way"),
                new Text("ใช้ไฟล์ภาพอื่นในโปรไฟล์", "name another picture in the profile"));
    }
}

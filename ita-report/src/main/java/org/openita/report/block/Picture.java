package org.openita.report.block;

import java.util.Arrays;

/**
 * A picture in PNG.
 *
 * @param png its bytes
 * @param width in pixels
 * @param height in pixels
 * @param description what it shows
 */
public record Picture(byte[] png, int width, int height, String description) {

    public Picture {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && Arrays.equals(png, picture.png)
                && description.equals(picture.description);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return description + " (" + width + " × " + height + ")";
    }
}

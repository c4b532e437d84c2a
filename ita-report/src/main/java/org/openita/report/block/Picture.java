package org.openita.report.block;

import java.util.Arrays;

/** A picture in PNG. Immutable and thread-safe. */
public final class Picture {

    private final byte[] png;
    private final int width;
    private final int height;
    private final String description;

    /**
     * @param png its bytes
     * @param width in pixels
     * @param height in pixels
     * @param description what it shows
     */
    public Picture(byte[] png, int width, int height, String description) {
        this.png = png.clone();
        this.width = width;
        this.height = height;
        this.description = description;
    }

    /** Its bytes. */
    public byte[] png() {
        return png.clone();
    }

    /** Its width in pixels. */
    public int width() {
        return width;
    }

    /** Its height in pixels. */
    public int height() {
        return height;
    }

    /** What it shows. */
    public String description() {
        return description;
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

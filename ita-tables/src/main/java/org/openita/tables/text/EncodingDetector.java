package org.openita.tables.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells the encoding of a text by its bytes: a byte order mark, else UTF-16 by its zero bytes, else UTF-8 if it is, else the Thai
 * code page.
 *
 * <p>Thai text of code page 874 stops being UTF-8 within a few letters, so after {@value #ENOUGH} characters of UTF-8 the
 * verdict is UTF-8, and a bad byte further on is damage in that text. Not thread-safe.
 */
final class EncodingDetector {

    /** As many characters beyond ASCII make UTF-8 certain. */
    static final int ENOUGH = 64;

    private static final int CHUNK = 1 << 16;

    private static final int LOOKED_AT = 1 << 12;

    /** Of so many bytes of UTF-16 at least one is zero, be the text ever so Thai. */
    private static final int ZERO_IN = 30;

    /** One or two may be damage in a text of another encoding. */
    private static final int FEWEST = 4;

    private final byte[] bytes = new byte[CHUNK];
    private int filled;
    private int unread;
    private int characters;

    /**
     * Reads as much as it takes for a verdict, to the end if all is ASCII.
     *
     * @throws IOException if it cannot be read
     */
    static TextEncoding detect(InputStream in) throws IOException {
        return new EncodingDetector().verdict(in);
    }

    /** By all the bytes there are, of which the last may be cut off in the midst of a character. */
    static TextEncoding detect(byte[] beginning) {
        return byMark(beginning, beginning.length)
                .or(() -> byZeros(beginning, beginning.length))
                .orElseGet(() -> {
                    EncodingDetector detector = new EncodingDetector();
                    return detector.refuses(beginning, beginning.length, false)
                            ? TextEncoding.WINDOWS_874
                            : TextEncoding.UTF_8;
                });
    }

    private TextEncoding verdict(InputStream in) throws IOException {
        boolean more = fill(in);
        Optional<TextEncoding> wide = byMark(bytes, filled).or(() -> byZeros(bytes, filled));
        if (wide.isPresent()) {
            return wide.get();
        }
        while (!refuses(bytes, filled, !more)) {
            if (!more || characters >= ENOUGH) {
                return TextEncoding.UTF_8;
            }
            more = fill(in);
        }
        return TextEncoding.WINDOWS_874;
    }

    /** Whether there may be more after this chunk; the bytes of a character cut off by the one before come first. */
    private boolean fill(InputStream in) throws IOException {
        System.arraycopy(bytes, filled - unread, bytes, 0, unread);
        int wanted = CHUNK - unread;
        int read = in.readNBytes(bytes, unread, wanted);
        filled = unread + read;
        return read == wanted;
    }

    /** Whether the bytes are no UTF-8, as long as that is in doubt. */
    private boolean refuses(byte[] text, int length, boolean isAll) {
        int at = 0;
        while (at < length && characters < ENOUGH) {
            int size = Utf8.sizeAt(text, at, length);
            if (size == Utf8.CUT_OFF && !isAll) {
                break;
            }
            if (size < 0) {
                return true;
            }
            characters += size > 1 ? 1 : 0;
            at += size;
        }
        unread = characters < ENOUGH ? length - at : 0;
        return false;
    }

    private static Optional<TextEncoding> byMark(byte[] bytes, int length) {
        return Arrays.stream(TextEncoding.values())
                .filter(encoding -> encoding.markLength() > 0)
                .filter(encoding -> length >= encoding.markLength() && beginsWithMark(bytes, encoding))
                .findFirst();
    }

    /** Every digit, separator and line end of UTF-16 has a zero byte, always on the same side; no other text holds any. */
    private static Optional<TextEncoding> byZeros(byte[] bytes, int length) {
        int[] zeros = new int[2];
        int looked = Math.min(length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = Math.max(FEWEST, looked / ZERO_IN);
        if (zeros[0] == 0 && zeros[1] >= many) {
            return Optional.of(TextEncoding.UTF_16LE_UNMARKED);
        }
        return zeros[1] == 0 && zeros[0] >= many ? Optional.of(TextEncoding.UTF_16BE_UNMARKED) : Optional.empty();
    }

    private static boolean beginsWithMark(byte[] bytes, TextEncoding encoding) {
        byte[] mark = "\uFEFF".getBytes(encoding.charset());
        return Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
    }
}

package org.openita.model.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Text of two bytes a character, told by its byte order mark or by the zero byte within its first character. */
final class WideText {

    private static final int MARK = 0xFEFF;
    private static final int MARK_TURNED = 0xFFFE;

    private WideText() {}

    /** Which byte of a character comes first, if it is UTF-16. */
    static Optional<ByteOrder> order(byte[] bytes) {
        if (bytes.length < 2 || isOther(bytes)) {
            return Optional.empty();
        }
        if (unit(bytes, 0) == MARK || (bytes[0] == 0 && bytes[1] != 0)) {
            return Optional.of(ByteOrder.BIG_ENDIAN);
        }
        boolean isTurned = unit(bytes, 0) == MARK_TURNED || (bytes[0] != 0 && bytes[1] == 0);
        return isTurned ? Optional.of(ByteOrder.LITTLE_ENDIAN) : Optional.empty();
    }

    /** Whether it is four bytes a character, or nothing but zero bytes. */
    static boolean isOther(byte[] bytes) {
        boolean beginsEmpty = bytes.length >= 2 && unit(bytes, 0) == 0;
        boolean goesOnEmpty =
                bytes.length >= 4 && unit(bytes, 2) == 0 && (bytes[1] == 0 || unit(bytes, 0) == MARK_TURNED);
        return beginsEmpty || goesOnEmpty;
    }

    /** What it says; half a surrogate pair stays, so that whoever reads can say where it stands. */
    static String of(byte[] bytes, ByteOrder order) {
        return ByteBuffer.wrap(bytes).order(order).asCharBuffer().toString();
    }

    private static int unit(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}

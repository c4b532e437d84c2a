package org.openita.tables.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openita.tables.text.TextEncoding;

/** The name of a file in a zip file: many programs say nothing of its encoding, so it is read byte by byte and told here. */
final class EntryName {

    private EntryName() {}

    /** The name, where each character stands for a byte: UTF-8 if it is, else the Thai code page; any other stands as it is. */
    static String of(String bytewise) {
        if (bytewise.chars().anyMatch(character -> character > 0xFF)) {
            return bytewise;
        }
        byte[] bytes = bytewise.getBytes(StandardCharsets.ISO_8859_1);
        return utf8(bytes).orElseGet(() -> TextEncoding.WINDOWS_874.decode(bytes));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException isNone) {
            return Optional.empty();
        }
    }
}

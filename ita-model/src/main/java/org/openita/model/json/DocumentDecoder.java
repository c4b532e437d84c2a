package org.openita.model.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;

/** Turns the bytes of a document into text, or says why they are none. */
final class DocumentDecoder {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DocumentDecoder() {}

    /**
     * The text of a document; notes a problem and refuses if it is neither UTF-8 nor UTF-16, which a shell of Windows
     * writes where it is told to put into a file what a program says.
     */
    static String decode(byte[] bytes, Origin origin, ProblemLog log) {
        Optional<ByteOrder> order = WideText.order(bytes);
        if (order.isPresent() && bytes.length % 2 == 0) {
            return WideText.of(bytes, order.get());
        }
        if (order.isPresent() || WideText.isOther(bytes)) {
            log.add(TEXTS.problem(
                    Place.of(origin.source()), order.isPresent() ? "utf-16-cut-off" : "not-utf-8-but-utf-32"));
            throw new JsonRefusal();
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, chars, true);
        if (result.isError()) {
            malformed(chars.flip(), rest.get(rest.position()), origin, log);
        }
        return chars.flip().toString();
    }

    /** The text without its byte order mark; notes a problem and refuses if it is empty or holds what no text may hold. */
    static String checked(String text, Origin origin, ProblemLog log) {
        String document = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (document.isBlank()) {
            empty(origin.source(), log);
        }
        int broken = indexOfBroken(document);
        if (broken >= 0) {
            broken(document, broken, origin, log);
        }
        return document;
    }

    private static void malformed(CharBuffer before, byte bad, Origin origin, ProblemLog log) {
        String hex = String.format(Locale.ROOT, "0x%02X", bad & 0xFF);
        log.add(TEXTS.problem(origin.at(before, before.length()), "not-utf-8", hex));
        throw new JsonRefusal();
    }

    private static void empty(String source, ProblemLog log) {
        log.add(TEXTS.problem(Place.of(source), "empty-file"));
        throw new JsonRefusal();
    }

    private static void broken(String document, int offset, Origin origin, ProblemLog log) {
        String character = Excerpt.codePoint(document.charAt(offset));
        log.add(TEXTS.problem(origin.at(document, offset), "broken-character", character));
        throw new JsonRefusal();
    }

    /** The offset of the first U+0000 or half a surrogate pair, or -1. */
    static int indexOfBroken(String text) {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (character == 0 || (character >= Character.MIN_SURROGATE && isBroken(character))) {
                return i;
            }
            i += Character.charCount(character);
        }
        return -1;
    }

    /** U+0000 or half a surrogate pair. */
    static boolean isBroken(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }
}

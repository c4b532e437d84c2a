package org.openita.report.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks, before anything of a PDF file is unpacked, how much there is of it. All methods are pure. */
final class PdfStreams {

    private static final long MOST_UNPACKED = 256L << 20;
    private static final int DICTIONARY = 1_000;
    private static final int PIECE = 64 << 10;
    private static final String STREAM = "stream";
    private static final String DEFLATED = "Flate";

    private PdfStreams() {}

    /** Whether its streams unpack to no more than a report may hold; what is packed twice or so that nobody can tell is not. */
    static boolean areWithinBounds(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        long unpacked = 0;
        byte[] piece = new byte[PIECE];
        for (int at = all.indexOf(STREAM); at >= 0; at = all.indexOf(STREAM, at + STREAM.length())) {
            boolean isEnd = at >= 3 && all.startsWith("end", at - 3);
            if (isEnd) {
                continue;
            }
            if (isPackedOddly(dictionary(all, at))) {
                return false;
            }
            unpacked += unpacked(bytes, begin(all, at + STREAM.length()), MOST_UNPACKED - unpacked, piece);
            if (unpacked > MOST_UNPACKED) {
                return false;
            }
        }
        return true;
    }

    /** What stands before a stream, from where its object begins. */
    private static String dictionary(String all, int at) {
        int begin = Math.max(0, at - DICTIONARY);
        String before = all.substring(begin, at);
        return before.substring(Math.max(0, before.lastIndexOf("obj")));
    }

    private static boolean isPackedOddly(String dictionary) {
        int first = dictionary.indexOf(DEFLATED);
        boolean isTwice = first >= 0 && dictionary.indexOf(DEFLATED, first + 1) >= 0;
        return isTwice || dictionary.contains("LZW") || dictionary.contains("RunLength");
    }

    private static int begin(String all, int at) {
        int begin = at;
        while (begin < all.length() && begin < at + 2 && (all.charAt(begin) == '\r' || all.charAt(begin) == '\n')) {
            begin++;
        }
        return begin;
    }

    /** How much a stream unpacks to, or one more than is left. */
    private static long unpacked(byte[] bytes, int begin, long left, byte[] piece) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            long size = 0;
            int read = inflater.inflate(piece);
            while (read > 0 && size <= left) {
                size += read;
                read = inflater.inflate(piece);
            }
            return size;
        } catch (DataFormatException e) {
            return 0; // not deflated
        } finally {
            inflater.end();
        }
    }
}

package org.openita.tables.text;

/** What makes bytes UTF-8. */
final class Utf8 {

    /** The bytes end in the midst of a character. */
    static final int CUT_OFF = -1;

    private static final int NO_CHARACTER = -2;

    private Utf8() {}

    /** How many bytes the character at an offset takes; less than 0 if there is none. */
    static int sizeAt(byte[] bytes, int offset, int length) {
        int lead = bytes[offset];
        if (lead >= 0) {
            return 1;
        }
        int size = size(lead & 0xFF);
        for (int i = 1; i < size; i++) {
            if (offset + i >= length) {
                return CUT_OFF;
            }
            if (!continues(lead & 0xFF, i, bytes[offset + i] & 0xFF)) {
                return NO_CHARACTER;
            }
        }
        return size;
    }

    private static int size(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return NO_CHARACTER;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** The second byte also rules out what is written too long, half of a pair, or beyond Unicode. */
    private static boolean continues(int lead, int index, int octet) {
        int lowest = index > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = index > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return octet >= lowest && octet <= highest;
    }
}

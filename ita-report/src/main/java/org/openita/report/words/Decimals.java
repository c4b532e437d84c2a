package org.openita.report.words;

/** Writes coordinates quickly: thousands of them stand in every chart and on every page. */
public final class Decimals {

    private Decimals() {}

    /** Appends a number with at most two decimals, as SVG and PDF write it. */
    public static void append(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    /** Appends a number of 16 bits as four hexadecimal digits. */
    public static void appendHex(StringBuilder out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
        }
    }
}

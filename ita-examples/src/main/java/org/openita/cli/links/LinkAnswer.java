package org.openita.cli.links;

import java.util.Locale;

/**
 * What became of asking an address.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome what it means
 * @param status the status of the last answer; 0 where there was none
 * @param at the address that answered last, or could not be asked
 */
public record LinkAnswer(Outcome outcome, int status, String at) {

    /** What an answer means. */
    public enum Outcome {
        /** There is a page. */
        ANSWERS,
        /** There is a page, at another address. */
        MOVED,
        /** There is no such page. */
        MISSING,
        /** The site does not show the page to programs, or not without a password. */
        REFUSED,
        /** The site failed. */
        FAILED,
        /** No answer in time, or none that could be read. */
        SILENT,
        /** No machine of that name. */
        UNKNOWN_HOST,
        /** The certificate does not fit, or is out of date. */
        INSECURE,
        /** The address is inside a network, which was not allowed. */
        INNER,
        /** Too many redirects. */
        LOST,
        /** No address of http or https. */
        NO_ADDRESS;

        /** Its name in the files of words and in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether people see the page there. */
        public boolean isFine() {
            return this == ANSWERS || this == MOVED;
        }
    }
}

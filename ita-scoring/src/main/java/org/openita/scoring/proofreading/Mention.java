package org.openita.scoring.proofreading;

/**
 * A place in a passage that speaks of a subject.
 *
 * @param start where it begins
 * @param end where it ends
 * @param subject the id of what has a score
 * @param isStrong whether the words name it as a subject, and are no words that any sentence may hold
 */
record Mention(int start, int end, String subject, boolean isStrong) {

    boolean covers(int index) {
        return index >= start && index < end;
    }
}

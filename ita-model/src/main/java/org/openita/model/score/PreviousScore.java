package org.openita.model.score;

/**
 * The score that a subject had in an earlier fiscal year.
 *
 * <p>There is one only where an earlier result is given and the subject meant the same in that year. A fact for rules. Immutable
 * and thread-safe.
 *
 * @param subject the subject's id, the same as in the facts of this year: {@code 8}, {@code e1.part2}
 * @param year the earlier fiscal year, {@code 2566}
 * @param value the score of that year as shown, in points with two decimals
 */
public record PreviousScore(String subject, String year, double value) implements Fact {

    /** {@code 8@2566}, so that no one takes it for the subject's score of this year. */
    @Override
    public String figure(String property) {
        return subject + "@" + year;
    }
}

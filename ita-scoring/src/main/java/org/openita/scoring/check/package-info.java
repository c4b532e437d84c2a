/**
 * What the reader of a result should know about its figures: what is missing, what contradicts what, and which printed score
 * is likely a misprint.
 *
 * <p>{@link org.openita.scoring.check.DataCheck} makes the notes. Their kinds and details:
 * <ul>
 *   <li>{@code missing}, one an instrument: {@code subject} the instrument; {@code lacks} the subjects that were not given, a
 *       group standing for all in it; {@code affects} the subjects that have no score because of it.
 *   <li>{@code published-mismatch}, one a subject: {@code subject}, {@code published}, {@code computed} and {@code suspects},
 *       each with the details of a {@code misprint-suspect}; where too much is missing to add up, {@code least} and {@code most}
 *       that what is known allows, instead of {@code computed} and {@code suspects}.
 *   <li>{@code misprint-suspect}, one a suspect: {@code subject} (where the item counts, {@code e1.part2}), {@code item},
 *       {@code part} (where there are parts), {@code value} as given, {@code fits} (where a single value would make the
 *       published score come out), {@code candidates} (where no published score tells, the scores that one slip of the hand
 *       turns into this one), {@code respondents} (where the scores tell their number), {@code confidence}
 *       ({@code high}, {@code medium}, {@code low}) and {@code aggregate} (where there is one), the subject whose published score is not met or
 *       tells what fits. It comes without a {@code published-mismatch} where the score alone cannot come about.
 *       Of a published figure that is a misprint itself there is no {@code item}.
 *   <li>{@code few-respondents}, one an instrument or part: {@code subject}, {@code respondents}, {@code least} that are
 *       expected, and the {@code source} and {@code confidence} of that expectation.
 *   <li>{@code scores-exchanged} and {@code parts-exchanged}: {@code subjects}, two that stand in each other's place, their
 *       {@code values} as given, and {@code confidence}; {@code parts-exchanged} of whole parts names
 *       all their items, and the {@code parts}, without {@code values}.
 *   <li>{@code rows-shifted}: {@code subjects} whose scores stand one row too high ({@code direction} {@code up}) or too low
 *       ({@code down}), what that {@code explains}, and {@code confidence}.
 *   <li>{@code impossible-score}: {@code subject}, {@code value}, the nearest {@code candidates}, {@code confidence}.
 *   <li>{@code missed-items}, which doubts nothing: {@code subject}, {@code value}, the {@code ways} in which it comes about,
 *       each with how many items are missed by sub-indicator, and {@code confidence}.
 *   <li>{@code fraction-scores}: {@code section} ({@code items} or {@code published}), {@code subjects}, {@code confidence}.
 * </ul>
 *
 * <p>{@link org.openita.scoring.ItaEngine} adds {@code level-mismatch}: {@code published} as given or as the code of the level,
 * {@code possible} the codes that the scores leave possible, {@code confidence}.
 *
 * <p>{@link org.openita.scoring.check.FilesCheck} adds, for several results at once, {@code agency-twice},
 * {@code agency-name} and {@code scores-copied} with {@code agency}, {@code other} (the file) and {@code confidence}, and
 * {@code year-mixed} with {@code fiscalYear}, {@code others} (the files of other years) and {@code confidence}.
 */
@NullMarked
package org.openita.scoring.check;

import org.jspecify.annotations.NullMarked;

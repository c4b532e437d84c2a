/**
 * Survey answers to scores: one row a respondent, or counts that somebody else added up.
 *
 * <p>{@link org.openita.tables.survey.SurveyReader} reads files and gives
 * {@link org.openita.tables.survey.SurveyScores}: an assessment for each agency, and what was wrong with rows that were
 * kept aside. The rules:
 * <ul>
 *   <li>a question's score is the mean over those who answered it, rounded half up to two decimals; a question left blank
 *       does not count, for or against;
 *   <li>a row counts as a whole or, if anything in it is wrong, not at all;
 *   <li>the parts of an instrument are never pooled: each has its scores and its number of respondents.
 * </ul>
 */
@NullMarked
package org.openita.tables.survey;

import org.jspecify.annotations.NullMarked;

package org.openita.model.finding;

import java.util.Locale;

/** The kinds of notes that the data checks and the engine give; a rule pack may add kinds of its own. */
public enum NoteKind {
    /** Scores were not given. */
    MISSING,
    /** A published score differs from what the scores below it give. */
    PUBLISHED_MISMATCH,
    /** A score is likely misprinted. */
    MISPRINT_SUSPECT,
    /** Fewer people answered than should have. */
    FEW_RESPONDENTS,
    /** Two scores stand in each other's place. */
    SCORES_EXCHANGED,
    /** The scores of two parts stand in each other's place. */
    PARTS_EXCHANGED,
    /** Scores stand one row too high or too low. */
    ROWS_SHIFTED,
    /** No items that are passed or missed give this score. */
    IMPOSSIBLE_SCORE,
    /** How many items were missed, as the score of an indicator tells; it explains a figure and doubts nothing. */
    MISSED_ITEMS,
    /** Scores look like fractions of one, not like points. */
    FRACTION_SCORES,
    /** Another level was published than the scores give. */
    LEVEL_MISMATCH,
    /** Rules give several levels. */
    LEVEL_CONFLICT,
    /** Weights, indicators and components of the year are but carried over from another. */
    CARRIED_OVER,
    /** Missing scores leave advice open. */
    ADVICE_OPEN,
    /** Missing scores leave open whether targets are reached. */
    TARGET_OPEN,
    /** Of several files: one agency has two results. */
    AGENCY_TWICE,
    /** Of several files: one agency has two names. */
    AGENCY_NAME,
    /** Of several files: two agencies have the same scores. */
    SCORES_COPIED,
    /** Of several files: their fiscal years differ. */
    YEAR_MIXED,
    /** Of a report written by hand: something in the document was not read. It explains what was checked. */
    TEXT_UNREAD;

    /** As written in JSON and in cases: {@code published-mismatch}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

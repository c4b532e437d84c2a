package org.openita.rules.language;

import org.openita.model.problem.ProblemLog;

/**
 * How much a rule pack may ask of the machine that reads and runs it.
 *
 * <p>Far above what analysts write, and low enough that no pack, however hostile, exhausts time or memory. What goes beyond is
 * a problem with its place. The language page lists them.
 */
public final class RuleLimits {

    /** Bytes of one file; a thousand rules are about a quarter of this. */
    public static final int LARGEST_FILE = 1 << 20;

    /** Bytes of all files of a pack and the directories that it extends; what is built in is a quarter of a megabyte. */
    public static final int LARGEST_PACK = 2 << 20;

    /** Rule files of a pack. */
    public static final int MOST_FILES = 100;

    /** Entries of a pack's directory, of whatever kind. */
    public static final int MOST_ENTRIES = 1_000;

    /** Packs that extend one another. */
    public static final int MOST_BASES = 8;

    /** Rules of a pack and of those that it extends, replaced ones included; a built-in year has 153. */
    public static final int MOST_RULES = 1_000;

    /** Conditions, demands, values of lists, figures and findings of all rules in force together; a built-in year has 800. */
    public static final int MOST_PARTS = 10_000;

    /** Conditions of a rule. */
    public static final int MOST_CONDITIONS = 12;

    /** Demands of a condition, those in alternatives included. */
    public static final int MOST_DEMANDS = 40;

    /** Values in the list of an {@code in}. */
    public static final int MOST_VALUES = 100;

    /** Findings in a {@code then}. */
    public static final int MOST_CALLS = 20;

    /** Brackets within brackets. */
    public static final int DEEPEST_BRACKETS = 5;

    /** Characters of the name of a rule, pack, code or variable. */
    public static final int LONGEST_NAME = 200;

    /** Characters of a text in a rule file. */
    public static final int LONGEST_TEXT = 1_000;

    /** Characters of a text in the messages. */
    public static final int LONGEST_MESSAGE = 10_000;

    /** Texts of a pack and those that it extends, in each language. */
    public static final int MOST_MESSAGES = 5_000;

    /** Ways in which facts may go together in one rule, so that a join stays a join and does not become a product. */
    public static final int MOST_COMBINATIONS = 10_000;

    /** The same for all rules together, what goes together on the way to a match included. */
    public static final int MOST_WAYS = 20_000;

    /** How often all rules together hold a demand against a fact of one agency; it is what an analysis costs. */
    public static final int MOST_LOOKS = 500_000;

    /** Reasons of all findings on one agency. */
    public static final int MOST_REASONS = 20_000;

    /** Firings of all rules together on one agency. */
    public static final int MOST_FIRINGS = 10_000;

    /** Problems that are told of one pack; more are counted. */
    public static final int MOST_PROBLEMS = ProblemLog.MOST;

    private RuleLimits() {}
}

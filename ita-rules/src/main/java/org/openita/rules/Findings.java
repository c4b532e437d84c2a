package org.openita.rules;

/**
 * Declares the calls that may stand in a rule's {@code then}, as in {@code findings.recommend("e1");}.
 *
 * <p>Codes are keys of texts in the pack's messages; the text of each must be there in Thai and English.
 */
public interface Findings {

    /** The agency's level; text {@code level.CODE.name}. */
    void level(String code);

    /** An advice; texts {@code recommend.CODE.title} and {@code recommend.CODE.text}. */
    void recommend(String code);

    /**
     * One of several advices on the same items, such as for one part or for a score far below; texts
     * {@code recommend.CODE.VARIANT.title} and {@code recommend.CODE.VARIANT.text}.
     */
    void recommend(String code, String variant);

    /** A topic is to be improved in an instrument; text {@code remark.improve.INSTRUMENT}. */
    void improve(String topic, String instrument);

    /** A topic is to be kept up in an instrument; text {@code remark.maintain.INSTRUMENT}. */
    void maintain(String topic, String instrument);

    /** A target is reached by the first figure that the rule compares; text {@code target.CODE.name}. */
    void reach(String target);

    /** A target is missed by the first figure that the rule compares; text {@code target.CODE.name}. */
    void miss(String target);

    /** Something the reader should know; text {@code note.KIND.text}. */
    void note(String kind);

    /** The same of items, whose names stand for {@code {0}} in the text {@code note.KIND.text}. */
    void note(String kind, String items);

    /**
     * The plan asks to improve something; texts {@code action.CODE.title}, {@code action.CODE.steps} (one after the other, with
     * {@code |} between) and {@code action.CODE.follow}.
     *
     * @param code stays the same from year to year
     * @param topic the topic it is planned under; empty where the year has none
     * @param lead the role that leads
     * @param involved the roles that take part, joined by {@code +}; may be empty
     */
    void plan(String code, String topic, String lead, String involved);

    /** The plan asks to keep something up; otherwise like {@link #plan}. */
    void keep(String code, String topic, String lead, String involved);

    /** Something stood in the way of the assessment; text {@code limit.CODE.text}. */
    void limit(String code);

    /** The reader is warned of something; text {@code warning.CODE.text}. */
    void warn(String code);
}

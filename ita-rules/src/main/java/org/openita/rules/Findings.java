package org.openita.rules;

/**
 * What a rule can find: the calls that may stand in {@code then}, as in {@code findings.recommend("e1");}.
 *
 * <p>Codes are keys of texts in the pack's messages; the text of each must be there in Thai and English.
 */
public interface Findings {

    /** The agency's level; text {@code level.CODE.name}. */
    void level(String code);

    /** An advice; texts {@code recommend.CODE.title} and {@code recommend.CODE.text}. */
    void recommend(String code);

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
}

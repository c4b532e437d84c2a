package org.openita.model.score;

/** Holds one fact that rules look at: a small record of texts, numbers and booleans. */
public sealed interface Fact
        permits ItemScore,
                SubIndicatorScore,
                IndicatorScore,
                PartScore,
                InstrumentScore,
                ComponentScore,
                OverallScore,
                TopicScore,
                PreviousScore {

    /** The id of the subject whose score this is; see {@link org.openita.model.framework.Subject#id()}. */
    String subject();

    /**
     * Returns the name of one of its figures in reasons: the subject, unless that would be taken for another figure.
     *
     * @param property the property that the figure is, such as {@code value}
     */
    default String figure(String property) {
        return subject();
    }
}

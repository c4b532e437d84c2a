package org.openita.model.score;

/** What rules look at: a small record whose components are plain texts, numbers and truths. */
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
     * How reasons name one of its figures: the subject, unless that would be taken for another figure.
     *
     * @param property the property that the figure is, such as {@code value}
     */
    default String figure(String property) {
        return subject();
    }
}

package org.openita.scoring.report;

import java.util.List;
import java.util.Optional;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.profile.Profile;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.whatif.Prospect;

/**
 * Holds the content of a report, in words and figures, drawn from analyses and profile alone.
 *
 * <p>Put together when asked for, so that an analysis stays lean. No sentence states what the scores do not carry. Immutable and
 * thread-safe.
 *
 * @param analysis this year's analysis
 * @param profile the agency's profile
 * @param verdict the result in a sentence: the overall score, the level, and why it is this one
 * @param summary what else a memo tells of the result: components, the highest and the lowest
 * @param overview the result as a whole: overall score, level, instruments, what is below and what is best
 * @param instruments each instrument: narrative, weaknesses and corrections, strengths, suggestions
 * @param topics the topics with tables, remarks and narratives; empty where the year's topics are not known
 * @param plan the plan
 * @param limits what stood in the way: first in the agency's words, then what the figures show
 * @param years this result among earlier ones
 * @param progress what became of last year's plan; empty where that plan is not given
 * @param shortfalls what was below its mark in the result of the year before, beside this year's scores; empty where that result is
 *     not given, or last year's plan is, which tells more
 * @param outlook what the next level takes; empty where that was not asked, there is none, or it cannot be told
 */
public record ReportFacts(
        Analysis analysis,
        Profile profile,
        Text verdict,
        Narrative summary,
        Narrative overview,
        List<InstrumentAdvice> instruments,
        List<TopicSection> topics,
        Plan plan,
        List<StatedLimit> limits,
        YearComparison years,
        List<Progress> progress,
        List<EarlierShortfall> shortfalls,
        Optional<Outlook> outlook) {

    public ReportFacts {
        instruments = List.copyOf(instruments);
        topics = List.copyOf(topics);
        limits = List.copyOf(limits);
        progress = List.copyOf(progress);
        shortfalls = List.copyOf(shortfalls);
    }

    /** Returns the content of a report without profile and earlier results. */
    public static ReportFacts of(Analysis analysis) {
        return of(analysis, Profile.NONE, List.of());
    }

    /**
     * Returns the content of a report.
     *
     * @param earlier analyses of earlier fiscal years, each by the engine of its year, in any order
     * @throws IllegalArgumentException if an earlier analysis is not of an earlier year, two are of one year, or one is of
     *     {@linkplain org.openita.model.assessment.Agency#isSameAs another agency}
     */
    public static ReportFacts of(Analysis analysis, Profile profile, List<Analysis> earlier) {
        return of(analysis, profile, earlier, Optional.empty());
    }

    /**
     * Returns the content of a report that also says what became of last year's plan.
     *
     * @param lastPlan the plan that was made on the result of the year before, where there is one: what nobody planned is not told as
     *     progress
     * @throws IllegalArgumentException as without a plan, and if the plan was made on another year's result or speaks of a year that is
     *     not known
     */
    public static ReportFacts of(
            Analysis analysis, Profile profile, List<Analysis> earlier, Optional<EarlierPlan> lastPlan) {
        return new ReportFactsBuilder(analysis, profile, earlier, lastPlan).make();
    }

    /** Returns the same content with what the next level takes, where there is a way to it. */
    public ReportFacts with(Prospect prospect) {
        NarrativeTexts wording = new NarrativeTexts(analysis.scores().framework());
        return new ReportFacts(
                analysis,
                profile,
                verdict,
                summary,
                overview,
                instruments,
                topics,
                plan,
                limits,
                years,
                progress,
                shortfalls,
                new OutlookBuilder(wording).of(prospect, analysis.level()));
    }
}

package org.openita.scoring.why;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.finding.Because;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.model.text.Text;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.UnmetRule;
import org.openita.rules.finding.UnmetRule.Gap;
import org.openita.scoring.result.AnalysisView;

/**
 * Answers why something stands in an analysis, or why it does not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what was asked for: the code of advice, a level, an action, a target, a statement or a note; a topic, also with an
 *     instrument ({@code 3/EIT}); a subject ({@code 8}, {@code e1.part2}, {@code overall})
 * @param found what the analysis says under that code, in the order in which it is read
 * @param notFound what rules could say under that code and do not; empty where no engine was asked
 * @param figure the score of that subject and what it is made of; empty where the code is no subject's
 */
public record Explanation(String code, List<Found> found, List<NotFound> notFound, Optional<Derivation> figure) {

    public Explanation {
        found = List.copyOf(found);
        notFound = List.copyOf(notFound);
    }

    /**
     * Something that the analysis says.
     *
     * @param kind what kind of thing it is
     * @param text what a reader sees first of it
     * @param rules the rules that found it; empty where none did: a published level, a note of the data checks
     */
    public record Found(FindingKind kind, Text text, List<Fired> rules) {

        public Found {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule that fired.
     *
     * @param rule its name
     * @param source its place, {@code pack/file.drl:line}
     * @param claims what it compared
     */
    public record Fired(String rule, String source, List<Claim> claims) {

        public Fired {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A comparison that held.
     *
     * @param because the figures compared
     * @param figure how the left one is made
     * @param basis how the figure is made from which the threshold was worked out; empty where it stands in the rule
     */
    public record Claim(Because because, Derivation figure, Optional<Derivation> basis) {}

    /**
     * Something that rules could have found.
     *
     * @param kind what kind of thing it is
     * @param text what a reader would see first of it
     * @param rules the rules that could have found it
     */
    public record NotFound(FindingKind kind, Text text, List<Unmet> rules) {

        public NotFound {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule that did not fire.
     *
     * @param rule the rule, and the first of its conditions that failed
     * @param misses by how much it failed, nearest first; empty where there is no score for the condition to look at
     */
    public record Unmet(UnmetRule rule, List<Miss> misses) {

        public Unmet {
            misses = List.copyOf(misses);
        }
    }

    /**
     * A figure that keeps a condition from holding.
     *
     * @param gap what it would have to be
     * @param figure how it is made
     */
    public record Miss(Gap gap, Derivation figure) {}

    /** Explains what an analysis says under a code, from the analysis alone. */
    public static Explanation of(AnalysisView analysis, String code) {
        return new Explainer(analysis, code).explain();
    }

    /**
     * Explains what an analysis says under a code, and what else the rules could have found under it in these facts. The code may
     * be in capitals or not, a level's name stands for its code, and {@code level} for the level that was found.
     *
     * @throws InputException if nothing could be found under that code, with what is meant perhaps
     */
    public static Explanation of(AnalysisView analysis, String code, RuleBase rules, List<? extends Fact> facts) {
        return new Explainer(analysis, KnownWords.of(analysis, rules).code(code)).explain(rules, facts);
    }

    /** The same without what was not found. */
    public Explanation ofFound() {
        return new Explanation(code, found, List.of(), figure);
    }

    /** The same without what was found, and without the score. */
    public Explanation ofNotFound() {
        return new Explanation(code, List.of(), notFound, Optional.empty());
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return found.isEmpty() && notFound.isEmpty() && figure.isEmpty();
    }

    /** Returns the explanation as a tree for a screen, 96 columns wide; English for English locales, else Thai. */
    public String toText(Locale locale) {
        return ExplanationText.of(this, locale);
    }

    /** Returns the explanation as JSON: {@code file}, {@code code}, {@code found}, {@code notFound}, {@code figure}. */
    public String toJson(String file) {
        return ExplanationJson.of(file, this);
    }
}

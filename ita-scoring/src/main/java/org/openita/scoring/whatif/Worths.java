package org.openita.scoring.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Share;
import org.openita.scoring.arithmetic.WeightedMean.Member;

/** Multiplies shares along the way up. */
final class Worths {

    private Worths() {}

    /** Of everything below the overall score, in the framework's order. */
    static List<Worth> of(Framework framework, Optional<Subject> component) {
        Composition composition = Composition.of(framework);
        Map<Subject, Share> overall = below(framework.subject(Subject.OVERALL), composition);
        addParts(framework, composition, overall);
        Map<Subject, Share> inComponent =
                component.map(of -> below(of, composition)).orElse(Map.of());
        return framework.subjects().values().stream()
                .filter(subject -> subject.kind() != Subject.Kind.OVERALL && overall.containsKey(subject))
                .map(subject -> new Worth(
                        subject,
                        points(overall.getOrDefault(subject, Share.WHOLE)),
                        Optional.ofNullable(inComponent.get(subject)).map(Worths::points)))
                .toList();
    }

    private static Worth.Points points(Share share) {
        return new Worth.Points(share.numerator(), share.denominator());
    }

    private static Map<Subject, Share> below(Subject top, Composition composition) {
        Map<Subject, Share> shares = new HashMap<>();
        descend(top, Share.WHOLE, composition, shares);
        return shares;
    }

    /** A score has one way up to the top at most, but where answers come in parts: indicators and parts hold the same scores. */
    private static void descend(Subject subject, Share share, Composition composition, Map<Subject, Share> shares) {
        shares.put(subject, share);
        for (Member member : composition.membersOf(subject)) {
            descend(member.subject(), share.times(member.share()), composition, shares);
        }
    }

    /** The parts stand beside the indicators: each has its share of the instrument. */
    private static void addParts(Framework framework, Composition composition, Map<Subject, Share> overall) {
        composition
                .meansOfParts()
                .forEach(mean -> mean.members()
                        .forEach(part -> overall.put(
                                part.subject(),
                                overall.getOrDefault(
                                                framework.subject(mean.subject().id()), Share.WHOLE)
                                        .times(part.share()))));
    }
}

package org.openita.scoring.proofreading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for what is called highest, lowest, below or above target, or to be improved, and is not. */
final class ClaimCheck implements ReportCheck {

    private static final BigDecimal FULL = BigDecimal.valueOf(Score.MAX_HUNDREDTHS, 2);

    private final ExpectedFigures facts;
    private final Pattern extreme;
    private final Pattern turned;
    private final List<String> highest;
    private final Pattern target;
    private final String reached;
    private final Pattern improve;
    private final Pattern part;
    private final SubjectMentions mentions;

    ClaimCheck(Patterns patterns, ExpectedFigures facts, SubjectMentions mentions) {
        this.facts = facts;
        this.extreme = patterns.pattern("extreme");
        this.turned = patterns.pattern("extreme.turned");
        this.highest = patterns.list("extreme.highest");
        this.target = patterns.pattern("target");
        this.reached = patterns.text("target.reached");
        this.improve = patterns.pattern("improve");
        this.part = patterns.pattern("part");
        this.mentions = mentions;
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        Stream.of(extreme, turned).map(one -> one.matcher(passage.text())).forEach(found -> {
            while (found.find()) {
                extreme(passage, found).ifPresent(remarks);
            }
        });
        Matcher found = target.matcher(passage.text());
        while (found.find()) {
            target(passage, found, remarks);
        }
        found = improve.matcher(passage.text());
        while (found.find()) {
            improve(passage, found).ifPresent(remarks);
        }
    }

    /** True if it is so among all indicators, or among those of its instrument, together or in the part that is named. */
    private Optional<Discrepancy> extreme(Passage passage, Matcher found) {
        String indicator = found.group("number") != null ? found.group("number") : facts.indicator(found.group("name"));
        boolean high = highest.contains(found.group("which").replace(" ", ""));
        Optional<Instrument> instrument = facts.instrumentOf(indicator);
        if (instrument.isEmpty() || facts.score(indicator).isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> scopes =
                scopes(instrument.get(), lastPart(passage.text().substring(0, found.start())));
        if (scopes.stream().anyMatch(scope -> isExtreme(indicator, scope, high))) {
            return Optional.empty();
        }
        String other = best(scopes.get(1), high);
        Text text = facts.messages()
                .text(
                        high ? "extreme.high" : "extreme.low",
                        facts.name(indicator),
                        facts.score(indicator).orElseThrow(),
                        facts.name(other),
                        facts.score(other).orElseThrow());
        return Optional.of(remark("text-extreme", passage, found, text, indicator, Sure.HIGH));
    }

    /** The number of the part that is named last; empty where none is. */
    private String lastPart(String words) {
        return part.matcher(words).results().map(named -> named.group(1)).reduce("", (earlier, later) -> later);
    }

    private List<List<String>> scopes(Instrument instrument, String named) {
        List<String> all = scored(facts.framework().indicators().stream().map(Indicator::id));
        List<String> own = scored(instrument.indicators().stream().map(Indicator::id));
        List<List<String>> inParts = instrument.parts().stream()
                .filter(one -> one.key().endsWith(named))
                .map(one -> scored(own.stream().flatMap(id -> facts.inPart(id, one).stream())))
                .toList();
        return Stream.concat(Stream.of(all, own), inParts.stream()).toList();
    }

    private List<String> scored(Stream<String> subjects) {
        return subjects.filter(subject -> facts.score(subject).isPresent()).toList();
    }

    private boolean isExtreme(String indicator, List<String> scope, boolean high) {
        Optional<BigDecimal> own = scope.stream()
                .filter(subject -> facts.framework().subject(subject).whole().equals(indicator))
                .findFirst()
                .flatMap(facts::score);
        return own.isPresent() && facts.score(best(scope, high)).orElseThrow().compareTo(own.get()) == 0;
    }

    private String best(List<String> scope, boolean high) {
        Comparator<String> byScore =
                Comparator.comparing(subject -> facts.score(subject).orElseThrow());
        return scope.stream().max(high ? byScore : byScore.reversed()).orElseThrow();
    }

    private void target(Passage passage, Matcher found, Consumer<Discrepancy> remarks) {
        BigDecimal mark = new BigDecimal(found.group("target"));
        boolean above = found.group("which").strip().equals(reached);
        for (Mention mention : mentions.in(passage)) {
            if (mention.start() >= found.start("list") && mention.end() <= found.end("list")) {
                facts.score(mention.subject())
                        .filter(score -> score.compareTo(mark) >= 0 != above)
                        .ifPresent(
                                score -> remarks.accept(target(passage, found, mention.subject(), score, mark, above)));
            }
        }
    }

    private Discrepancy target(
            Passage passage, Matcher found, String subject, BigDecimal score, BigDecimal mark, boolean above) {
        Text text = facts.messages()
                .text(above ? "target.reached" : "target.below", facts.name(subject), score, mark.toPlainString());
        Sure sure = isSoInAPart(subject, mark, above) ? Sure.MEDIUM : Sure.HIGH;
        return remark("text-target", passage, found, text, subject, sure);
    }

    /** What is not so of an instrument may have been meant of a part of it. */
    private boolean isSoInAPart(String subject, BigDecimal mark, boolean above) {
        return facts.framework().instrument(subject).stream()
                .flatMap(instrument -> instrument.parts().stream())
                .flatMap(one -> facts.score(one.id()).stream())
                .anyMatch(score -> score.compareTo(mark) >= 0 == above);
    }

    private Optional<Discrepancy> improve(Passage passage, Matcher found) {
        String indicator = found.group("number");
        return facts.has(indicator, FULL)
                ? Optional.of(remark(
                        "text-improve-full",
                        passage,
                        found,
                        facts.messages().text("improve", facts.name(indicator), FULL),
                        indicator,
                        Sure.MEDIUM))
                : Optional.empty();
    }

    private Discrepancy remark(String kind, Passage passage, Matcher found, Text text, String subject, Sure sure) {
        String data = facts.score(subject).map(BigDecimal::toPlainString).orElse("");
        return new Discrepancy(kind, passage.quote(found.start(), found.end()), text, Optional.of(subject), data, sure);
    }
}

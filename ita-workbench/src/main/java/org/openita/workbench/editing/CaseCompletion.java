package org.openita.workbench.editing;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openita.model.finding.Remark;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.cases.ExpectedCodes;
import org.openita.workbench.cases.ExpectedTarget;

/** What could be written in a case. Not thread-safe. */
final class CaseCompletion {

    private static final List<String> KEYS = List.of("name", "fiscalYear", "like", "given", "previous", "expect");
    private static final List<String> WHY = List.of("rule", "subject", "threshold");
    private static final Map<String, Subject.Kind> PUBLISHED = ImmutableMap.of(
            "subIndicators", Subject.Kind.SUB_INDICATOR,
            "indicators", Subject.Kind.INDICATOR,
            "parts", Subject.Kind.PART,
            "instruments", Subject.Kind.INSTRUMENT);
    private static final Text NOTHING = Text.same("");

    private final PackView view;
    private final Framework framework;
    private final List<String> path;
    private final CompletionProposals proposals;

    CaseCompletion(PackView view, String text, int offset) {
        this.view = view;
        this.framework = view.compilation().known().framework();
        int start = start(text, offset);
        this.path = CaseScanner.pathAfter(text.substring(0, start));
        boolean isQuoted = start > 0 && text.charAt(start - 1) == '"';
        boolean isRule = List.of("rule", "like").contains(last());
        this.proposals = new CompletionProposals(view, new Span(start, offset), isRule && !isQuoted ? "\"" : "");
    }

    /** A name of several words goes back to the colon. */
    private static int start(String text, int offset) {
        int line = Lines.startOfLine(text, offset);
        int start = offset;
        while (start > line && ",[]{}:\"' \t".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private String last() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    List<CompletionProposal> proposals() {
        String first = path.isEmpty() ? "" : path.get(0);
        switch (first) {
            case "" -> keys(KEYS.stream());
            case "fiscalYear" ->
                view.compilation().engines().stream()
                        .map(ItaEngine::framework)
                        .forEach(of -> proposals.value(of.fiscalYear().toString(), NOTHING));
            case "like" -> starts();
            case "given", "previous" -> given();
            case "expect" -> expected();
            default -> {}
        }
        return proposals.all();
    }

    private void keys(Stream<String> keys) {
        keys.forEach(key -> proposals.add(
                CompletionProposal.Kind.PROPERTY,
                key,
                key + ": ",
                EditingWords.about("case", key).orElse(NOTHING)));
    }

    private void starts() {
        TreeSet<String> names = new TreeSet<>();
        view.index()
                .all()
                .map(PackIndex.Found::mention)
                .filter(mention -> mention.isDefinition() && mention.name().kind() == Name.Kind.CASE)
                .forEach(mention -> names.add(mention.name().id()));
        names.forEach(name -> proposals.value(name, NOTHING));
    }

    private void given() {
        if (path.size() == 1) {
            keys(Stream.of("all", "overall"));
            keys(PUBLISHED.keySet().stream());
            ids(framework.subjects().values().stream().filter(Subject::isMeasured));
        } else if (last().equals("like")) {
            starts();
        } else if (PUBLISHED.containsKey(last())) {
            ids(framework.subjects(PUBLISHED.get(last())).stream());
        }
    }

    private void ids(Stream<Subject> subjects) {
        YearIds ids = new YearIds(framework);
        subjects.forEach(subject -> proposals.add(
                CompletionProposal.Kind.VALUE,
                subject.id(),
                subject.id() + ": ",
                ids.said(YearIds.name(YearIds.SUBJECT, subject.id())).orElse(NOTHING)));
    }

    private void expected() {
        if (path.size() == 1) {
            keys(Stream.concat(Stream.of("level", "remarks", "targets", "why"), CaseFileIndex.CODED.keySet().stream()));
            return;
        }
        FindingKind coded = CaseFileIndex.CODED.get(path.get(1));
        if (coded != null) {
            if (path.size() == 2) {
                keys(words(ExpectedCodes.How.values()));
            }
            proposals.codes(coded);
            return;
        }
        switch (path.get(1)) {
            case "level" -> proposals.codes(FindingKind.LEVEL);
            case "remarks" -> remarks();
            case "targets" -> targets();
            case "why" -> why();
            default -> {}
        }
    }

    private void remarks() {
        if (path.size() == 2) {
            framework
                    .topics()
                    .forEach(topic -> topic.rows()
                            .forEach(row -> proposals.add(
                                    CompletionProposal.Kind.VALUE,
                                    topic.id() + "/" + row.instrument(),
                                    topic.id() + "/" + row.instrument() + ": ",
                                    topic.name())));
        } else {
            words(Remark.Verdict.values()).forEach(word -> proposals.value(word, NOTHING));
        }
    }

    private void targets() {
        if (path.size() == 2) {
            proposals.codes(FindingKind.REACH);
        } else {
            words(ExpectedTarget.State.values()).forEach(word -> proposals.value(word, NOTHING));
        }
    }

    private void why() {
        switch (path.size() == 2 ? "" : last()) {
            case "" -> keys(WHY.stream());
            case "rule" -> proposals.rules();
            case "subject" -> proposals.ids(YearIds.SUBJECT);
            default -> {}
        }
    }

    private static <E extends Enum<E>> Stream<String> words(E[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT));
    }
}

package org.openita.scoring.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openita.model.finding.Level;
import org.openita.model.framework.Subject;
import org.openita.model.score.SubjectNames;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.Analysis;
import org.openita.scoring.output.ConsolePage;

/** Writes answers as text for a screen. Not thread-safe; lives for one answer. */
final class WhatIfText {

    private static final String INDENT = "  ";

    private final WhatIfAnswer answer;
    private final ConsolePage page;
    private final SubjectNames names;

    private WhatIfText(WhatIfAnswer answer, Locale locale) {
        this.answer = answer;
        this.page = new ConsolePage(WhatIf.WORDS, locale);
        this.names = SubjectNames.of(answer.analysis().scores().framework(), SubjectNames.Style.SHORT);
    }

    static String of(WhatIfAnswer answer, Locale locale) {
        return new WhatIfText(answer, locale).write();
    }

    private String write() {
        Analysis last = answer.analysis();
        page.paragraph("", page.word("title", last.agency().name(), last.fiscalYear()));
        page.rule("═");
        answer.change().ifPresent(this::change);
        answer.prospect().ifPresent(this::prospect);
        worths();
        return page.toString();
    }

    private void change(ChangedAnalysis change) {
        page.paragraph("", page.word("changed", change.changes().size()));
        raises(change.changes());
        page.paragraph(
                "",
                page.word(
                        "changed.overall",
                        change.before().scores().overall(),
                        change.after().scores().overall()));
        page.paragraph(
                "",
                page.word(
                        "changed.level",
                        level(change.before().level()),
                        level(change.after().level())));
        if (!change.dropped().isEmpty()) {
            page.paragraph("", page.word("dropped", dropped(change)));
        }
        change.fromItems().ifPresent(overall -> page.paragraph("", page.word("from-items", overall)));
        findings(change);
        page.heading("moved");
        raises(change.moved());
    }

    private static String dropped(ChangedAnalysis change) {
        return change.dropped().stream()
                .map(drop -> drop.subject().id() + " " + drop.from())
                .collect(Collectors.joining(", "));
    }

    private void findings(ChangedAnalysis change) {
        for (FindingKind kind : FindingKind.values()) {
            if (kind != FindingKind.LEVEL && !change.gone(kind).isEmpty()) {
                page.paragraph(INDENT, page.word("gone", page.word("kind." + kind.call()), joined(change.gone(kind))));
            }
            if (kind != FindingKind.LEVEL && !change.come(kind).isEmpty()) {
                page.paragraph(INDENT, page.word("come", page.word("kind." + kind.call()), joined(change.come(kind))));
            }
        }
    }

    private static String joined(List<String> codes) {
        return String.join(", ", codes);
    }

    private String level(Level level) {
        return page.in(level.name()) + (level.isDetermined() ? " (" + level.code() + ")" : "");
    }

    private void prospect(Prospect prospect) {
        page.heading("prospect", prospect.name());
        page.paragraph(
                "",
                page.word(
                        "now",
                        prospect.before().scores().overall(),
                        level(prospect.before().level())));
        if (prospect.isReached()) {
            page.paragraph("", page.word("reached", prospect.name()));
        }
        prospect.reason().ifPresent(reason -> page.paragraph("", page.in(reason)));
        prospect.cheapest().ifPresent(way -> way("cheapest", way));
        prospect.fewest().ifPresent(way -> way("fewest", way));
        prospect.remarks().forEach(remark -> page.paragraph("", page.in(remark)));
    }

    private void way(String key, Way way) {
        page.paragraph(
                "", page.word(key, WhatIfJson.shown(way.cost()), way.changes().size(), WhatIfJson.shown(way.points())));
        raises(way.changes());
        way.efforts().forEach(effort -> page.paragraph(INDENT, page.in(EffortSentence.of(effort, names))));
        page.paragraph(
                INDENT,
                page.word(
                        "then",
                        way.analysis().scores().overall(),
                        level(way.analysis().level())));
    }

    private void raises(List<Raise> raises) {
        raises.forEach(raise -> page.paragraph(
                INDENT,
                page.word(
                        key(raise),
                        page.in(names.name(raise.subject())),
                        raise.from(),
                        raise.to(),
                        raise.to().isPresent() ? raise.points().abs() : "")));
    }

    private static String key(Raise raise) {
        if (raise.to().isMissing() || raise.from().isMissing()) {
            return "raise.other";
        }
        return raise.points().signum() < 0 ? "raise.less" : "raise";
    }

    private void worths() {
        page.heading("worths");
        answer.component()
                .ifPresent(component -> page.paragraph("", page.word("worths.of", names(List.of(component)))));
        Map<String, List<Worth>> alike = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (Worth worth : answer.worths()) {
            String key = worth.subject().kind() + " " + worth.overall() + " " + worth.component();
            if (!alike.containsKey(key)) {
                order.add(key);
            }
            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(worth);
        }
        order.forEach(key -> worths(alike.getOrDefault(key, List.of())));
    }

    private void worths(List<Worth> alike) {
        Worth first = alike.get(0);
        String ids = ids(alike.stream().map(Worth::subject).toList());
        page.paragraph(
                INDENT,
                first.component()
                        .map(share -> page.word("worth.both", ids, first.overall(), share))
                        .orElseGet(() -> page.word("worth", ids, first.overall())));
    }

    private static String ids(List<Subject> subjects) {
        return subjects.stream().map(Subject::id).collect(Collectors.joining(" "));
    }

    private String names(List<Subject> subjects) {
        return page.in(names.names(subjects));
    }
}

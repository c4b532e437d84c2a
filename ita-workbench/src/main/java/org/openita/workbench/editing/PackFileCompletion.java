package org.openita.workbench.editing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;

/** What could be written in a pack.json: its keys, fiscal years, the packs that it can extend, its files and levels. */
final class PackFileCompletion {

    private static final List<String> KEYS = List.of(
            "name", "version", "fiscalYear", "since", "extends", "rules", "cases", "source", "levels", "passesFrom");
    private static final Pattern VALUE = Pattern.compile(
            "\"([A-Za-z]++)\"\\s*+:\\s*+(?:\\[(?:\\s*+(?:\"[^\"]*+\"|[0-9]++)\\s*+,)*+\\s*+)?\"?[^\",:\\[\\]{}]*+$");
    private static final Text NOTHING = Text.same("");

    private final PackView view;
    private final String before;
    private final CompletionProposals proposals;

    PackFileCompletion(PackView view, String text, int offset) {
        this.view = view;
        int start = offset;
        while (start > 0 && " \t\r\n\",:[]{}".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean isQuoted = start > 0 && text.charAt(start - 1) == '"';
        this.before = text.substring(0, offset);
        this.proposals = new CompletionProposals(view, new Span(start, offset), isQuoted ? "" : "\"");
    }

    List<CompletionProposal> proposals() {
        Matcher value = VALUE.matcher(before);
        if (value.find()) {
            values(value.group(1));
        } else {
            KEYS.forEach(
                    key -> proposals.value(key, EditingWords.about("pack", key).orElse(NOTHING)));
        }
        return proposals.all();
    }

    private void values(String key) {
        switch (key) {
            case "fiscalYear", "since" ->
                view.compilation()
                        .kits()
                        .known()
                        .years()
                        .forEach(year -> proposals.add(
                                CompletionProposal.Kind.VALUE, year.toString(), year.toString(), NOTHING));
            case "extends" ->
                view.compilation().kits().known().years().forEach(year -> proposals.value(year.toString(), NOTHING));
            case "rules" -> view.files().stream().filter(PackView::isRules).forEach(this::file);
            case "cases" ->
                view.files().stream()
                        .filter(PackView::isCases)
                        .map(file -> file.substring(PackView.CASES.length() + 1))
                        .forEach(this::file);
            case "levels", "passesFrom" -> proposals.codes(FindingKind.LEVEL);
            default -> {}
        }
    }

    private void file(String name) {
        proposals.value(name, NOTHING);
    }
}

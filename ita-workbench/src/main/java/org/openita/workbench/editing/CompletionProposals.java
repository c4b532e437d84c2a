package org.openita.workbench.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;
import org.openita.workbench.editing.CompletionProposal.Kind;

/** Gathers what could be written in place of a piece of text. Not thread-safe. */
final class CompletionProposals {

    private static final Text NOTHING = Text.same("");

    private final PackView view;
    private final YearIds ids;
    private final Messages messages;
    private final Span span;
    private final String quote;
    private final List<CompletionProposal> all = new ArrayList<>();

    /** @param quote what stands around values that are not within quotes yet; else empty */
    CompletionProposals(PackView view, Span span, String quote) {
        this.view = view;
        this.ids = new YearIds(view.compilation().known().framework());
        this.messages = view.compilation().known().messages();
        this.span = span;
        this.quote = quote;
    }

    List<CompletionProposal> all() {
        return List.copyOf(all);
    }

    void add(Kind kind, String label, String insert, Text detail) {
        all.add(new CompletionProposal(kind, label, insert, span, detail));
    }

    /** Words of the language, with what they mean. */
    void words(Kind kind, String about, Iterable<String> words) {
        words.forEach(
                word -> add(kind, word, word, EditingWords.about(about, word).orElse(NOTHING)));
    }

    /** The ids that can stand in a property, with their names. */
    void ids(String property) {
        ids.of(property)
                .forEach(id -> value(id, ids.said(YearIds.name(property, id)).orElse(NOTHING)));
    }

    /** The codes of a kind that have texts, with the first of these; of advice, all items too. */
    void codes(FindingKind kind) {
        Set<String> codes = new LinkedHashSet<>();
        if (kind == FindingKind.RECOMMEND) {
            codes.addAll(ids.of(kind.arguments().get(0).property()));
        }
        codes.addAll(new TreeSet<>(kind.codes(messages)));
        for (String code : codes) {
            String key = kind.texts(code).get(0);
            Optional<Text> title = messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
            value(
                    code,
                    title.or(() -> ids.said(YearIds.name(YearIds.SUBJECT, code)))
                            .orElse(NOTHING));
        }
    }

    /** The names of rules in force. */
    void rules() {
        Set<String> names = new TreeSet<>();
        view.compilation().engines().forEach(engine -> engine.rules().rules().forEach(rule -> names.add(rule.name())));
        view.index()
                .all()
                .map(PackIndex.Found::mention)
                .filter(mention -> mention.isDefinition() && mention.name().kind() == Name.Kind.RULE)
                .forEach(mention -> names.add(mention.name().id()));
        names.forEach(name -> value(name, NOTHING));
    }

    /** A value, within quotes if it needs them. */
    void value(String value, Text detail) {
        add(Kind.VALUE, value, quote + value + quote, detail);
    }
}

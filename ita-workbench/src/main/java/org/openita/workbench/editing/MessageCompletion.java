package org.openita.workbench.editing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openita.model.text.Messages;
import org.openita.rules.finding.FindingKind;

/** Which keys of texts a file of messages could have: those that rules need first, then those that the other language has. */
final class MessageCompletion {

    private final PackView view;
    private final String file;
    private final boolean isKey;
    private final Messages messages;
    private final CompletionProposals proposals;

    MessageCompletion(PackView view, String file, String text, int offset) {
        this.view = view;
        this.file = file;
        this.messages = view.compilation().known().messages();
        int line = Lines.startOfLine(text, offset);
        String before = text.substring(line, offset);
        this.isKey = before.indexOf('=') < 0 && !before.stripLeading().startsWith("#");
        this.proposals = new CompletionProposals(view, new Span(line, offset), "");
    }

    List<CompletionProposal> proposals() {
        if (isKey) {
            Set<String> own = keys(file);
            Set<String> wanted = new LinkedHashSet<>(needed());
            view.files().stream()
                    .filter(PackView::isMessages)
                    .forEach(other -> wanted.addAll(new TreeSet<>(keys(other))));
            wanted.removeAll(own);
            wanted.forEach(key -> proposals.add(
                    CompletionProposal.Kind.TEXT,
                    key,
                    key + " = ",
                    messages.has(key) ? messages.text(key) : EditingWords.word("needed-text")));
        }
        return proposals.all();
    }

    private Set<String> keys(String of) {
        return view.index().file(of).stream()
                .flatMap(index -> index.blocks().stream())
                .map(Symbol::name)
                .collect(Collectors.toSet());
    }

    /** The keys of what rules find and nobody has written yet. */
    private Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        view.index()
                .all()
                .filter(found -> PackView.isRules(found.file()))
                .map(found -> found.mention().name())
                .filter(name -> name.kind() == Name.Kind.CODE)
                .forEach(name -> Codes.kind(name).map(kind -> keys(kind, name)).ifPresent(needed::addAll));
        needed.removeIf(messages::has);
        return needed;
    }

    private static List<String> keys(FindingKind kind, Name name) {
        return kind.texts(Codes.code(name));
    }
}

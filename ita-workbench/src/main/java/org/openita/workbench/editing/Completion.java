package org.openita.workbench.editing;

import java.util.List;

/** What could be written at a place, by the kind of file. */
final class Completion {

    private final PackView view;

    Completion(PackView view) {
        this.view = view;
    }

    List<CompletionProposal> at(String file, String text, int offset) {
        if (PackView.isRules(file)) {
            return new RuleCompletion(view, text, offset).proposals();
        }
        if (PackView.isCases(file)) {
            return new CaseCompletion(view, text, offset).proposals();
        }
        if (PackView.isMessages(file)) {
            return new MessageCompletion(view, file, text, offset).proposals();
        }
        return file.equals(PackView.PACK_FILE) ? new PackFileCompletion(view, text, offset).proposals() : List.of();
    }
}

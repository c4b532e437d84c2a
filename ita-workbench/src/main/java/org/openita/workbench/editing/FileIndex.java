package org.openita.workbench.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands in one file.
 *
 * @param text its text
 * @param mentions what is named in it, in order
 * @param blocks its rules, texts or cases, in order
 */
record FileIndex(String text, List<Naming> mentions, List<Symbol> blocks) {

    static final FileIndex NOTHING = new FileIndex("", List.of(), List.of());

    FileIndex {
        mentions = List.copyOf(mentions);
        blocks = List.copyOf(blocks);
    }

    /** What stands in a file of this name. */
    static FileIndex of(String file, String text) {
        if (PackView.isRules(file)) {
            return RuleFileIndex.of(text);
        }
        if (PackView.isMessages(file)) {
            return MessageFileIndex.of(text);
        }
        if (PackView.isCases(file)) {
            return CaseFileIndex.of(text);
        }
        return file.equals(PackView.PACK_FILE) ? PackFileIndex.of(text) : NOTHING;
    }

    /** The smallest mention that a cursor touches. */
    Optional<Naming> at(int offset) {
        return mentions.stream()
                .filter(mention -> mention.span().touches(offset))
                .min(Comparator.comparingInt(
                        mention -> mention.span().end() - mention.span().start()));
    }
}

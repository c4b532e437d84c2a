package org.openita.scoring.interpretation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openita.model.framework.Framework;
import org.openita.model.text.Text;

/** The items that texts lean on, such as {@code (o10)}. */
final class CitedItems {

    private static final Pattern ITEM = Pattern.compile("(?<![a-z0-9])[a-z][0-9]+(?![0-9])");

    private CitedItems() {}

    /** The items of a framework that the Thai texts name, in the order in which they do, each once. */
    static List<String> in(List<Text> texts, Framework framework) {
        return texts.stream()
                .flatMap(text -> ITEM.matcher(text.th()).results().map(MatchResult::group))
                .filter(framework.items()::containsKey)
                .distinct()
                .toList();
    }
}

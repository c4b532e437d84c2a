package org.openita.workbench.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.rules.finding.FindingKind;

/** Reads the codes of levels that a pack.json lists. */
final class PackFileIndex {

    private static final Pattern LEVELS =
            Pattern.compile("\"(?:levels|passesFrom)\"\\s*+:\\s*+(\\[[^\\]]*+\\]|\"[^\"\\\\]*+\")");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]++)\"");

    private PackFileIndex() {}

    static FileIndex of(String text) {
        List<Naming> mentions = new ArrayList<>();
        Matcher levels = LEVELS.matcher(text);
        while (levels.find()) {
            Matcher level = TEXT.matcher(text).region(levels.start(1), levels.end(1));
            while (level.find()) {
                mentions.add(Naming.of(
                        Name.Kind.CODE,
                        Codes.prefix(FindingKind.LEVEL) + level.group(1),
                        new Span(level.start(1), level.end(1))));
            }
        }
        return new FileIndex(text, mentions, List.of());
    }
}

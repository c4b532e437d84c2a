package org.openita.workbench.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.rules.finding.FindingKind;

/** Reads the keys of a file of messages. */
final class MessageFileIndex {

    private static final Pattern ENTRY = Pattern.compile(
            "(?m)^[ \\t\\f]*+(?![#!])([^\\s=:\\\\]++)[ \\t\\f]*+[=: \\t\\f][ \\t\\f]*+((?:\\\\\\R|[^\\r\\n])*+)");

    private MessageFileIndex() {}

    static FileIndex of(String text) {
        List<Naming> mentions = new ArrayList<>();
        List<Symbol> blocks = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            String key = entry.group(1);
            int start = entry.start(1);
            blocks.add(new Symbol(key, entry.group(2), new Span(start, entry.end()), new Span(start, entry.end(1))));
            FindingKind.ofText(key).ifPresent(kind -> mention(kind, key, start).ifPresent(mentions::add));
        }
        return new FileIndex(text, mentions, blocks);
    }

    private static Optional<Naming> mention(FindingKind kind, String key, int start) {
        return kind.codeIn(key).map(code -> {
            String prefix = Codes.prefix(kind);
            int begin = start + prefix.length();
            return Naming.definition(Name.Kind.CODE, prefix + code, new Span(begin, begin + code.length()));
        });
    }
}

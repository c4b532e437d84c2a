package org.openita.tables.page;

/** Walks over a page once, from tag to tag. Not thread-safe. */
final class PageScanner {

    private static final String COMMENT = "<!--";

    private final String text;
    private final PageTables tables;

    PageScanner(String text, PageTables tables) {
        this.text = text;
        this.tables = tables;
    }

    void scan() {
        int at = 0;
        while (at < text.length()) {
            int tag = text.indexOf('<', at);
            tables.text(PageText.of(text.substring(at, tag < 0 ? text.length() : tag)));
            at = tag < 0 ? text.length() : behind(tag);
        }
        tables.end();
    }

    /** Behind a tag, a comment, or what is neither. */
    private int behind(int tag) {
        if (text.startsWith(COMMENT, tag)) {
            return after("-->", tag + COMMENT.length());
        }
        if (!beginsTag(tag + 1)) {
            tables.text("<");
            return tag + 1;
        }
        int end = end(tag + 1);
        if (end == text.length()) {
            return end;
        }
        PageTag found = PageTag.of(text.substring(tag + 1, end));
        tables.tag(found);
        boolean isRaw =
                !found.isEnd() && (found.name().equals("script") || found.name().equals("style"));
        return isRaw ? raw(found.name(), end + 1) : end + 1;
    }

    private boolean beginsTag(int at) {
        char first = at < text.length() ? text.charAt(at) : ' ';
        return first == '/' || first == '!' || first == '?' || Character.isLetter(first);
    }

    /** Where a tag ends; quoted values may hold what ends others. */
    private int end(int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return text.length();
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private int raw(String name, int from) {
        String end = "</" + name;
        for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i, end, 0, end.length())) {
                return i;
            }
        }
        return text.length();
    }
}

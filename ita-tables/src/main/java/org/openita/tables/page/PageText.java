package org.openita.tables.page;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;

/** Text of a page: what stands for characters becomes these, and white space is one space, as people see it. All methods are pure. */
final class PageText {

    private static final ImmutableMap<String, String> NAMED = ImmutableMap.<String, String>builder()
            .put("amp", "&")
            .put("lt", "<")
            .put("gt", ">")
            .put("quot", "\"")
            .put("apos", "'")
            .put("nbsp", " ")
            .put("ndash", "–")
            .put("mdash", "—")
            .buildOrThrow();

    private static final Pattern CHARACTER = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});?");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

    private PageText() {}

    static String of(String raw) {
        String text = raw.indexOf('&') < 0
                ? raw
                : CHARACTER
                        .matcher(raw)
                        .replaceAll(found ->
                                java.util.regex.Matcher.quoteReplacement(character(found.group(), found.group(1))));
        return SPACE.matcher(text).replaceAll(" ");
    }

    private static String character(String whole, String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean isHex = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = isHex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "\uFFFD";
    }
}

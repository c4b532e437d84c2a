package org.openita.tables.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.tables.grid.TableLimits;

/**
 * A tag of a page.
 *
 * @param name in small letters
 * @param isEnd whether it ends an element
 * @param attributes as they stand
 */
record PageTag(String name, boolean isEnd, String attributes) {

    static final Pattern PAGE = Pattern.compile(
            "^(?:\\s|<\\?[^>]*>|<!--(?:(?!-->).)*-->)*+<(!doctype html|html|head|body|table|meta|style|title|div|center|h[1-6]|p|span|font|form|tr)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FORM = Pattern.compile("(/?)([A-Za-z][A-Za-z0-9:]{0,40})(.*)", Pattern.DOTALL);
    private static final Pattern SPAN =
            Pattern.compile("\\b(colspan|rowspan)\\s*=\\s*[\"']?\\s*([0-9]{1,7})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|(^|\\s)hidden(\\s|=|$)", Pattern.CASE_INSENSITIVE);

    /** That between the angle brackets; of what is none the name is empty. */
    static PageTag of(String inside) {
        Matcher form = FORM.matcher(inside);
        return form.matches()
                ? new PageTag(
                        form.group(2).toLowerCase(Locale.ROOT), !form.group(1).isEmpty(), form.group(3))
                : new PageTag("", false, "");
    }

    /** How many rows or columns a cell reaches over: what is no number is 1, as it is to browsers. */
    int span(String attribute) {
        Matcher found = SPAN.matcher(attributes);
        while (found.find()) {
            if (found.group(1).equalsIgnoreCase(attribute)) {
                return Math.max(1, Math.min(TableLimits.ROWS, Integer.parseInt(found.group(2))));
            }
        }
        return 1;
    }

    boolean isHidden() {
        return HIDDEN.matcher(attributes).find();
    }
}

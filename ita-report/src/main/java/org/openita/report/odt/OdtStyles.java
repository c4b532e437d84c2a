package org.openita.report.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openita.report.html.Markup;

/** The styles that one document needs beside the common ones, each once. Not thread-safe. */
final class OdtStyles {

    private static final String BOLD =
            "fo:font-weight=bold style:font-weight-asian=bold style:font-weight-complex=bold";

    private record Style(String family, String parent, String more, String properties, String text) {}

    private final Map<Style, String> names = new LinkedHashMap<>();

    /**
     * The name of a paragraph style that differs from another one.
     *
     * @param properties of the paragraph, {@code name=value}, parted by semicolons
     */
    String paragraph(String parent, String properties) {
        return paragraph(parent, properties, "");
    }

    String paragraph(String parent, String properties, String text) {
        return properties.isEmpty() && text.isEmpty()
                ? parent
                : name(new Style("paragraph", parent, "", properties, text));
    }

    /** The same for the first paragraph of pages of another kind. */
    String onPages(String parent, String properties, String master) {
        return name(new Style("paragraph", parent, "style:master-page-name=" + master, properties, ""));
    }

    /** The name of a style of a table, a column, a row or a cell. */
    String of(String family, String properties) {
        return name(new Style(family, "", "", properties, ""));
    }

    /** Bold in letters of any script, in a colour; empty for that of the text around it. */
    static String bold(String colour) {
        return BOLD.replace(' ', ';') + (colour.isEmpty() ? "" : ";" + coloured(colour));
    }

    static String coloured(String colour) {
        return "fo:color=" + colour;
    }

    static String sized(int points) {
        String size = points + "pt";
        return "fo:font-size=" + size + ";style:font-size-asian=" + size + ";style:font-size-complex=" + size;
    }

    static String centimetres(double length) {
        return Math.round(length * 1000) / 1000.0 + "cm";
    }

    private String name(Style style) {
        return names.computeIfAbsent(
                style, it -> it.family.charAt(0) + "" + it.family.charAt(it.family.length() - 1) + (names.size() + 1));
    }

    void writeTo(Markup markup) {
        names.forEach((style, name) -> {
            markup.begin("style:style").with("style:name", name).with("style:family", style.family);
            markup.with("style:parent-style-name", style.parent);
            with(markup, style.more).end();
            properties(markup, style.family, style.properties);
            properties(markup, "text", style.text);
            markup.close().line();
        });
    }

    private static void properties(Markup markup, String family, String properties) {
        if (!properties.isEmpty()) {
            with(markup.begin("style:" + family + "-properties"), properties)
                    .end()
                    .close();
        }
    }

    private static Markup with(Markup markup, String attributes) {
        for (String attribute : attributes.isEmpty() ? new String[0] : attributes.split(";")) {
            int equals = attribute.indexOf('=');
            markup.with(attribute.substring(0, equals), attribute.substring(equals + 1));
        }
        return markup;
    }
}

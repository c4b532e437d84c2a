package org.openita.cli.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of the web as a program asks it: names and paths in other scripts spelt out in ASCII.
 *
 * <p>Immutable and thread-safe.
 *
 * @param isSecure whether it is {@code https}
 * @param host its host, a name or a number
 * @param port its port
 * @param path its path with the query
 */
record WebAddress(boolean isSecure, String host, int port, String path) {

    private static final Pattern FORM = Pattern.compile(
            "(https?)://(\\[[0-9a-fA-F:.]+\\]|[^/?#:@\\s]+)(?::([0-9]{1,5}))?([/?][^#]*)?(#.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final int PORT = 80;
    private static final int SECURE_PORT = 443;
    private static final int LAST_PORT = 65_535;

    /** The address that a text is; empty where it is none of {@code http} or {@code https}, or names a user. */
    static Optional<WebAddress> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            boolean isSecure = form.group(1).toLowerCase(Locale.ROOT).endsWith("s");
            String host = IDN.toASCII(form.group(2)).toLowerCase(Locale.ROOT);
            int port = form.group(3) == null ? (isSecure ? SECURE_PORT : PORT) : Integer.parseInt(form.group(3));
            boolean isPort = port > 0 && port <= LAST_PORT;
            return isPort ? Optional.of(new WebAddress(isSecure, host, port, path(form.group(4)))) : Optional.empty();
        } catch (IllegalArgumentException | URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String path(@Nullable String typed) throws URISyntaxException {
        String path = typed == null ? "/" : typed.startsWith("?") ? "/" + typed : typed;
        String spelt = path.replace(" ", "%20").replaceAll("%(?![0-9a-fA-F]{2})", "%25");
        return new URI("http://x" + harmless(spelt)).toASCIIString().substring("http://x".length());
    }

    /** What browsers take and the standard does not. */
    private static String harmless(String path) {
        StringBuilder spelt = new StringBuilder();
        path.codePoints().forEach(c -> {
            if ("\"<>\\^`{|}[]".indexOf(c) >= 0 || c < ' ') {
                spelt.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                spelt.appendCodePoint(c);
            }
        });
        return spelt.toString();
    }

    /** Where a redirect leads; empty where it leads to no such address. */
    Optional<WebAddress> to(String location) {
        String target = location.strip();
        if (target.startsWith("//")) {
            return of((isSecure ? "https:" : "http:") + target);
        }
        if (target.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return of(target);
        }
        String folder = path.replaceAll("\\?.*", "").replaceAll("[^/]*$", "");
        return of(root() + (target.startsWith("/") ? target : folder + target));
    }

    private String root() {
        return (isSecure ? "https" : "http") + "://" + authority();
    }

    /** The host, with the port where it is not the usual one. */
    String authority() {
        return port == (isSecure ? SECURE_PORT : PORT) ? host : host + ":" + port;
    }

    @Override
    public String toString() {
        return root() + path;
    }
}

package org.openita.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.json.JsonWriter;
import org.openita.model.problem.Excerpt;
import org.openita.model.text.Text;
import org.openita.server.call.ServerLimits;
import org.openita.server.call.ServerTexts;
import org.openita.spring.ProblemDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that reach the service under a name that is not its own, as a page does whose name was made to lead here, and those
 * that a page of another site sends. Sets what browsers may do with the answers: nothing from elsewhere is loaded, no page frames them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestGuard extends OncePerRequestFilter {

    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final Set<String> NEAR = Set.of("same-origin", "none");
    private static final String API = "/api/";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox";
    private static final String OWN_PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'; base-uri 'none'";

    private final Set<String> hosts;

    RequestGuard(ServerLimits limits) {
        this.hosts = Stream.concat(OWN.stream(), limits.hosts().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        setHeaders(request, response);
        String host = Optional.ofNullable(request.getHeader(HttpHeaders.HOST)).orElse("");
        if (!hosts.contains(name(host))) {
            refuse(request, response, 421, "foreign-host", ServerTexts.sentence("foreign-host", Excerpt.quoted(host)));
        } else if (isForeign(request, host)) {
            refuse(request, response, 403, "foreign-origin", ServerTexts.sentence("foreign-origin"));
        } else {
            next.doFilter(request, response);
        }
    }

    private static String name(String host) {
        return host.replaceAll(":[0-9]*$", "").toLowerCase(Locale.ROOT);
    }

    /** A link from elsewhere may lead to a page, not to what the service does. */
    private static boolean isForeign(HttpServletRequest request, String host) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !origin.equals(request.getScheme() + "://" + host)) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean mayBeLedHere =
                SAFE.contains(request.getMethod()) && !request.getRequestURI().startsWith(API);
        return site != null && !NEAR.contains(site) && !mayBeLedHere;
    }

    private static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean isData = request.getRequestURI().startsWith(API);
        response.setHeader("Content-Security-Policy", isData ? NOTHING : OWN_PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (isData) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String code, Text text)
            throws IOException {
        Locale language = ProblemDetails.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONNECTION, "close"); // a body that is on its way is not read
        String body = JsonWriter.compact(json -> json.object(all -> all.text("type", "tag:openita.org,2026:" + code)
                .text("title", ServerTexts.sentence("refused").in(language))
                .number("status", (long) status)
                .text("detail", text.in(language))));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}

package org.openita.server.call;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.openita.model.text.Text;
import org.openita.spring.ProblemDetails;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Puts refusals into answers, in the language that was asked for. */
public final class Answers {

    private Answers() {}

    /** The answer of a status that has words of its own. */
    public static ResponseEntity<ProblemDetail> of(int status, String code, Text text, HttpServletRequest request) {
        Locale language = ProblemDetails.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), text.in(language));
        detail.setTitle(ServerTexts.sentence("refused").in(language));
        detail.setType(URI.create("tag:openita.org,2026:" + code));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(detail);
    }
}

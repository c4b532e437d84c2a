package org.openita.server.call;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import org.openita.model.text.Text;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers whatever goes wrong with a request but its input, which the starter tells: never with a trace, never in English alone. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class RefusalAdvice {

    private static final Logger LOG = System.getLogger(RefusalAdvice.class.getName());
    private static final Set<Integer> WORDED = Set.of(404, 405, 406, 415);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        ResponseEntity<ProblemDetail> answer = Answers.of(refusal.status(), refusal.code(), refusal.text(), request);
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(answer.getHeaders());
        if (refusal.retryAfter() > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.retryAfter()));
        }
        if (refusal.status() == 413 || refusal.status() == 408) {
            headers.set(HttpHeaders.CONNECTION, "close"); // the rest of the body is not read
        }
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    /** A client that went away hears nothing; of what else fails the log has the trace, and no figure. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            return known(known, request);
        }
        if (failure instanceof IOException) {
            return Answers.of(400, "upload-broken-off", ServerTexts.sentence("upload-broken-off"), request);
        }
        String id = Long.toHexString(System.nanoTime());
        LOG.log(Level.ERROR, "A request failed: " + id, failure);
        return Answers.of(500, "failed", ServerTexts.sentence("failed", id), request);
    }

    private static ResponseEntity<ProblemDetail> known(ErrorResponse failure, HttpServletRequest request) {
        int status = failure.getStatusCode().value();
        String code = WORDED.contains(status) ? "status-" + status : "status-other";
        Text text = ServerTexts.sentence(code, status);
        ResponseEntity<ProblemDetail> answer = Answers.of(status, code, text, request);
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(failure.getHeaders());
        headers.addAll(answer.getHeaders());
        headers.setContentType(
                Optional.ofNullable(answer.getHeaders().getContentType()).orElseThrow());
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }
}

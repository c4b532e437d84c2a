package org.openita.spring;

import org.openita.model.problem.InputException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Answers a request whose input is refused with all that is wrong with it; goes before an application's handlers of any exception. */
@RestControllerAdvice
@Order(0)
final class ProblemAdvice {

    private final Observer observer;

    ProblemAdvice(Observer observer) {
        this.observer = observer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(InputException refusal, WebRequest request) {
        observer.refused(refusal.problems());
        ProblemDetail detail =
                ProblemDetails.of(refusal, ProblemDetails.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        return ResponseEntity.status(detail.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(detail);
    }
}

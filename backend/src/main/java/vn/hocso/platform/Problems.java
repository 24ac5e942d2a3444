package vn.hocso.platform;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.slf4j.MDC;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Words;

/** Makes problem documents (RFC 9457) in the reader's language, with a stable code and the request's trace id. */
@Component
class Problems {

    private final Words words;

    Problems(Words words) {
        this.words = words;
    }

    ProblemDetail of(HttpStatusCode status, String code, Map<String, ?> params, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        params.forEach(problem::setProperty);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(words.in(locale, code, params));
        problem.setProperty("code", code);
        problem.setProperty("traceId", MDC.get(TraceFilter.TRACE_ID));
        return problem;
    }

    ProblemDetail invalid(String code, Map<String, ?> params, List<FieldProblem> errors, Locale locale) {
        ProblemDetail problem = of(HttpStatusCode.valueOf(400), code, params, locale);
        problem.setProperty("errors", errors);
        return problem;
    }

    FieldProblem field(String field, String code, Map<String, ?> params, Locale locale) {
        return new FieldProblem(field, code, words.in(locale, code, params));
    }

    /** One field to mend, with the words to show beside it. */
    record FieldProblem(String field, String code, String message) {}
}

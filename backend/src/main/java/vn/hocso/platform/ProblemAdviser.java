package vn.hocso.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

import vn.hocso.platform.Problems.FieldProblem;
import vn.hocso.shared.Refusal;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

/** Turns every failure of a request into a problem document; unexpected ones give a trace id and no detail. */
@RestControllerAdvice
class ProblemAdviser extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdviser.class);

    private final Problems problems;

    ProblemAdviser(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refusal refusal, Locale locale) {
        HttpStatus status = switch (refusal.kind()) {
            case INVALID -> BAD_REQUEST;
            case NOT_SIGNED_IN -> UNAUTHORIZED;
            case NOT_ALLOWED -> FORBIDDEN;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case TOO_MANY -> TOO_MANY_REQUESTS;
        };
        ProblemDetail problem = problems.of(status, refusal.code(), refusal.params(), locale);
        if (!refusal.faults().isEmpty()) {
            problem.setProperty(
                    "errors",
                    refusal.faults().stream()
                            .map(fault -> problems.field(fault.field(), fault.code(), fault.params(), locale))
                            .toList());
        }
        return ResponseEntity.status(status).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ObjectOptimisticLockingFailureException changed, Locale locale) {
        return ResponseEntity.status(CONFLICT).body(problems.of(CONFLICT, "changed-elsewhere", Map.of(), locale));
    }

    /** The database asked this request to give way, or had no connection free in time; the same request will do a moment later. */
    @ExceptionHandler({
        ConcurrencyFailureException.class,
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class
    })
    ResponseEntity<ProblemDetail> onBusy(Exception busy, Locale locale) {
        LOG.warn("Request gave way: {}", busy.getClass().getSimpleName());
        return ResponseEntity.status(SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problems.of(SERVICE_UNAVAILABLE, "busy", Map.of(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        FieldProblem error = problems.field(mismatch.getName(), "malformed", Map.of(), locale);
        return ResponseEntity.badRequest().body(problems.invalid("invalid-request", Map.of(), List.of(error), locale));
    }

    /** A file was expected and none was sent. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MultipartException noFile, Locale locale) {
        return ResponseEntity.status(UNSUPPORTED_MEDIA_TYPE)
                .body(problems.of(UNSUPPORTED_MEDIA_TYPE, "media-type-not-supported", Map.of(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception unexpected, Locale locale) throws Exception {
        if (unexpected instanceof AccessDeniedException || unexpected instanceof AuthenticationException) {
            throw unexpected;
        }
        LOG.error(
                "Request failed unexpectedly",
                unexpected instanceof DataIntegrityViolationException ? withoutWords(unexpected) : unexpected);
        return ResponseEntity.internalServerError()
                .body(problems.of(INTERNAL_SERVER_ERROR, "unexpected", Map.of(), locale));
    }

    /** Databases quote the value they refuse, which may be somebody's address or number. */
    static Throwable withoutWords(Throwable failure) {
        Throwable cause = failure.getCause();
        Throwable told = new Throwable(failure.getClass().getName(), cause == null ? null : withoutWords(cause));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest().body(shape(invalid, request.getLocale()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = request.getLocale();
        List<FieldProblem> errors = invalid.getParameterValidationResults().stream()
                .map(result -> problems.field(name(result), "malformed", Map.of(), locale))
                .toList();
        return ResponseEntity.badRequest().body(problems.invalid("invalid-request", Map.of(), errors, locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Locale locale = request.getLocale();
        List<FieldProblem> errors = fieldOf(unreadable.getCause())
                .map(field -> List.of(problems.field(field, "malformed", Map.of(), locale)))
                .orElse(List.of());
        return ResponseEntity.badRequest().body(problems.invalid("unreadable-request", Map.of(), errors, locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure instanceof BindException invalid) {
            return ResponseEntity.badRequest().body(shape(invalid, request.getLocale()));
        }
        String code = switch (status.value()) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406, 415 -> "media-type-not-supported";
            case 413 -> "too-large";
            default -> status.is4xxClientError() ? "invalid-request" : "unexpected";
        };
        return ResponseEntity.status(status)
                .headers(headers)
                .body(problems.of(status, code, Map.of(), request.getLocale()));
    }

    private ProblemDetail shape(BindException invalid, Locale locale) {
        List<FieldProblem> errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> problems.field(error.getField(), code(error), ConstraintParams.of(error), locale))
                .toList();
        return problems.invalid("invalid-request", Map.of(), errors, locale);
    }

    private static String code(FieldError error) {
        return switch (Optional.ofNullable(error.getCode()).orElse("")) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size" -> "size";
            case "Email" -> "email";
            case "Min", "Max", "Positive", "PositiveOrZero", "DecimalMin", "DecimalMax" -> "range";
            case "Pattern" -> "pattern";
            default -> "malformed";
        };
    }

    private static String name(ParameterValidationResult result) {
        return Optional.ofNullable(result.getMethodParameter().getParameterName())
                .orElse("request");
    }

    private static Optional<String> fieldOf(@Nullable Throwable cause) {
        if (!(cause instanceof DatabindException mapping)) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : mapping.getPath()) {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(path.toString());
    }
}

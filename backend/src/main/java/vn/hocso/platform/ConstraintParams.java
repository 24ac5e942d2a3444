package vn.hocso.platform;

import java.util.HashMap;
import java.util.Map;

import jakarta.validation.ConstraintViolation;

import org.springframework.validation.FieldError;

/** The bounds of a broken constraint, so that the words can name them. */
final class ConstraintParams {

    private ConstraintParams() {}

    static Map<String, Object> of(FieldError error) {
        Map<String, Object> params = new HashMap<>();
        if (error.contains(ConstraintViolation.class)) {
            error.unwrap(ConstraintViolation.class)
                    .getConstraintDescriptor()
                    .getAttributes()
                    .forEach((name, value) -> {
                        if (value instanceof Number) {
                            params.put(String.valueOf(name), value);
                        }
                    });
        }
        return params;
    }
}

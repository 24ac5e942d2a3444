package vn.hocso.assessment.question;

import org.jspecify.annotations.Nullable;

/**
 * The body of a {@code TRUE_FALSE} question, whose stem is a statement.
 *
 * @param right whether the statement is true
 * @param whenTrue told to whoever said true, at most 4,000 characters
 * @param whenFalse told to whoever said false, at most 4,000 characters
 */
public record TrueFalseBody(
        boolean right, @Nullable String whenTrue, @Nullable String whenFalse) {}

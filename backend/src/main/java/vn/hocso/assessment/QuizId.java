package vn.hocso.assessment;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a quiz. */
public record QuizId(@JsonValue UUID value) {

    @JsonCreator
    public static QuizId of(String value) {
        return new QuizId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

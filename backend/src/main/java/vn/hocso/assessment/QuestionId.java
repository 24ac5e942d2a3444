package vn.hocso.assessment;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a question in the bank, whatever its revision. */
public record QuestionId(@JsonValue UUID value) {

    @JsonCreator
    public static QuestionId of(String value) {
        return new QuestionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

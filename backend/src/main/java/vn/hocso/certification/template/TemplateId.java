package vn.hocso.certification.template;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import vn.hocso.shared.Ids;

/** Identifies a certificate template. */
public record TemplateId(@JsonValue UUID value) {

    @JsonCreator
    public static TemplateId of(String value) {
        return new TemplateId(UUID.fromString(value));
    }

    static TemplateId next() {
        return new TemplateId(Ids.next());
    }

    byte[] bytes() {
        return Ids.bytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

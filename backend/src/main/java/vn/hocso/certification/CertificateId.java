package vn.hocso.certification;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a certificate inside the product; people know it by its number. */
public record CertificateId(@JsonValue UUID value) {

    @JsonCreator
    public static CertificateId of(String value) {
        return new CertificateId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

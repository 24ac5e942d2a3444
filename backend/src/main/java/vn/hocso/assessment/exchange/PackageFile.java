package vn.hocso.assessment.exchange;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A file that many questions may name. What it is known by is found once, however many do. */
final class PackageFile {

    private final byte[] content;

    /** What it is called where the path that names it does not tell. */
    @Nullable
    private final String name;

    @Nullable
    private UUID id;

    PackageFile(byte[] content) {
        this(content, null);
    }

    PackageFile(byte[] content, @Nullable String name) {
        this.content = content;
        this.name = name;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    byte[] content() {
        return content;
    }

    /** By its content, so that the same picture of two questions is one. */
    UUID id() {
        UUID known = id == null ? UUID.nameUUIDFromBytes(content) : id;
        id = known;
        return known;
    }
}

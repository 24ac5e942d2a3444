package vn.hocso.certification.learnerrecord;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a record is not taken in, given out or changed. */
final class RecordRefusals {

    private RecordRefusals() {}

    /** The file is no record, or was changed after it was signed. */
    static class RecordUnusable extends Refusal {

        private RecordUnusable(String code, Map<String, ?> params) {
            super(Kind.INVALID, code, params, "file");
        }

        static RecordUnusable tooLarge(int megabytes) {
            return new RecordUnusable("certification.record-too-large", Map.of("megabytes", megabytes));
        }

        static RecordUnusable noRecord() {
            return new RecordUnusable("certification.record-no-record", Map.of());
        }

        static RecordUnusable unknownVersion() {
            return new RecordUnusable("certification.record-version", Map.of("version", RecordFile.VERSION));
        }

        /** @param field such as {@code record.entries[3].entry.printed.issuedOn} */
        static RecordUnusable field(String field) {
            return new RecordUnusable("certification.record-field", Map.of("field", field));
        }

        static RecordUnusable unknownField(String field) {
            return new RecordUnusable("certification.record-field-unknown", Map.of("field", field));
        }

        static RecordUnusable changed(String field) {
            return new RecordUnusable("certification.record-changed", Map.of("field", field));
        }

        static RecordUnusable spelling() {
            return new RecordUnusable("certification.record-spelling", Map.of());
        }
    }

    /** Nobody has named the installation that made the file. */
    static class OriginUnknown extends Refusal {
        OriginUnknown(String address, String fingerprint) {
            super(
                    Kind.CONFLICT,
                    "certification.record-origin-unknown",
                    Map.of("address", address, "fingerprint", fingerprint));
        }
    }

    /** The record names somebody else, and no reason was given for recording it all the same. */
    static class NameDiffers extends Refusal {
        NameDiffers(String name) {
            super(Kind.INVALID, "certification.record-name-differs", Map.of("name", name), "reason");
        }
    }

    /** The person is in no unit that the actor answers for. */
    static class PersonUnknown extends Refusal {
        PersonUnknown() {
            super(Kind.NOT_FOUND, "certification.record-person-not-found", Map.of(), "accountId");
        }
    }

    static class OwnRecord extends Refusal {
        OwnRecord() {
            super(Kind.NOT_ALLOWED, "certification.record-own");
        }
    }

    /** Taken by somebody who uses another's account. */
    static class OwnersOnly extends Refusal {
        OwnersOnly() {
            super(Kind.NOT_ALLOWED, "certification.record-owners-only");
        }
    }

    static class EntryUnknown extends Refusal {
        EntryUnknown() {
            super(Kind.NOT_FOUND, "certification.received-not-found");
        }
    }

    static class OriginNotFound extends Refusal {
        OriginNotFound() {
            super(Kind.NOT_FOUND, "certification.origin-not-found");
        }
    }

    /** The key is named already, or is one of ours. */
    static class OriginNamed extends Refusal {
        OriginNamed() {
            super(Kind.CONFLICT, "certification.origin-named", Map.of(), "fingerprint");
        }
    }
}

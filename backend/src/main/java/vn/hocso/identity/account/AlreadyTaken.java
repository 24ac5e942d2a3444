package vn.hocso.identity.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.springframework.dao.DataIntegrityViolationException;

import vn.hocso.shared.Refusal;

/** Another account already has this e-mail address, staff code or phone number. */
class AlreadyTaken extends Refusal {

    private enum Kept {
        EMAIL("email"),
        STAFF_CODE("staffCode"),
        PHONE("phone");

        private final String field;

        Kept(String field) {
            this.field = field;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private AlreadyTaken(Kept kept) {
        super(Kind.CONFLICT, "identity." + kept.key().replace('_', '-') + "-taken", Map.of(), kept.field);
    }

    /** Names the field that the database found twice; any other violation is passed on. */
    static RuntimeException from(DataIntegrityViolationException violation) {
        String message = String.valueOf(violation.getMostSpecificCause().getMessage());
        return Arrays.stream(Kept.values())
                .filter(kept -> message.contains("identity_account_" + kept.key()))
                .<RuntimeException>map(AlreadyTaken::new)
                .findFirst()
                .orElse(violation);
    }
}

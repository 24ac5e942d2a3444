package vn.hocso.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A named set of permissions, told from others by its code. The built-in ones are named here; system administrators make more. What a role
 * permits is not part of it: that of a built-in role is fixed in {@link BuiltInRole}, that of a custom one is a row that may change.
 */
public record Role(@JsonValue String code) {

    /** Stands first, since the roles below are checked by it. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    public static final Role LEARNER = new Role("LEARNER");
    public static final Role TRAINER = new Role("TRAINER");
    public static final Role REVIEWER = new Role("REVIEWER");
    public static final Role UNIT_MANAGER = new Role("UNIT_MANAGER");
    public static final Role CERTIFICATE_ADMINISTRATOR = new Role("CERTIFICATE_ADMINISTRATOR");
    public static final Role SYSTEM_ADMINISTRATOR = new Role("SYSTEM_ADMINISTRATOR");

    public Role {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A role's code is 2 to 32 capitals, digits and underscores");
        }
    }

    @JsonCreator
    public static Role of(String code) {
        return new Role(code.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code;
    }
}

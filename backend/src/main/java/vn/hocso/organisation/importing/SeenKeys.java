package vn.hocso.organisation.importing;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Which row first named somebody by a key, so that no two rows of a file are about one person. */
final class SeenKeys {

    private final Map<String, Integer> first = new HashMap<>();

    void check(Draft draft) {
        check(draft, ImportField.EMAIL, draft.email);
        check(draft, ImportField.STAFF_CODE, draft.staffCode);
        check(draft, ImportField.PHONE, draft.phone);
        check(draft, ImportField.CITIZEN_NUMBER, draft.citizenNumber == null ? null : draft.citizenNumber.digits());
    }

    private void check(Draft draft, ImportField field, @Nullable String key) {
        if (key == null) {
            return;
        }
        Integer earlier = first.putIfAbsent(field + " " + key, draft.number);
        if (earlier != null && earlier != draft.number) {
            draft.problem(field, "twice-in-file", Map.of("row", String.valueOf(earlier)));
        }
    }
}

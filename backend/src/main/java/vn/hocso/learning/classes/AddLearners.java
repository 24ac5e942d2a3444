package vn.hocso.learning.classes;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Refusal;

/** Whom to put into a class: people by their accounts, or by staff codes and e-mail addresses, one in each line of a list. */
record AddLearners(
        @Nullable @Size(max = AddLearners.MOST) List<@NotNull AccountId> accountIds,
        @Nullable @Size(max = AddLearners.MOST) List<@NotNull @Size(max = 254) String> names) {

    static final int MOST = 1_000;

    void requireSomebody() {
        if ((accountIds == null || accountIds.isEmpty())
                && (names == null || names.stream().allMatch(String::isBlank))) {
            throw new NobodyNamed();
        }
    }

    static class NobodyNamed extends Refusal {
        NobodyNamed() {
            super(Kind.INVALID, "learning.nobody-named", Map.of(), "names");
        }
    }
}

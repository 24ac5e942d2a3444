package vn.hocso.privacy.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.PersonalData.Kept;

/** A request as it is kept. */
record DataRequest(
        UUID id,
        AccountId account,
        @Nullable String unitPath,
        RequestKind kind,
        RequestState state,
        @Nullable String wish,
        Instant requestedAt,
        Instant answerDueAt,
        Instant actDueAt,
        @Nullable Instant answeredAt,
        @Nullable AccountId answeredBy,
        @Nullable String answer,
        @Nullable Instant doneAt,
        List<Kept> kept) {

    /** The next moment by which something has to happen. */
    @Nullable
    Instant dueAt() {
        return switch (state) {
            case OPEN -> answerDueAt;
            case ACCEPTED -> actDueAt;
            case DONE, REFUSED, WITHDRAWN -> null;
        };
    }
}

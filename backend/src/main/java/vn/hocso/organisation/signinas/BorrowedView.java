package vn.hocso.organisation.signinas;

import java.time.Instant;

import vn.hocso.identity.AccountId;

/** Whose account the session uses now, and until when. */
record BorrowedView(AccountId accountId, Instant until) {}

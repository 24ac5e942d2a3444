package vn.hocso.identity.passkey;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey as its owner sees it.
 *
 * @param synced whether the device keeps a copy elsewhere, so that losing the device does not lose the passkey
 */
public record PasskeyView(UUID passkeyId, String label, boolean synced, Instant createdAt, Instant lastUsedAt) {}

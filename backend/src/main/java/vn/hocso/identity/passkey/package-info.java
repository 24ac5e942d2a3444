/** Passkeys after WebAuthn: keys on a person's devices that sign them in without a password, or beside one. */
@NullMarked
package vn.hocso.identity.passkey;

import org.jspecify.annotations.NullMarked;

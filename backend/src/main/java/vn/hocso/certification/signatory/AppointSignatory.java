package vn.hocso.certification.signatory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/**
 * Names who signs for a unit and those below it that name nobody themselves.
 *
 * @param accountId whose account signs each certificate by hand; without one the installation's seal signs
 * @param credential that person's credential at the remote signing service
 */
record AppointSignatory(
        @NotBlank @Size(max = 200) String fullName,
        @NotBlank @Size(max = 200) String title,
        @Nullable AccountId accountId,
        @Size(max = 255) @Nullable String credential) {}

package vn.hocso.organisation.signinas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody wants to use the account of another. */
record SignInAs(@NotBlank @Size(min = 10, max = 500) String reason) {}

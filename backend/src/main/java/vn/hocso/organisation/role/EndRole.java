package vn.hocso.organisation.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record EndRole(@NotBlank @Size(max = 500) String reason) {}

package vn.hocso.identity.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record TypedCode(@NotBlank @Size(max = 40) String code) {

    @Override
    public String toString() {
        return "TypedCode";
    }
}

package vn.hocso.identity.signin;

import java.util.List;

/** Codes to be kept in a safe place; they are not shown again. */
record EnrolledView(List<String> recoveryCodes) {

    @Override
    public String toString() {
        return "EnrolledView";
    }
}

package vn.hocso.organisation.approval;

import java.util.Set;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Which of the requests one asked for are wanted: all, or those of some acts, or those that wait. */
record AskedSearch(
        @Nullable @Size(max = 20) Set<String> act, @Nullable Boolean waiting) {

    Set<String> acts() {
        return act == null ? Set.of() : act;
    }

    boolean waitingOnly() {
        return waiting != null && waiting;
    }
}

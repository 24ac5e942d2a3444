package vn.hocso.learning.progress;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A batch of what a device noticed; sending it again, whole or in part, changes nothing. */
record RecordProgress(
        @NotNull @Size(min = 1, max = MOST_EVENTS) List<@Valid @NotNull ProgressEvent> events) {

    static final int MOST_EVENTS = 100;

    /** Refuses an event that lacks what its type needs, naming the field. */
    void requireComplete() {
        for (int i = 0; i < events.size(); i++) {
            String missing = events.get(i).missingField();
            if (missing != null) {
                throw new EventIncomplete("events[" + i + "]." + missing);
            }
        }
    }
}

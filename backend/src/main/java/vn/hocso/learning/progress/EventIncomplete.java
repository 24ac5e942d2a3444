package vn.hocso.learning.progress;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** An event lacks a field that its type needs. */
class EventIncomplete extends Refusal {

    EventIncomplete(String field) {
        super(Kind.INVALID, "learning.incomplete-event", Map.of("field", field), field);
    }
}

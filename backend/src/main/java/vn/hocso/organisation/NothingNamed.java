package vn.hocso.organisation;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** An action for many people lacks what it is to do with them. */
public class NothingNamed extends Refusal {
    public NothingNamed(String field) {
        super(Kind.INVALID, "required", Map.of(), "params." + field);
    }
}

package vn.hocso.organisation.approval;

import java.util.Map;

import vn.hocso.organisation.ApprovalState;
import vn.hocso.shared.Refusal;

/** The request was decided, withdrawn or forgotten before. */
class WaitsNoMore extends Refusal {
    WaitsNoMore(ApprovalState state) {
        super(Kind.CONFLICT, "organisation.waits-no-more." + state, Map.of("state", state.name()));
    }
}

package vn.hocso.organisation.unit;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** The tree holds no more levels. */
class TreeTooDeep extends Refusal {
    TreeTooDeep() {
        super(Kind.CONFLICT, "organisation.tree-too-deep", Map.of(), "parentId");
    }
}

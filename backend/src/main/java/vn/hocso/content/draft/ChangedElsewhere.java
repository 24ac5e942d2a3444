package vn.hocso.content.draft;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** What somebody is about to replace is not what they looked at: it was changed in another window or by another person. */
final class ChangedElsewhere extends Refusal {

    ChangedElsewhere(long currentRevision) {
        super(Kind.CONFLICT, "content.changed-elsewhere", Map.of("revision", currentRevision));
    }
}
